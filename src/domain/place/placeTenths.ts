import { classLabel, classShort } from '../classWords.ts';
import { formatNumber } from '../format.ts';
import type { IndicatorFile } from '../indicator.ts';
import { decileOf } from '../rank.ts';
import type { PlaceRecord } from './placeRecord.ts';

/** How many of a place's neighbourhoods and residents lie in each tenth of England, most deprived first. */
export interface TenthCount {
  /** 1 = most deprived */
  tenth: number;
  /** "most deprived 10% in England" */
  label: string;
  areas: number;
  residents: number;
}

/** The decile profile of a place by published deciles (METHOD section 1): ten rows, empty ones too. */
export function countTenths({ counties, imd }: PlaceRecord): TenthCount[] {
  const rows = Array.from({ length: 10 }, (_, index) => ({
    tenth: index + 1,
    label: tenthLabel(index + 1, imd),
    areas: 0,
    residents: 0,
  }));
  for (const { inside, members } of counties)
    for (const at of members.lsoa21) {
      const area = inside.lsoas[at];
      const row = rows[(area?.tenth ?? 0) - 1];
      if (!area || !row) continue;
      row.areas += 1;
      row.residents += area.residents;
    }
  return rows;
}

/** "most deprived 10% in England", "most deprived 10% to 20%": a published decile in words. */
export function tenthLabel(tenth: number, { worse, lsoa }: IndicatorFile): string {
  return classLabel(tenth - 1, { scheme: lsoa.classes, worse, unit: '', level: 'lsoa', isLocal: false });
}

/** "0–10%", where the heading says that 0% is the most deprived. */
export function tenthShort(tenth: number, { worse, lsoa }: IndicatorFile): string {
  return classShort(tenth - 1, { scheme: lsoa.classes, worse, unit: '', level: 'lsoa', isLocal: false });
}

/** The profile for those who do not see it drawn: "Neighbourhoods: 9 in the most deprived 10% in England, 4 in …". */
export function tenthsSentence(rows: readonly TenthCount[]): string {
  const filled = rows.filter(({ areas }) => areas > 0);
  if (filled.length === 0) return 'None of its neighbourhoods has a figure.';
  return `Neighbourhoods: ${filled.map(({ areas, label }) => `${formatNumber(areas)} in the ${label}`).join(', ')}.`;
}

/** One domain of a neighbourhood: the tenth of England it is in by that domain alone. */
export interface DomainTenth {
  id: string;
  name: string;
  tenth: number;
  rank: number;
  label: string;
  /** "10–20%" */
  short: string;
}

const domains: readonly [id: string, name: string][] = [
  ['imd-2025', 'All together (IMD)'],
  ['income-2025', 'Income'],
  ['employment-2025', 'Employment'],
  ['education-2025', 'Education and skills'],
  ['health-2025', 'Health and disability'],
  ['crime-2025', 'Crime'],
  ['barriers-2025', 'Housing and services'],
  ['living-2025', 'Living environment'],
];

/** A single neighbourhood's tenth in the Index and in each of its seven domains, by published rank; empty for larger places. */
export function domainTenths({ identity, counties, indicators }: PlaceRecord): DomainTenth[] {
  const [county] = counties;
  const at = county?.members.lsoa21[0] ?? -1;
  if (identity.kind !== 'lsoa' || !county) return [];
  return domains.flatMap(([id, name]) => {
    const indicator = indicators.get(id);
    const column = indicator && county.values.get(indicator.group)?.columns[id];
    return indicator && column?.kind === 'rank' ? domainTenth(id, name, column.rank[at] ?? 0, indicator) : [];
  });
}

function domainTenth(id: string, name: string, rank: number, indicator: IndicatorFile): DomainTenth[] {
  const { classes } = indicator.lsoa;
  if (rank === 0 || classes.type !== 'deciles') return [];
  const tenth = decileOf(rank, classes.cuts);
  return [
    { id, name, tenth, rank, label: tenthLabel(tenth, indicator), short: tenthShort(tenth, indicator) },
  ];
}
