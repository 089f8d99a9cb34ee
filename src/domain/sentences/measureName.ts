import type { IndicatorFile } from '../indicator.ts';

type Named = Pick<IndicatorFile, 'kind' | 'title' | 'short' | 'year'>;

/** A measure as a text first names it: "the Index of Multiple Deprivation 2025 (IMD)", "“Fuel poverty” (2022)". */
export function firstName({ title, short, year }: Named): string {
  return isAcronym(short) ? `the ${title} ${year} (${short})` : `“${title}” (${year})`;
}

/**
 * The measure where a text has named it before: "IMD 2025", "“Income”, 2025". What is no rank keeps its full title,
 * which says what kind of figure it is (METHOD section 5: the kind and the year stand beside the number).
 */
export function nextName(measure: Named): string {
  return `${nameAlone(measure)}${isAcronym(measure.short) ? '' : ','} ${measure.year}`;
}

/** The same where the year is said beside it: "IMD", "“Income”". */
export function nameAlone({ kind, title, short }: Named): string {
  if (isAcronym(short)) return short;
  return `“${kind === 'rank' ? short : title}”`;
}

function isAcronym(short: string): boolean {
  return /^[A-Z]{2,}$/.test(short);
}
