import type { MissingReason } from './indicator.ts';

/**
 * "1,234.5" in British form with exactly (or at most) this many decimals. Not Intl: its first use costs some 30 ms
 * before the first picture, and each later one several times this.
 */
export function formatNumber(value: number, decimals = 0, exact = true): string {
  const digits = Math.abs(value).toFixed(decimals);
  const [whole = '', fraction = ''] = digits.split('.');
  const kept = exact ? fraction : fraction.replace(/0+$/, '');
  // a true minus sign, which lines up with figures and is read as "minus"; never before a nought
  const sign = value < 0 && Number(digits) !== 0 ? '−' : '';
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${kept === '' ? '' : `.${kept}`}`;
}

/** The number with its unit once: "12.3%", "4.2 km", "31.7". */
export function formatValue(value: number, unit: string, decimals: number): string {
  return withUnit(formatNumber(value, decimals), unit);
}

/** A per cent sign is joined to its number, any other unit stands off. */
export function withUnit(text: string, unit: string): string {
  if (unit === '') return text;
  return unit.startsWith('%') ? `${text}${unit}` : `${text} ${unit}`;
}

/** "1st", "2nd", "3rd", "11th", "112th". */
export function ordinal(rank: number): string {
  const teen = rank % 100 >= 11 && rank % 100 <= 13;
  const end = teen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[rank % 10];
  return `${formatNumber(rank)}${end ?? 'th'}`;
}

/** A share 0..1 as "7.4%"; what is neither none nor all never reads "0.0%" or "100.0%". */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.0005) return 'less than 0.1%';
  if (share < 1 && share >= 0.9995) return 'more than 99.9%';
  return `${formatNumber(share * 100, share === 0 || share === 1 ? 0 : 1)}%`;
}

/** Names joined as in a sentence: "A", "A and B", "A, B and C"; of a denial, "A, B or C". */
export function joinNames(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  const last = names.at(-1) ?? '';
  return names.length <= 1 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Why there is no figure, in words. */
export const missingReasons: Record<MissingReason, string> = {
  suppressed: 'withheld to protect privacy',
  'not-published': 'not published for this area',
  redrawn: 'the boundary was redrawn after these figures were made',
  'not-in-file': 'not in your file, or too few to be shown',
  'no-lsoa': 'no neighbourhood is assigned to this ward',
};
