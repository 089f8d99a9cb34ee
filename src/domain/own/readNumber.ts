/** Which sign parts whole from fraction in a column. */
export type Decimal = 'point' | 'comma';

/** What a cell says: a number, that there is none, or something that is neither. */
export type Reading = { kind: 'number'; value: number } | { kind: 'none' } | { kind: 'bad' };

/** How a table says that there is no figure: left out, not known, withheld. */
const none =
  /^(?:|[-–—.…*:]+|\[?(?:n\/?a|na|nan|null|none|nil|unknown|missing|x|z|c|s|u|w|low)\]?|#n\/a|<\s*\d+)$/i;

const currency = /^[£€$]|[£€$]$/g;
const plain = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
// a group of thousands does not begin with nought: "0.123" is a fraction
const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const groupedComma = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
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

/** How a column writes its numbers. */
export interface Marks {
  decimal: Decimal;
  /** a cell that could as well be read the other way, where nothing surer than a guess decides; else null */
  doubt: string | null;
}

/** The digits of a cell as they are read, without sign, currency and per cent. */
function digitsOf(cell: string): string {
  return bareNumber(cell.trim()).replace(/^[-−+]/, '');
}

function isComma(digits: string): boolean {
  return plainComma.test(digits) || groupedComma.test(digits);
}

/**
 * What a column's own numbers prove: a comma where some cannot be read otherwise ("12,5", "1.234,5") and none needs a
 * point; null where all could be either ("1,234").
 */
export function provenDecimal(cells: readonly string[]): Decimal | null {
  let needsComma = false;
  for (const digits of cells.map(digitsOf)) {
    if (!/[,.]/.test(digits)) continue;
    const [asPoint, asComma] = [pointNumber(digits) !== null, isComma(digits)];
    if (asPoint && !asComma) return 'point';
    if (asComma && !asPoint) needsComma = true;
  }
  return needsComma ? 'comma' : null;
}

/**
 * The decimal mark of a column: what its own numbers prove, else what other columns of the file prove. Where nothing is
 * proven and a number could be either ("1.200"), it is guessed from the whole column and said to be in doubt: beside whole
 * numbers that all stay below 1,000 ("950") a point parts thousands, beside longer ones ("1200") it does not; else the usual.
 * @param others what other columns prove
 * @param usual the mark that such a file most often has
 */
export function marksOf(
  cells: readonly string[],
  others: Decimal | null = null,
  usual: Decimal = 'point',
): Marks {
  const sure = provenDecimal(cells) ?? others;
  const all = cells.map(digitsOf);
  const first = unsure(cells);
  if (sure !== null || first === undefined) return { decimal: sure ?? usual, doubt: null };
  const isPoint = !first.includes(',');
  // "1,234" in a file parted by commas is a thousand: nobody doubts it
  return {
    decimal: isPoint ? guessed(all, usual) : usual,
    doubt: isPoint || usual === 'comma' ? first : null,
  };
}

/** What a point means by the whole numbers beside it. */
function guessed(all: readonly string[], usual: Decimal): Decimal {
  const whole = all.filter((digits) => /^\d+$/.test(digits)).map(Number);
  if (whole.length === 0) return usual;
  return whole.every((number) => number < 1000) ? 'comma' : 'point';
}

/** The first cell with a mark that could part thousands, as it stands. */
function unsure(cells: readonly string[]): string | undefined {
  const found = cells.find((cell) => /[,.]/.test(digitsOf(cell)) && pointNumber(digitsOf(cell)) !== null);
  return found?.trim();
}
