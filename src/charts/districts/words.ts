import type { DistrictRow } from '../../domain/districtRows.ts';
import { extremeWord, oppositeWord } from '../../domain/classWords.ts';
import { formatNumber, formatShare, formatValue, joinNames } from '../../domain/format.ts';
import type { IndicatorFile } from '../../domain/indicator.ts';
import { groupName } from '../../domain/paint/paintDistricts.ts';
import { nextName } from '../../domain/sentences/measureName.ts';
import type { ChartTable } from '../frame/table.ts';

/** A figure with its unit, as fine as England's needs: "21.3", "0.142", "14.2%", "4.1 km". */
export function figureWords(figure: number | null, indicator: IndicatorFile): string {
  if (figure === null) return 'no figure';
  const { aggregateUnit, aggregateDecimals, aggregation, lsoa } = indicator;
  if (aggregation !== 'score') return formatValue(figure, aggregateUnit, aggregateDecimals);
  const size = Math.abs(lsoa.mean ?? 0);
  return formatNumber(figure, size < 1 ? 3 : size < 10 ? 2 : 1);
}

/** "IMD average score, 2025: districts of Dorset and Warwickshire beside their county and England (neighbourhoods of 2021)". */
export function subtitleOf(rows: readonly DistrictRow[], indicator: IndicatorFile): string {
  const { title, year, aggregateName } = indicator;
  const counties = joinNames([...new Set(rows.map(({ countyName }) => countyName))]);
  const former = rows.some(({ group }) => group.isFormer) ? ' and former districts' : '';
  return `${title}, ${year}: ${aggregateName}, districts${former} of ${counties} beside their county and England`;
}

/** The worse end, by which a district's residents are counted: "most deprived 20%". */
export function endWords({ kind }: IndicatorFile): string {
  return kind === 'rank' ? 'most deprived 20%' : 'worst 20%';
}

/** Share of a district's residents who live at England's worse end; empty where neither end is worse. */
export function shareText({ group }: DistrictRow): string {
  return group.fifth && group.residents > 0 ? formatShare(group.fifth.residents / group.residents) : '';
}

/** A district read out: name, county, figure, beside county and England, and who lives at the worse end. */
export function rowWords(row: DistrictRow, indicator: IndicatorFile): string {
  const say = (figure: number | null): string => figureWords(figure, indicator);
  const beside = `${row.countyName} ${say(row.countyMean)}, England ${say(indicator.lsoa.mean)}`;
  const share = shareText(row);
  const worst =
    share && `; ${share} of residents live in its neighbourhoods among the ${endWords(indicator)} in England`;
  return `${row.group.name}${row.group.isFormer ? ' (former district)' : ''}: ${indicator.aggregateName} ${say(row.mean)} (${indicator.year}); ${beside}${worst}.`;
}

/** Who is first and last, and how far apart the districts of one county lie: of several, the county where most. */
export function summaryWords(rows: readonly DistrictRow[], indicator: IndicatorFile): string[] {
  const held = rows.filter(({ mean }) => mean !== null);
  const [first, last] = [held[0], held.at(-1)];
  const say = (figure: number | null): string => figureWords(figure, indicator);
  if (!first || !last || first === last)
    return [`There is one district to show: ${joinNames(rows.map(({ group }) => group.name))}.`];
  const isRank = indicator.kind === 'rank';
  return [
    `By ${indicator.aggregateName} (${nextName(indicator)}), ${groupName(first.group)} is the ${extremeWord(indicator)} of the ${formatNumber(held.length)} districts shown (${say(first.mean)}), ${groupName(last.group)} the ${oppositeWord(indicator)} (${say(last.mean)}); England has ${say(indicator.lsoa.mean)}.`,
    ...gapWords(held, indicator),
    isRank
      ? 'A district’s figure is the mean of its neighbourhoods and hides the worst and the best of them.'
      : '',
  ].filter(Boolean);
}

/** "13.2 points", "4.5 percentage points", "3.1 km". */
function gapText(gap: number, indicator: IndicatorFile): string {
  const { aggregateUnit, aggregateDecimals, aggregation } = indicator;
  if (aggregateUnit === '%') return `${formatNumber(gap, aggregateDecimals)} percentage points`;
  const text = figureWords(gap, indicator);
  if (aggregation === 'reversed-rank') return `${text} ranks`;
  return aggregateUnit === '' ? `${text} points` : text;
}

function gapWords(held: readonly DistrictRow[], indicator: IndicatorFile): string[] {
  const counties = [...new Set(held.map(({ countyName }) => countyName))].flatMap((name) => {
    const own = held.filter(({ countyName }) => countyName === name);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last || first === last || first.mean === null || last.mean === null) return [];
    return [{ name, first, last, gap: Math.abs(first.mean - last.mean) }];
  });
  const [widest, ...others] = counties.sort((a, b) => b.gap - a.gap);
  if (!widest || held.length < 3) return [];
  const say = (figure: number | null): string => figureWords(figure, indicator);
  const districts = `The districts of ${widest.name}`;
  const lead =
    others.length > 0
      ? `${districts} lie furthest apart:`
      : `${districts} lie ${gapText(widest.gap, indicator)} apart:`;
  return [
    `${lead} from ${say(widest.first.mean)} in ${groupName(widest.first.group)} to ${say(widest.last.mean)} in ${groupName(widest.last.group)}.`,
  ];
}

/** Everything the figure shows, and what it leaves out. */
export function tableOf(rows: readonly DistrictRow[], indicator: IndicatorFile): ChartTable {
  const end = `${endWords(indicator)} of England`;
  const hasWorst = indicator.worse !== 'none';
  return {
    caption: subtitleOf(rows, indicator),
    columns: [
      { name: 'District', isNumber: false },
      { name: 'County', isNumber: false },
      { name: 'Council', isNumber: false },
      {
        name: indicator.aggregateName,
        unit: indicator.aggregateUnit,
        isNumber: true,
        decimals: indicator.aggregateDecimals,
      },
      { name: 'Neighbourhoods', isNumber: true },
      { name: 'Without a figure', isNumber: true },
      { name: 'Residents', isNumber: true },
      ...(hasWorst
        ? [
            { name: 'Neighbourhoods', unit: `in the ${end}`, isNumber: true },
            { name: 'Residents', unit: `in the ${end}`, isNumber: true },
          ]
        : []),
    ],
    rows: rows.map(({ group, countyName, mean }) => [
      group.name,
      countyName,
      group.isFormer ? 'until it was abolished' : '2024',
      mean,
      group.areas,
      group.missing,
      group.residents,
      ...(hasWorst ? [group.fifth?.areas ?? null, group.fifth?.residents ?? null] : []),
    ]),
  };
}
