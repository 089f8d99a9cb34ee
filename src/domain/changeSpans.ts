import type { IndicatorEntry, IndicatorFile, IndicatorId } from './indicator.ts';

type Release = Pick<IndicatorEntry, 'id' | 'year'>;

/** Why a measure's positions cannot be compared between releases, in a sentence; null where they can (METHOD section 3). */
export function whyNoChange({
  kind,
  series,
  title,
}: Pick<IndicatorFile, 'kind' | 'series' | 'title'>): string | null {
  if (kind !== 'rank')
    return 'Only the Indices of Deprivation give positions that may be compared between releases.';
  return series.length === 0 ? `${title} was published once, so there is nothing to compare it with.` : null;
}

/** The releases of a measure, newest first. */
export function seriesOf<T extends Release>(
  { id, series }: Pick<IndicatorFile, 'id' | 'series'>,
  entries: readonly T[],
): T[] {
  const ids: IndicatorId[] = [id, ...series];
  return entries.filter((entry) => ids.includes(entry.id)).sort((a, b) => Number(b.year) - Number(a.year));
}

/** Two releases that can be compared: places in the series, and years as a link has them. */
export interface Span {
  before: number;
  after: number;
  years: string;
}

/** Every pair of releases, the newest neighbours first: 2019 to 2025, 2015 to 2019, 2015 to 2025. */
export function spansOf(series: readonly Pick<Release, 'year'>[]): Span[] {
  const spans = series.flatMap(({ year }, after) =>
    series.slice(after + 1).map((earlier, at) => ({
      before: after + 1 + at,
      after,
      years: `${earlier.year}-${year}`,
    })),
  );
  return spans.sort((a, b) => a.before - a.after - (b.before - b.after) || a.after - b.after);
}

/**
 * The pair that is shown: the one asked for, else one that ends with the release on the maps, else one that begins
 * with it, else the newest; undefined where there is only one release.
 * @param asked years as a link has them, "2019-2025"; empty: not asked
 */
export function spanFor(
  series: readonly Pick<Release, 'id' | 'year'>[],
  asked: string,
  shown: IndicatorId,
): Span | undefined {
  const spans = spansOf(series);
  const at = series.findIndex(({ id }) => id === shown);
  return (
    spans.find(({ years }) => years === asked) ??
    spans.find(({ after }) => after === at) ??
    spans.find(({ before }) => before === at) ??
    spans[0]
  );
}

/** "2019 and 2025" of "2019-2025". */
export function spanText({ years }: Span): string {
  return years.replace('-', ' and ');
}
