import type { CountyCode } from '../../domain/area.ts';
import { extremeWord, oppositeWord, scaleEnds } from '../../domain/classWords.ts';
import { formatNumber, withUnit } from '../../domain/format.ts';
import type { IndicatorFile } from '../../domain/indicator.ts';
import { standingFigure, standingText, type Standing } from '../../domain/standing.ts';
import type { ChartTable } from '../frame/table.ts';

/** Words at the two ends of the axis, the worse (or higher) first. */
export function endWords(indicator: IndicatorFile): [string, string] {
  return indicator.kind === 'category' ? ['Higher', 'Lower'] : scaleEnds(indicator);
}

/** What the figure is of, when and among whom. */
export function subtitleOf(indicator: IndicatorFile): string {
  return `${indicator.title}, ${indicator.year}: ${indicator.aggregateName}${unitOf(indicator)} of each county and unitary of England`;
}

function unitOf({ aggregateUnit }: IndicatorFile): string {
  return aggregateUnit === '' ? '' : ` (${aggregateUnit})`;
}

/** One county in a line: "Dorset: 18.2, 97th most deprived of 153". */
export function rowWords(row: Standing, rows: readonly Standing[], indicator: IndicatorFile): string {
  const place = standingText(row, rows, indicator);
  return `${row.name}: ${standingFigure(row, indicator)}${place === null ? '' : `, ${place}`}`;
}

/** A tick with no more decimals than it needs. */
export function tickWords(value: number, { aggregateUnit }: IndicatorFile): string {
  return withUnit(formatNumber(value, 3, false), aggregateUnit.startsWith('%') ? aggregateUnit : '');
}

/** Every county, worst first. */
export function tableOf(
  rows: readonly Standing[],
  shown: readonly CountyCode[],
  indicator: IndicatorFile,
): ChartTable {
  return {
    caption: `${subtitleOf(indicator)}; rank 1 = ${extremeWord(indicator)}, the last = ${oppositeWord(indicator)}`,
    columns: [
      { name: 'County or unitary', isNumber: false },
      { name: 'Code', isNumber: false },
      { name: 'Rank', isNumber: true },
      {
        name: indicator.aggregateName,
        unit: indicator.aggregateUnit,
        isNumber: true,
        decimals: indicator.aggregateDecimals,
      },
      { name: 'Shown', isNumber: false },
    ],
    rows: rows.map(({ code, name, rank, value }) => [
      name,
      code,
      rank,
      value,
      shown.includes(code) ? 'on the maps' : '',
    ]),
  };
}
