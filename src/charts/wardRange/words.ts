import { extremeWord, oppositeWord } from '../../domain/classWords.ts';
import { formatNumber, joinNames } from '../../domain/format.ts';
import { someNames } from '../../domain/someNames.ts';
import type { Inside } from '../../domain/inside.ts';
import type { SpreadAxis, Spreads, WardSpread } from '../../domain/spread.ts';
import { bareWords, figureWords, meanWords } from '../frame/rangeWords.ts';
import type { ChartTable } from '../frame/table.ts';

/** A county's wards as ranges, with its name. */
export interface RangeOf extends Spreads {
  county: Inside['counties'][number]['county'];
}

/** "Index of Multiple Deprivation, 2025: wards of Dorset, each from its most deprived neighbourhood to its least …". */
export function rangeSubtitle({ indicator }: Inside, counties: readonly RangeOf[]): string {
  const names = joinNames(counties.map(({ county }) => county.name));
  const reach = `from its ${extremeWord(indicator)} neighbourhood to its ${oppositeWord(indicator)}`;
  const beside = indicator.scope === 'shown' ? '' : ' beside the mean of England';
  return `${indicator.title}, ${indicator.year}: wards of ${names}, each ${reach}, on one scale${beside}.`;
}

/** For each county: the widest gap (the measure by its whole name once, then by its short one), and the wards that have none to show. */
export function rangeSummary(
  counties: readonly RangeOf[],
  { indicator }: Inside,
  axis: SpreadAxis,
): string[] {
  return counties.map((range, place) => {
    const named = place === 0 ? indicator.title : indicator.short;
    const widest = range.wards.reduce<WardSpread | null>(
      (most, spread) => (spread.gap > (most?.gap ?? 0) ? spread : most),
      null,
    );
    const first = widest
      ? `${range.county.name}: ${widestWords(widest, `${named}, ${indicator.year}`, axis)}.`
      : `${range.county.name}: no ward holds two neighbourhoods that differ.`;
    return [first, ...restWords(range)].join(' ');
  });
}

function widestWords({ ward, worst, best, mean }: WardSpread, named: string, axis: SpreadAxis): string {
  const from = `${figureWords(worst.figure, axis)} (${worst.lsoa.name}) to ${bareWords(best.figure, axis)} (${best.lsoa.name})`;
  return `the widest gap is in ${ward.name}, from ${from}, round a mean of ${meanWords(mean, axis)} (${named})`;
}

function restWords({ wards, without, county }: RangeOf): string[] {
  const single = wards.filter(({ members }) => members.length === 1).length;
  const parts: string[] = [];
  if (single > 0)
    parts.push(
      `${haveWords(single)} one neighbourhood only, so ${single === 1 ? 'its' : 'their'} range is a point`,
    );
  if (without.length > 0)
    parts.push(
      `${haveWords(without.length)} no figure, as no neighbourhood with one is assigned to ${without.length === 1 ? 'it' : 'them'} (${someNames(
        without.map(({ name }) => name),
        6,
      )})`,
    );
  return parts.length === 0 ? [] : [`In ${county.name} ${parts.join('; ')}.`];
}

function haveWords(count: number): string {
  return count === 1 ? '1 ward has' : `${formatNumber(count)} wards have`;
}

/** A row for each ward, those without a figure too. */
export function rangeTable(counties: readonly RangeOf[], inside: Inside, axis: SpreadAxis): ChartTable {
  const unit = axis.unit === '' ? {} : { unit: axis.unit };
  const figure = (name: string, decimals: number) => ({ name, ...unit, isNumber: true, decimals });
  const { decimals, wardDecimals } = axis;
  const [worst, best] = [capital(extremeWord(inside.indicator)), capital(oppositeWord(inside.indicator))];
  return {
    caption: rangeSubtitle(inside, counties),
    columns: [
      { name: 'Ward', isNumber: false },
      { name: 'Code', isNumber: false },
      { name: 'County', isNumber: false },
      { name: 'Residents', isNumber: true, decimals: 0 },
      { name: 'Neighbourhoods', isNumber: true, decimals: 0 },
      figure(axis.basis === 'score' ? 'Mean score' : 'Mean', wardDecimals),
      { name: `${worst} neighbourhood`, isNumber: false },
      figure(`${worst} figure`, decimals),
      { name: `${best} neighbourhood`, isNumber: false },
      figure(`${best} figure`, decimals),
      figure('Gap', decimals),
    ],
    rows: counties.flatMap(tableRows),
  };
}

function tableRows({ wards, without, county }: RangeOf): ChartTable['rows'] {
  const drawn = wards.map(({ ward, members, mean, worst, best, gap }) => [
    ward.name,
    ward.code,
    county.name,
    ward.residents,
    members.length,
    mean,
    worst.lsoa.name,
    worst.figure,
    best.lsoa.name,
    best.figure,
    gap,
  ]);
  const empty = without.map(({ name, code, residents, lsoas }) => [
    name,
    code,
    county.name,
    residents,
    lsoas.length,
  ]);
  return [...drawn, ...empty.map((row) => [...row, null, '', null, '', null, null])];
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
