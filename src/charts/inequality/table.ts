import { areaWord } from '../../domain/classWords.ts';
import { needWords } from '../../domain/needWords.ts';
import type { EnglandNeed, Unevenness } from '../../domain/needs.ts';
import { worstBestRatio } from '../../domain/worstBestRatio.ts';
import type { ChartTable } from '../frame/table.ts';
import { placesIn, type NeedShown } from './words.ts';

/** The figures of every county, of a reader's places and of England. */
export function tableOf({ id, level, counties, england }: NeedShown): ChartTable {
  const { people, among, measure } = needWords[id];
  const areas = `${areaWord[level]}s`;
  const row = (
    name: string,
    code: string,
    counts: Pick<EnglandNeed, 'areas' | 'missing' | 'inNeed' | 'among'>,
    figures: Unevenness,
    rank: number | null,
  ): ChartTable['rows'][number] => [
    ...[name, code, counts.areas, counts.missing, counts.inNeed, counts.among],
    ...[share(figures.dissimilarity), share(figures.bestFifth), share(figures.worstFifth)],
    figures.worstFifth === null
      ? null
      : rounded(worstBestRatio({ worst: figures.worstFifth, best: figures.bestFifth ?? 0 }), 2),
    ...[rounded(figures.gini, 4), rank],
  ];
  return {
    caption: `How unevenly ${measure} are spread over ${areas}`,
    columns: columnsOf(people, among, areas, placesIn(england)),
    rows: [
      ...counties.map((one) =>
        row(one.county.name, one.isPlace ? '' : one.county.code, one, one.figures, one.rank),
      ),
      ...(level === 'lsoa' ? [row('England', 'E92000001', england, england.england, null)] : []),
    ],
  };
}

function columnsOf(people: string, among: string, areas: string, count: number): ChartTable['columns'] {
  return [
    { name: 'Area', isNumber: false },
    { name: 'Code', isNumber: false },
    { name: `${capital(areas)} with a number`, isNumber: true },
    { name: `${capital(areas)} without`, isNumber: true },
    { name: capital(people), isNumber: true },
    { name: capital(among), isNumber: true },
    { name: 'Would have to move (dissimilarity)', unit: '%', isNumber: true, decimals: 1 },
    { name: 'In need in the least deprived fifth', unit: '%', isNumber: true, decimals: 1 },
    { name: 'In need in the most deprived fifth', unit: '%', isNumber: true, decimals: 1 },
    { name: 'Most to least deprived fifth', unit: 'times', isNumber: true, decimals: 2 },
    { name: 'Gini', isNumber: true, decimals: 4 },
    { name: `Place by Gini, 1 = most uneven of ${count}`, isNumber: true },
  ];
}

function share(value: number | null): number | null {
  return value === null ? null : rounded(value * 100, 2);
}

function rounded(value: number | null, decimals: number): number | null {
  return value === null ? null : Number(value.toFixed(decimals));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
