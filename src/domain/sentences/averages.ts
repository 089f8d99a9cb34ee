import { extremeWord, oppositeWord } from '../classWords.ts';
import { formatNumber, formatValue, joinNames, ordinal } from '../format.ts';
import type { IndicatorFile } from '../indicator.ts';
import type { Picture } from '../picture.ts';
import { summedCounties, type ReadingContext, type SummedCounty } from './context.ts';
import { rangeWords, worstWords } from './ends.ts';
import { nextName } from './measureName.ts';

/**
 * The counties' own averages in one sentence, and the single area that goes furthest beyond them: of the Indices of
 * Deprivation the counties' places, of other measures their figures beside England's; null where none has one.
 */
export function averagesSentence({ picture }: ReadingContext): string | null {
  const { indicator } = picture;
  const counties = summedCounties(picture).filter(({ summary }) => summary.value !== null);
  if (counties.length === 0) return null;
  return indicator.kind === 'rank' ? placesSentence(counties, picture) : figuresSentence(counties, picture);
}

function placesSentence(counties: readonly SummedCounty[], picture: Picture): string | null {
  const { indicator } = picture;
  const placed = counties.filter(({ summary }) => summary.rank !== null);
  const [first, ...others] = placed.sort((a, b) => (a.summary.rank ?? 0) - (b.summary.rank ?? 0));
  if (!first) return null;
  const count = indicator.counties.value.filter((value) => value !== null).length;
  const place = ({ summary: { rank } }: SummedCounty): string =>
    rank === count && count > 1 ? `the ${oppositeWord(indicator)}` : ordinal(rank ?? 0);
  const rest = others.map((county) => `${county.name} ${place(county)}`);
  const list = joinNames([`${first.name} is ${leadWords(first, place(first), indicator)}`, ...rest]);
  const all = formatNumber(count);
  const worst = worstWords(picture, first.name);
  return `Of England’s ${all} counties and unitaries, by ${indicator.aggregateName} (${nextName(indicator)}), ${list}${worst}.`;
}

/** Of the county named first: "the most deprived", "37th most deprived"; the last of all keeps its own words. */
function leadWords({ summary }: SummedCounty, place: string, indicator: IndicatorFile): string {
  const word = extremeWord(indicator);
  if (summary.rank === 1) return `the ${word}`;
  return place.startsWith('the ') ? place : `${place} ${word}`;
}

function figuresSentence(counties: readonly SummedCounty[], picture: Picture): string {
  const { indicator } = picture;
  const { aggregateName, lsoa } = indicator;
  const list = joinNames(
    counties.map(({ name, summary }) => `${sayMean(summary.value ?? 0, indicator)} in ${name}`),
  );
  const england = lsoa.mean === null ? '' : `, against ${sayMean(lsoa.mean, indicator)} in England`;
  const range = indicator.kind === 'category' ? '' : rangeWords(picture);
  return `The ${aggregateName} is ${list}${england} (${nextName(indicator)})${range}.`;
}

function sayMean(figure: number, { aggregateUnit, aggregateDecimals }: IndicatorFile): string {
  return formatValue(figure, aggregateUnit, aggregateDecimals);
}
