import { comparedMeasures } from '../alike.ts';
import { formatNumber, formatValue, joinNames } from '../format.ts';
import type { IndicatorFile } from '../indicator.ts';
import type { Alike, AlikeFigure } from './alikeTo.ts';
import { figureAt } from './englandSteps.ts';
import { figureOf } from './placeFigure.ts';
import type { PlaceRecord } from './placeRecord.ts';

/** One measure of a place beside places like it, its county and England. */
export interface CompareRow {
  id: string;
  /** "Households in fuel poverty" */
  title: string;
  year: string;
  unit: string;
  decimals: number;
  worse: IndicatorFile['worse'];
  here: number | null;
  /** why there is no figure */
  missing: string | null;
  like: AlikeFigure | null;
  county: number | null;
  england: number | null;
  /** England's neighbourhoods: 2nd, 25th, 75th and 98th percentile, the ground its strip stands on */
  ground: { from: number; low: number; high: number; to: number };
}

/** What the measures are called where they stand beside one another; years and units follow in columns. */
const titles: Record<(typeof comparedMeasures)[number], string> = {
  'fuel-poverty-2022': 'Fuel-poor households',
  'bad-health-2021': 'Bad or very bad health',
  'no-qualifications-2021': 'No qualifications, 16 and over',
  'km-gp-2025': 'Straight line to a GP surgery',
  'connectivity-2025': 'Connectivity score, of 100',
  'bus-2025': 'Buses an hour',
};

/** The measures that places are compared by, in their order; what the atlas has no file of is left out. */
export function compareRows(record: PlaceRecord, alike: Alike | null): CompareRow[] {
  return comparedMeasures.flatMap((id) => {
    const figure = figureOf(record, id);
    if (!figure) return [];
    const { indicator } = figure;
    const at = (percent: number): number => figureAt(indicator, percent / 100) ?? 0;
    const county = record.identity.kind === 'county' ? null : figureOf(record, id, 'county');
    return [
      {
        ...{ id, title: titles[id], year: indicator.year, worse: indicator.worse },
        unit: figure.unit === '' ? indicator.unit : figure.unit,
        decimals: indicator.aggregateDecimals,
        here: figure.value,
        missing: figure.missing,
        like: alike?.figures.get(id) ?? null,
        county: county?.value ?? null,
        england: indicator.lsoa.mean,
        ground: { from: at(2), low: at(25), high: at(75), to: at(98) },
      },
    ];
  });
}

/** A figure of a row with its unit; a dash where there is none. */
export function rowText({ unit, decimals }: CompareRow, value: number | null): string {
  return value === null ? '–' : formatValue(value, shortUnit(unit), decimals);
}

/** The range of several places: "11.2 to 14.0"; empty where there is one figure only. */
export function rangeText({ decimals }: CompareRow, like: AlikeFigure | null): string {
  if (!like || like.from === null || like.to === null) return '';
  return `${formatNumber(like.from, decimals)} to ${formatNumber(like.to, decimals)}`;
}

/** Units that the title says already. */
function shortUnit(unit: string): string {
  return { 'buses per hour': '', 'of 100': '' }[unit] ?? unit;
}

/** Where a value stands along a strip, 0 to 1; figures beyond its ends stand at them. */
export function alongGround({ ground: { from, to } }: CompareRow, value: number): number {
  return to === from ? 0.5 : Math.min(1, Math.max(0, (value - from) / (to - from)));
}

/** One sentence: on which measures the place is worse off than those like it, on which better. Equal as written is equal. */
export function compareSentence(rows: readonly CompareRow[], heading: string): string {
  const sides = rows.flatMap((row) => {
    const side = sideOf(row);
    return side === null ? [] : [{ side, title: shortTitle(row) }];
  });
  if (sides.length === 0) return '';
  const named = (wanted: -1 | 0 | 1): string[] =>
    sides.filter(({ side }) => side === wanted).map(({ title }) => title);
  const parts = [
    ['worse', named(1)],
    ['better', named(-1)],
    ['the same', named(0)],
  ] as const;
  const words = parts.flatMap(([word, titlesOf]) =>
    titlesOf.length === 0 ? [] : [`${word} in ${joinNames(titlesOf)}`],
  );
  return `Beside ${heading}: ${words.join('; ')}.`;
}

/** "worse", "better" or "the same" beside those like it; '' where either figure is missing. */
export function sideWord(row: CompareRow): string {
  const side = sideOf(row);
  return side === null ? '' : (['better', 'the same', 'worse'][side + 1] ?? '');
}

/** 1 = worse than those like it, -1 = better, 0 = the same as written; null where either is missing. */
function sideOf(row: CompareRow): -1 | 0 | 1 | null {
  const { here, like, worse } = row;
  if (here === null || !like || worse === 'none') return null;
  if (rowText(row, here) === rowText(row, like.value)) return 0;
  const isHigher = here > like.value;
  return isHigher === (worse === 'high') ? 1 : -1;
}

function shortTitle({ id }: CompareRow): string {
  const short: Record<string, string> = {
    'fuel-poverty-2022': 'fuel poverty',
    'bad-health-2021': 'bad health',
    'no-qualifications-2021': 'qualifications',
    'km-gp-2025': 'GP distance',
    'connectivity-2025': 'connectivity',
    'bus-2025': 'buses',
  };
  return short[id] ?? id;
}
