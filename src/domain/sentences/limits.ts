import { areaWord } from '../classWords.ts';
import { summaryOf } from '../countySummary.ts';
import { formatNumber, formatShare, joinNames } from '../format.ts';
import type { IndicatorFile } from '../indicator.ts';
import type { Picture } from '../picture.ts';
import type { ReadingContext } from './context.ts';
import { nextName } from './measureName.ts';

/** The areas without a figure, by county, and why; null where every area has one. */
export function missingSentence({ picture }: ReadingContext): string | null {
  const { legend, counties, indicator, view, painted } = picture;
  // change has figures for all: its own sentence says who cannot be compared
  if (!legend.missing || painted?.by === 'change') return null;
  const { counts, reason } = legend.missing;
  const some = counties.flatMap(({ county, areas }, index) => {
    const count = counts[index] ?? 0;
    return count === 0 ? [] : [{ name: county.name, count, isAll: count === areas.length }];
  });
  const list = some.map(({ name, count, isAll }, index) => {
    const number = `${isAll && count > 1 ? 'all ' : ''}${formatNumber(count)}`;
    const places = index > 0 ? '' : ` ${areaWord[view.level]}${count === 1 ? '' : 's'}`;
    return `${number}${places} in ${name}`;
  });
  return `For ${joinNames(list)} there is no figure (${nextName(indicator)}): ${reason.replace(/^No figure: /, '')}.`;
}

/**
 * What the reader must keep in mind, in one sentence: the caveat of the measure or of its kind, and, where more
 * residents live in rural neighbourhoods than in England, what one figure for several villages hides (METHOD 4).
 */
export function limitsSentence({ picture, rurality }: ReadingContext): string {
  const caveat = caveatOf(picture);
  const rural = rurality ? ruralWords(picture, rurality) : null;
  return rural === null ? `${caveat}.` : `${caveat}; ${rural}.`;
}

/** The caveats of a measure come with its data; ranks always carry theirs. Without the full stop. */
function caveatOf({ indicator, view }: Picture): string {
  if (indicator.kind !== 'rank')
    return (indicator.caveats[0] ?? `Source: ${indicator.release}`).replace(/\.$/, '');
  return view.level === 'ward'
    ? 'There is no official ward index: each ward’s figure is the mean of its neighbourhoods, which hides the worst and the best of them'
    : 'Not everyone in a deprived neighbourhood is deprived, and many deprived people live elsewhere';
}

function ruralWords({ counties, indicator }: Picture, rurality: IndicatorFile): string | null {
  const { lsoa, title, year } = rurality;
  // a picture of rurality says the same by its own caveat and figures
  if (indicator.kind === 'category' || lsoa.mean === null) return null;
  const england = lsoa.mean;
  const say = (share: number): string => formatShare(share / 100);
  const rural = counties.flatMap(({ county }) => {
    const share = summaryOf(rurality, county.code)?.value ?? 0;
    return share > england ? [{ name: county.name, share }] : [];
  });
  if (rural.length === 0) return null;
  const list = rural.map(({ name, share }, index) =>
    index === 0 ? `${say(share)} of residents in ${name}` : `${say(share)} in ${name}`,
  );
  return `in rural neighbourhoods (home to ${joinNames(list)}; England ${say(england)}; ${title} ${year}) one figure may stand for several villages and hide both ends`;
}
