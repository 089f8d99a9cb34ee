/** Which sign parts whole from fraction in a column. */
export type Decimal = 'point' | 'comma';

/** What a cell says: a number, that there is none, or something that is neither. */
export type Reading = { kind: 'number'; value: number } | { kind: 'none' } | { kind: 'bad' };

/** How a table says that there is no figure: left out, not known, withheld. */
const none =
  /^(?:|[-–—.…*:]+|\[?(?:n\/?a|na|nan|null|none|nil|unknown|missing|x|z|c|s|u|w|low)\]?|#n\/a|<\s*\d+)$/i;

const currency = /^[£€$]|[£€$]$/g;
const plain = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const groupedComma = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const plainComma = /^\d+(?:,\d+)?$/;

const isNone: Reading = { kind: 'none' };
const isBad: Reading = { kind: 'bad' };

/**
 * Reads a number as people write them: "1,234", "1 234", "12%", "£3,400", "(5)" and "−5" for minus five. "n/a", "-", "*",
 * "[x]" and "<5" are no figure. Signs are those of the column's decimal mark.
 */
export function readNumber(text: string, decimal: Decimal): Reading {
  const trimmed = text.trim();
  if (none.test(trimmed)) return isNone;
  const bare = bareNumber(trimmed);
  const isNegative = /^[-−]/.test(bare) || /^\(.*\)$/.test(trimmed);
  const digits = bare.replace(/^[-−+]/, '');
  const value = decimal === 'comma' ? commaNumber(digits) : pointNumber(digits);
  if (value === null || !Number.isFinite(value)) return isBad;
  return { kind: 'number', value: isNegative && value !== 0 ? -value : value };
}

/** Brackets, currency, per cent and gaps between groups of three are taken off. */
function bareNumber(text: string): string {
  return text
    .replace(/^\((.*)\)$/, '$1')
    .replace(/\s*(?:%|per cent|percent)$/i, '')
    .replace(/^([-−+]?)\s*[£€$]\s*/, '$1')
    .replace(currency, '')
    .replace(/(\d)[\s\u00a0\u2009\u202f'](?=\d{3}(?!\d))/g, '$1')
    .trim();
}

function pointNumber(digits: string): number | null {
  if (plain.test(digits)) return Number(digits);
  return grouped.test(digits) ? Number(digits.replaceAll(',', '')) : null;
}

function commaNumber(digits: string): number | null {
  if (plainComma.test(digits)) return Number(digits.replace(',', '.'));
  if (groupedComma.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  return plain.test(digits) ? Number(digits) : null;
}

/**
 * The decimal mark of a column: a comma where some number cannot be read otherwise ("12,5", "1.234,5") and none needs a
 * point. Where its numbers could be either ("1,234"), it is the usual one of the file.
 */
export function decimalOf(cells: readonly string[], usual: Decimal = 'point'): Decimal {
  let needsComma = 0;
  for (const cell of cells) {
    const digits = bareNumber(cell.trim()).replace(/^[-−+]/, '');
    if (!/[,.]/.test(digits)) continue;
    const asPoint = pointNumber(digits) !== null;
    const asComma = plainComma.test(digits) || groupedComma.test(digits);
    if (asPoint && !asComma) return 'point';
    if (asComma && !asPoint) needsComma += 1;
  }
  return needsComma > 0 ? 'comma' : usual;
}
