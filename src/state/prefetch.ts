import type { Loader } from '../data/load.ts';
import type { IndicatorEntry } from '../domain/indicator.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { Answer } from './answer.ts';

/** How many measures before and after the one shown are fetched ahead. */
const reach = 2;

/**
 * Fetches what the reader is likely to ask for next: the measures before and after this one in the picker's order,
 * with their values for the counties shown at this level, so that stepping through the list is instant.
 * A failure is no matter: the file is asked for again when it is needed.
 */
export async function prefetch(loader: Loader, manifest: Manifest, answer: Answer): Promise<void> {
  const near = neighboursOf(answer, manifest.indicators);
  const groups = [...new Set(near.map(({ group }) => group))];
  await Promise.all([
    ...near.map(({ id }) => loader.indicator(id)),
    ...answer.cores.flatMap(({ county }) =>
      groups.map((group) => prefetchValues(loader, answer, county.code, group)),
    ),
  ]);
}

function neighboursOf({ entry, level }: Answer, indicators: readonly IndicatorEntry[]): IndicatorEntry[] {
  const list = indicators.filter(({ levels }) => levels.includes(level));
  const at = list.findIndex(({ id }) => id === entry.id);
  return list.filter((_, index) => index !== at && Math.abs(index - at) <= reach);
}

function prefetchValues(
  loader: Loader,
  { level }: Answer,
  ...[county, group]: Parameters<Loader['lsoaValues']>
) {
  if (level === 'lsoa') return loader.lsoaValues(county, group);
  return Promise.all([loader.wardValues(county, group), loader.lsoaValues(county, group)]);
}
