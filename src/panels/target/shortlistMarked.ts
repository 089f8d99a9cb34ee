import { areaWord } from '../../domain/classWords.ts';
import { formatNumber } from '../../domain/format.ts';
import type { Picture } from '../../domain/picture.ts';
import type { MarkedAreas } from '../../state/marked.svelte.ts';
import type { Planning } from '../../state/planning.svelte.ts';

/**
 * The shortlist as it is lit on the maps; null where there are no rules. Maps of a measure on boundaries of 2011 have
 * not every neighbourhood of 2021: how many cannot be lit is said.
 */
export function shortlistMarked(
  { data, shortlist }: Pick<Planning, 'data' | 'shortlist'>,
  picture: Pick<Picture, 'counties'> | null,
): MarkedAreas | null {
  if (!data || !shortlist || !picture) return null;
  const codes = new Set(shortlist.flatMap((index) => data.areas[index]?.code ?? []));
  const drawn = new Set(picture.counties.flatMap(({ areas }) => areas.map(({ code }) => code)));
  const hidden = [...codes].filter((code) => !drawn.has(code)).length;
  const count = `${formatNumber(codes.size)} ${areaWord[data.level]}${codes.size === 1 ? '' : 's'}`;
  const not = hidden === 0 ? '' : `; ${formatNumber(hidden)} not drawn on these boundaries of 2011`;
  return { codes, words: `Shortlist: ${count}${not}` };
}
