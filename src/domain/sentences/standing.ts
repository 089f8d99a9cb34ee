import { areOf } from '../figureParts.ts';
import { extremeWord } from '../classWords.ts';
import { formatNumber, formatShare, joinNames } from '../format.ts';
import type { IndicatorFile } from '../indicator.ts';
import { hasWorstFifth } from '../countySummary.ts';
import { summedCounties, type ReadingContext, type SummedCounty } from './context.ts';
import { nextName } from './measureName.ts';

/**
 * Who stands out: how many residents live in neighbourhoods of England's worst fifth, in one sentence for all counties, the largest
 * share first; null where neither end is worse or no county has a figure. Of wards too it speaks of neighbourhoods:
 * a count of people cannot be read from a mean.
 */
export function standingSentence({ picture }: ReadingContext): string | null {
  const { indicator } = picture;
  const counties = summedCounties(picture).sort((a, b) => shareOf(b) - shareOf(a));
  const [first] = counties;
  if (!hasWorstFifth(indicator) || !first) return null;
  if (first.summary.fifth === 0) return noneSentence(counties, indicator);
  const england = englandShare(indicator);
  const base = england === null ? '' : `, against ${england} in England`;
  return counties.length === 1
    ? `${oneCounty(first, indicator)}${base}.`
    : `${manyCounties(counties, indicator)}${base}.`;
}

/** "among the most deprived 20% in England", "among the 20% in England with the highest figures". */
export function worstFifthWords(indicator: IndicatorFile): string {
  return indicator.kind === 'rank'
    ? 'among the most deprived 20% in England'
    : `among the 20% in England with the ${extremeWord(indicator)} figures`;
}

function oneCounty({ name, summary }: SummedCounty, indicator: IndicatorFile): string {
  const { fifth, areas, residentsFifth } = summary;
  const neighbourhoods = `${formatNumber(fifth)} of ${formatNumber(areas)} ${areas === 1 ? 'neighbourhood' : 'neighbourhoods'}`;
  const live = residentsFifth === 1 ? 'lives' : 'live';
  return `In ${name}, ${neighbourhoods} ${areOf(fifth)} ${worstFifthWords(indicator)} (${nextName(indicator)}); ${formatNumber(residentsFifth)} people ${live} there, ${share(summary)} of residents`;
}

function manyCounties([first, ...others]: SummedCounty[], indicator: IndicatorFile): string {
  if (!first) return '';
  const { summary, name } = first;
  const head = `In ${name}, ${share(summary)} of residents (${people(first, true)}) live in neighbourhoods ${worstFifthWords(indicator)} (${nextName(indicator)})`;
  const some = others.filter((county) => county.summary.fifth > 0);
  const none = others.filter((county) => county.summary.fifth === 0);
  const rest = some.map((county) => `in ${county.name} ${share(county.summary)} (${people(county, false)})`);
  const nobody =
    none.length > 0
      ? [
          `in ${joinNames(
            none.map(({ name: other }) => other),
            'or',
          )} nobody`,
        ]
      : [];
  return `${head}; ${[...rest, ...nobody].join(', ')}`;
}

/** "56,123 people in 29 neighbourhoods"; where that has been said before, "14,022 in 9". */
function people({ summary: { residentsFifth, fifth } }: SummedCounty, isFirst: boolean): string {
  const residents = formatNumber(residentsFifth);
  if (!isFirst) return `${residents} in ${formatNumber(fifth)}`;
  return `${residents} people in ${formatNumber(fifth)} ${fifth === 1 ? 'neighbourhood' : 'neighbourhoods'}`;
}

function noneSentence(counties: readonly SummedCounty[], indicator: IndicatorFile): string {
  const isOne = counties.length === 1 && counties[0]?.summary.areas === 1;
  const neighbourhoods = isOne ? 'The one neighbourhood' : 'No neighbourhood';
  const is = isOne ? 'is not' : 'is';
  return `${neighbourhoods} of ${joinNames(
    counties.map(({ name }) => name),
    'or',
  )} ${is} ${worstFifthWords(indicator)} (${nextName(indicator)}).`;
}

function shareOf({ summary: { residentsFifth, residents } }: SummedCounty): number {
  return residents === 0 ? 0 : residentsFifth / residents;
}

function share({ residentsFifth, residents }: SummedCounty['summary']): string {
  return formatShare(residents === 0 ? 0 : residentsFifth / residents);
}

/** England's share of residents in the worst fifth: all counties and unitaries added up. */
function englandShare({ counties }: IndicatorFile): string | null {
  const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
  const residents = sum(counties.residents);
  return residents === 0 ? null : formatShare(sum(counties.residentsFifth) / residents);
}
