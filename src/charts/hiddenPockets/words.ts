import { neighbourhoods } from '../../domain/countWords.ts';
import { extremeWord } from '../../domain/classWords.ts';
import { formatNumber, formatShare, joinNames } from '../../domain/format.ts';
import type { County } from '../../domain/area.ts';
import type { Pocket, PocketLimits, Pockets } from '../../domain/hiddenPockets.ts';
import type { IndicatorFile } from '../../domain/indicator.ts';
import type { SpreadAxis } from '../../domain/spread.ts';
import { worstWords } from '../../domain/worstShare.ts';
import { bareWords, meanWords } from '../frame/rangeWords.ts';
import type { ChartTable } from '../frame/table.ts';

/** A county with its hidden pockets. */
export interface PocketsOf extends Pockets {
  county: County;
}

/** What is shown, of which measure and year, compared with what. */
export function pocketsSubtitle(
  indicator: IndicatorFile,
  counties: readonly PocketsOf[],
  { wards, lsoas }: PocketLimits,
): string {
  const names = joinNames(counties.map(({ county }) => county.name));
  return `${indicator.title}, ${indicator.year}: wards of ${names} whose ${indicator.aggregateName} is not among the ${worstWords(indicator, wards, 'ward')}, but which hold a neighbourhood of the ${worstWords(indicator, lsoas, 'lsoa')}.`;
}

/** For each county: how many wards, how many residents, and what a list of wards alone would miss. */
export function pocketsSummary(
  indicator: IndicatorFile,
  counties: readonly PocketsOf[],
  { wards, lsoas }: PocketLimits,
): string[] {
  const worst = worstWords(indicator, lsoas, 'lsoa');
  return counties.map(({ county, pockets, hidden, worst: all }, place) => {
    const of = `(${place === 0 ? indicator.title : indicator.short}, ${indicator.year})`;
    if (all.lsoas === 0) return `${county.name} has no neighbourhood among the ${worst} ${of}.`;
    const residents = `${formatNumber(all.residents)} residents of ${neighbourhoods(all.lsoas)} among the ${worst}`;
    if (pockets.length === 0)
      return `${county.name}: no ward hides one; all ${residents} ${of} live where the ward is itself among the worst ${wards}% of wards, or belongs to another county.`;
    const hide = pockets.length === 1 ? '1 ward hides' : `${formatNumber(pockets.length)} wards hide`;
    const hides = `${county.name}: ${hide} ${neighbourhoods(hidden.lsoas)} with ${formatNumber(hidden.residents)} residents.`;
    return `${hides} A list of the worst ${wards}% of wards would miss ${formatShare(hidden.residents / all.residents)} of the ${residents} ${of}.`;
  });
}

/** Under a ward's name: "1 of 6 neighbourhoods · 1,776 residents". */
export function pocketNote({ hidden, spread, residents }: Pocket): string {
  return `${formatNumber(hidden.length)} of ${neighbourhoods(spread.members.length)} · ${formatNumber(residents)} residents`;
}

/** "mean 21.9, rank 2,302 of 6,784 wards; its worst neighbourhood is 37.5 worse". */
export function pocketMean({ spread, gap }: Pocket, indicator: IndicatorFile, axis: SpreadAxis): string {
  const wards = formatNumber(indicator.ward?.areas ?? 0);
  const rank = formatNumber(spread.ward.rank ?? 0);
  return `mean ${meanWords(spread.mean, axis)}, rank ${rank} of ${wards} wards; gap ${bareWords(gap, axis)}`;
}

/** Said in place of the figure where no ward hides anything. */
export function noneWords(counties: number): string {
  return `No ward of ${counties === 1 ? 'this county' : 'these counties'} hides a neighbourhood of this kind with these limits.`;
}

/** What the button and the chip over the maps say: "7 wards with hidden pockets". */
export function markWords(count: number): string {
  return count === 1 ? '1 ward with a hidden pocket' : `${formatNumber(count)} wards with hidden pockets`;
}

/** A row for each hidden neighbourhood, in the order of the list. */
export function pocketsTable(
  caption: string,
  counties: readonly PocketsOf[],
  indicator: IndicatorFile,
  axis: SpreadAxis,
): ChartTable {
  const unit = axis.unit === '' ? {} : { unit: axis.unit };
  const wardUnit = `of ${formatNumber(indicator.ward?.areas ?? 0)}, 1 = ${extremeWord(indicator)}`;
  const lsoaUnit = `of ${formatNumber(indicator.lsoa.areas)}, 1 = ${extremeWord(indicator)}`;
  return {
    caption,
    columns: [
      { name: 'Ward', isNumber: false },
      { name: 'Ward code', isNumber: false },
      { name: 'County', isNumber: false },
      { name: 'Gap', ...unit, isNumber: true, decimals: axis.decimals },
      { name: 'Ward mean', ...unit, isNumber: true, decimals: axis.wardDecimals },
      { name: 'Ward rank', unit: wardUnit, isNumber: true, decimals: 0 },
      { name: 'Hidden neighbourhood', isNumber: false },
      { name: 'Code', isNumber: false },
      { name: 'Residents', isNumber: true, decimals: 0 },
      { name: 'Figure', ...unit, isNumber: true, decimals: axis.decimals },
      { name: 'National rank', unit: lsoaUnit, isNumber: true, decimals: 0 },
    ],
    rows: counties.flatMap(({ pockets, county }) => pockets.flatMap((pocket) => pocketRows(pocket, county))),
  };
}

function pocketRows({ spread, hidden, gap }: Pocket, county: County): ChartTable['rows'] {
  const { ward, mean } = spread;
  return hidden.map(({ lsoa, figure }) => [
    ward.name,
    ward.code,
    county.name,
    gap,
    mean,
    ward.rank,
    lsoa.name,
    lsoa.code,
    lsoa.residents,
    figure,
    lsoa.rank,
  ]);
}
