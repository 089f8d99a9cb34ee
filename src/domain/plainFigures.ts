import { areaWord, extremeWord } from './classWords.ts';
import { formatNumber, formatShare, formatValue, ordinal } from './format.ts';
import type { AreaPicture, PlainFigure } from './picture.ts';
import { formatScore } from './areaText.ts';
import { areOf, countyFigure, englandShare } from './figureParts.ts';
import { categoryFigures, ruralWardFigures } from './ruralFigures.ts';
import { hasWorstFifth, residentsText, type CountySummary } from './countySummary.ts';
import type { PictureBase } from './pictureBase.ts';
import { classify } from './classify.ts';

/** Three plain figures about a county; each names what it is compared with and its year (METHOD section 7). */
export function plainFigures(
  summary: CountySummary,
  areas: readonly AreaPicture[],
  base: PictureBase,
): PlainFigure[] {
  const { indicator, level } = base;
  if (indicator.kind === 'rank')
    return level === 'ward' ? rankedWards(summary, areas, base) : rankedLsoas(summary, areas, base);
  if (indicator.kind === 'category')
    return level === 'ward' ? ruralWardFigures(summary, areas, base) : categoryFigures(summary, areas, base);
  const worst = hasWorstFifth(indicator) || indicator.worse === 'none' ? worstFifth : beyondMost;
  return [countyFigure(summary, base), worst(summary, areas, base), range(areas, base)];
}

function rankedLsoas(
  summary: CountySummary,
  areas: readonly AreaPicture[],
  base: PictureBase,
): PlainFigure[] {
  const { areas: count, tenth, fifth } = summary;
  const { year } = base.indicator;
  return [
    {
      value: `${formatNumber(fifth)} of ${formatNumber(count)}`,
      text: `neighbourhoods ${areOf(fifth)} among the most deprived 20% in England (${year})`,
      detail: residentsText(summary),
    },
    {
      value: `${formatNumber(tenth)} of ${formatNumber(count)}`,
      text: `neighbourhoods ${areOf(tenth)} among the most deprived 10% in England (${year})`,
      detail:
        count > 0
          ? `${formatShare(tenth / count)} of its neighbourhoods; ${englandShare(0, base)} in England`
          : null,
    },
    ...worstArea(areas, base),
  ];
}

function rankedWards(
  summary: CountySummary,
  areas: readonly AreaPicture[],
  base: PictureBase,
): PlainFigure[] {
  const { year, aggregateName } = base.indicator;
  const held = areas.filter((area) => area.rank !== null);
  const fifth = held.filter((area) => isInClass(area, base, 1)).length;
  return [
    {
      value: `${formatNumber(fifth)} of ${formatNumber(held.length)}`,
      text: `wards ${areOf(fifth)} among the most deprived 20% of wards in England, by ${aggregateName} (${year})`,
      detail: 'Made from neighbourhoods: there is no official ward index',
    },
    {
      value: `${formatNumber(summary.fifth)} of ${formatNumber(summary.areas)}`,
      text: `neighbourhoods ${areOf(summary.fifth)} among the most deprived 20% in England (${year})`,
      detail: residentsText(summary),
    },
    ...worstArea(areas, base),
  ];
}

/** Class 0 to `last` on England's own scale, whatever scale is shown. */
function isInClass(area: AreaPicture, { national, indicator }: PictureBase, last: number): boolean {
  const index = classify(
    { value: area.value, rank: area.rank, category: null },
    national.classes,
    indicator.worse,
  );
  return index >= 0 && index <= last;
}

function worstArea(
  areas: readonly AreaPicture[],
  { indicator, level, national }: PictureBase,
): PlainFigure[] {
  const worst = areas.find((area) => area.countyRank === 1);
  if (!worst || worst.rank === null) return [];
  const score =
    level === 'ward' && worst.value !== null
      ? `, ${indicator.aggregateName} ${formatScore(worst.value)}`
      : '';
  return [
    {
      value: ordinal(worst.rank),
      text: `most deprived of England’s ${formatNumber(national.areas)} ${areaWord[level]}s (${indicator.year}): its own most deprived ${areaWord[level]}`,
      detail: `${worst.name}${score}`,
    },
  ];
}

function worstFifth(summary: CountySummary, areas: readonly AreaPicture[], base: PictureBase): PlainFigure {
  const { indicator, level, national } = base;
  const word = extremeWord(indicator);
  const held = areas.filter((area) => area.rank !== null);
  const count =
    level === 'ward'
      ? held.filter(({ rank }) => (rank ?? Infinity) * 5 <= national.areas).length
      : summary.fifth;
  const of = level === 'ward' ? held.length : summary.areas;
  const places = `${areaWord[level]}s`;
  return {
    value: `${formatNumber(count)} of ${formatNumber(of)}`,
    text: `${places} ${areOf(count)} among the 20% of England’s ${places} with the ${word} figures (${indicator.year})`,
    detail: level === 'ward' ? null : residentsText(summary),
  };
}

/** Where most of England shares one figure (a floor of five minutes), the areas that are worse than it. */
function beyondMost(_summary: CountySummary, areas: readonly AreaPicture[], base: PictureBase): PlainFigure {
  const { indicator, level, national, unit, decimals } = base;
  const most = national.quantiles[50] ?? 0;
  const isLow = indicator.worse === 'low';
  const held = areas.flatMap(({ value }) => value ?? []);
  const count = held.filter((value) => (isLow ? value < most : value > most)).length;
  return {
    value: `${formatNumber(count)} of ${formatNumber(held.length)}`,
    text: `${areaWord[level]}s have ${isLow ? 'less' : 'more'} than ${formatValue(most, unit, decimals)}, the figure of England’s middle ${areaWord[level]} (${indicator.year})`,
    detail: null,
  };
}

function range(areas: readonly AreaPicture[], base: PictureBase): PlainFigure {
  const { indicator, level, national, unit, decimals } = base;
  const values = areas.flatMap(({ value }) => value ?? []).sort((a, b) => a - b);
  const [low, high, middle] = [values[0], values.at(-1), middleOf(values)];
  const say = (figure: number): string => formatValue(figure, unit, decimals);
  const england = national.quantiles[50];
  return {
    value:
      low === undefined || high === undefined
        ? 'No figure'
        : `${formatNumber(low, decimals)} to ${say(high)}`,
    text: `from its lowest to its highest ${areaWord[level]} (${indicator.year})`,
    detail:
      middle === null || england === undefined
        ? null
        : `The middle one: ${say(middle)}; England’s: ${say(england)}`,
  };
}

function middleOf(sorted: readonly number[]): number | null {
  const below = sorted[Math.ceil(sorted.length / 2) - 1];
  const above = sorted[Math.floor(sorted.length / 2)];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}
