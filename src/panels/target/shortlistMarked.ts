import { areaWord } from '../../domain/classWords.ts';
import { formatNumber } from '../../domain/format.ts';
import { withOlder } from '../../domain/locality/olderAreas.ts';
import type { Picture } from '../../domain/picture.ts';
import type { Judging } from '../../state/judging.svelte.ts';
import type { MarkedAreas } from '../../state/marked.svelte.ts';
import type { Planning } from '../../state/planning.svelte.ts';

/**
 * The shortlist as it is lit on the maps; null where there are no rules. Maps of a measure on boundaries of 2011 have
 * not every neighbourhood of 2021: those of 2011 are lit all of whose pieces are on the list, and how many of the list
 * cannot be lit is said.
 */
export function shortlistMarked(
  { data, older }: Pick<Planning, 'data' | 'older'>,
  { shortlist }: Pick<Judging, 'shortlist'>,
  picture: Pick<Picture, 'counties'> | null,
): MarkedAreas | null {
  if (!data || !shortlist || !picture) return null;
  const listed = new Set(shortlist.flatMap((index) => data.areas[index]?.code ?? []));
  const drawn = new Set(picture.counties.flatMap(({ areas }) => areas.map(({ code }) => code)));
  const codes = withOlder(listed, older);
  const within = new Set(older.flatMap(({ now, was }) => (codes.has(was) && drawn.has(was) ? [now] : [])));
  const hidden = [...listed].filter((code) => !drawn.has(code) && !within.has(code)).length;
  const count = `${formatNumber(listed.size)} ${areaWord[data.level]}${listed.size === 1 ? '' : 's'}`;
  const not = hidden === 0 ? '' : `; ${formatNumber(hidden)} not drawn on these boundaries of 2011`;
  return { codes, words: `Shortlist: ${count}${not}` };
}
