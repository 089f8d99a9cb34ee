import { pooledRate, reversedRank, shareOfResidents, weightedMean } from '../aggregate.ts';
import { lsoaFigures, wardFigures, type AreaFigures } from '../areaFigures.ts';
import { formatValue, missingReasons } from '../format.ts';
import type { IndicatorFile, LsoaValuesFile } from '../indicator.ts';
import type { NeedId } from '../needs.ts';
import type { PlaceCounty, PlaceRecord } from './placeRecord.ts';

/** Whom a figure is about: the place itself, or the county or counties it lies in. */
export type Scope = 'here' | 'county';

/** One measure of a place. */
export interface PlaceFigure {
  indicator: IndicatorFile;
  /** display units; null with the reason in `missing` */
  value: number | null;
  /** rank among England's neighbourhoods or wards, 1 = worst; null for larger areas and where there is none */
  rank: number | null;
  unit: string;
  decimals: number;
  /** neighbourhoods with a figure, of so many; a ward's and a neighbourhood's own figure: 1 of 1 */
  areas: number;
  of: number;
  missing: string | null;
}

/** One neighbourhood's figures with what they are weighted with. */
interface Part {
  figures: AreaFigures;
  weight: number;
  counts: { n: number | null; of: number } | null;
}

/**
 * One measure of the place or of its county. A neighbourhood has its own figure and a ward that of the ward files (best
 * fit, neighbourhoods over the county's border included); of larger areas and selections it is made of neighbourhoods
 * as METHOD section 2 has it, and is the one in `indicators/<id>.json` and `districts/<id>.json` for these.
 */
export function figureOf(record: PlaceRecord, id: string, scope: Scope = 'here'): PlaceFigure | null {
  const indicator = record.indicators.get(id);
  if (!indicator) return null;
  if (scope === 'here' && record.identity.kind === 'ward') return wardFigure(record, indicator);
  const parts = record.counties.flatMap((county) => partsOf(county, indicator, scope));
  const [only] = parts;
  if (scope === 'here' && record.identity.kind === 'lsoa') return ownFigure(indicator, only?.figures);
  return pooledFigure(indicator, parts);
}

/** England's figure of a measure in words; null where there is none. */
export function englandText({ indicator, unit, decimals }: PlaceFigure): string | null {
  const { mean } = indicator.lsoa;
  return mean === null ? null : formatValue(mean, unit, decimals);
}

/** A figure with its unit: "12.3%", "4.2 km"; null where there is none. */
export function figureText({ value, unit, decimals }: PlaceFigure): string | null {
  return value === null ? null : formatValue(value, unit, decimals);
}

/** People in need and those they are counted among. */
export interface NeedFigure {
  inNeed: number;
  among: number;
  /** neighbourhoods whose number is not published, as fewer than 10: five people stand in for each of them */
  unknown: number;
  /** neighbourhoods with a number of their own */
  counted: number;
}

/** What stands in for a number that is not published because it is below 10: the middle of 0 to 10. */
const STANDS_IN = 5;

/**
 * How many people of the place (or its county) are in need: sums over its neighbourhoods of this county. To leave out
 * those with fewer than 10 would leave out the places with the least need, and raise every share.
 */
export function needOf(record: PlaceRecord, id: NeedId, scope: Scope = 'here'): NeedFigure {
  const need: NeedFigure = { inNeed: 0, among: 0, unknown: 0, counted: 0 };
  for (const { needs, members } of record.counties) {
    const all = scope === 'here' ? members.lsoa21 : needs.inNeed[id].map((_, at) => at);
    for (const at of all) {
      const inNeed = needs.inNeed[id][at] ?? null;
      const among = needs.among[id][at] ?? 0;
      need.inNeed += inNeed ?? Math.min(STANDS_IN, among);
      need.among += among;
      need[inNeed === null ? 'unknown' : 'counted'] += 1;
    }
  }
  return need;
}

/**
 * How many people of England are in need, made as those of a place are: where fewer than 10 are counted five stand in,
 * so that both shares have one base.
 */
export function needInEngland({ england }: PlaceRecord, id: NeedId): { inNeed: number; among: number } {
  const { inNeed, missing, amongAll } = england.needs[id];
  return { inNeed: inNeed + STANDS_IN * missing, among: amongAll };
}

/** Residents of mid-2022: a ward's as published for its best-fit neighbourhoods, else the sum. */
export function residentsOf(record: PlaceRecord, scope: Scope = 'here'): number {
  return record.counties.reduce((sum, { areas, members }) => {
    const { population, codes } = areas.lsoa21;
    const all = scope === 'here' ? members.lsoa21 : codes.map((_, at) => at);
    return all.reduce((people, at) => people + (population[at] ?? 0), sum);
  }, 0);
}

function wardFigure({ identity, counties }: PlaceRecord, indicator: IndicatorFile): PlaceFigure {
  const [county] = counties;
  const at = county?.areas.ward24.codes.findIndex((code) => code === identity.code) ?? -1;
  const column = county?.wardValues.get(indicator.group)?.columns[indicator.id];
  const figures = column && wardFigures(column, indicator.aggregateDecimals)[at];
  return alone(indicator, figures, indicator.aggregateUnit, indicator.aggregateDecimals);
}

function ownFigure(indicator: IndicatorFile, figures: AreaFigures | undefined): PlaceFigure {
  return alone(indicator, figures, indicator.unit, indicator.decimals);
}

function alone(
  indicator: IndicatorFile,
  figures: AreaFigures | undefined,
  unit: string,
  decimals: number,
): PlaceFigure {
  const missing = figures ? figures.missing : 'redrawn';
  return {
    ...{ indicator, unit, decimals, of: 1 },
    value: figures?.value ?? null,
    rank: figures?.rank ?? null,
    areas: missing === null ? 1 : 0,
    missing: missing === null ? null : missingReasons[missing],
  };
}

function pooledFigure(indicator: IndicatorFile, parts: readonly Part[]): PlaceFigure {
  const held = parts.filter(({ figures }) => figures.missing === null);
  const value = held.length === 0 ? null : pooled(indicator, held);
  const factor = 10 ** indicator.aggregateDecimals;
  return {
    indicator,
    value: value === null ? null : Math.round((value + Math.sign(value) * 1e-10) * factor) / factor,
    rank: null,
    unit: indicator.aggregateUnit,
    decimals: indicator.aggregateDecimals,
    areas: held.length,
    of: parts.length,
    missing: value === null ? missingReasons['not-published'] : null,
  };
}

function pooled(indicator: IndicatorFile, parts: readonly Part[]): number | null {
  const weights = parts.map(({ weight }) => weight);
  switch (indicator.aggregation) {
    case 'rate':
      return pooledRate(
        parts.map(({ counts }) => counts?.n ?? null),
        parts.map(({ counts }) => counts?.of ?? 0),
      );
    case 'score':
    case 'mean':
      return weightedMean(
        parts.map(({ figures }) => figures.value),
        weights,
      );
    case 'reversed-rank':
      return weightedMean(
        parts.map(({ figures }) => reversedRank(figures.rank, indicator.lsoa.areas)),
        weights,
      );
    case 'share-rural':
      return shareOfResidents(
        parts.map(({ figures }) => isRural(indicator, figures)),
        weights,
      );
    case 'none':
      return null;
  }
}

function isRural({ lsoa }: IndicatorFile, { category }: AreaFigures): boolean {
  return lsoa.classes.type === 'categories' && lsoa.classes.categories[category ?? -1]?.family === 'rural';
}

function partsOf(county: PlaceCounty, indicator: IndicatorFile, scope: Scope): Part[] {
  const file = county.values.get(indicator.group);
  const column = file?.columns[indicator.id];
  if (!file || !column) return [];
  const figures = lsoaFigures(column, file, indicator);
  const weights = weightsOf(county, indicator);
  const all = scope === 'here' ? county.members[indicator.geography] : figures.map((_, at) => at);
  return all.flatMap((at) => {
    const own = figures[at];
    return own ? [{ figures: own, weight: weights[at] ?? 0, counts: countsOf(file, indicator.id, at) }] : [];
  });
}

/** A measure's own people, else all residents; the published rurality of larger areas counts residents of the Census. */
function weightsOf({ people, areas, values }: PlaceCounty, indicator: IndicatorFile): readonly number[] {
  const { geography, people: column, aggregation } = indicator;
  const census = values.get('people-2021')?.denominators['age'];
  if (aggregation === 'share-rural' && geography === 'lsoa21' && census) return census;
  return column ? people[geography][column] : areas[geography].population;
}

function countsOf({ columns, denominators }: LsoaValuesFile, id: string, at: number): Part['counts'] {
  const column = columns[id];
  if (column?.kind !== 'rate') return null;
  return { n: column.n[at] ?? null, of: denominators[column.d]?.[at] ?? 0 };
}
