import { summariseArea, type AreaSummary, type SummaryBase, type SummaryPart } from './areaSummary.ts';
import type { AreaCode } from './area.ts';
import { joinNames } from './format.ts';
import type { Inside, InsideCounty, InsideLsoa } from './inside.ts';
import type { NeedsFile } from './needs.ts';
import type { LsoaPeople } from './people.ts';
import {
  SUMMARY_DECIMALS,
  type AreaMeasures,
  type SummariesFile,
  type SummaryMeasure,
} from './summariesFile.ts';

/** place: one of the reader's own; selection: any neighbourhoods; both of one county or several */
export type SummaryKind = 'county' | 'district' | 'former' | 'ward' | 'place' | 'selection';

type OfficialKind = Exclude<SummaryKind, 'place' | 'selection'>;

/** One larger area with its summary measures and where it stands. */
export interface SummaryRow {
  kind: SummaryKind;
  code: string;
  name: string;
  /** the county it lies in; of a selection the counties */
  county: string;
  /** its neighbourhoods and their residents */
  areas: number;
  residents: number;
  values: AreaSummary;
  /** place among 153 counties or 296 districts, 1 = worst; of a former district or ward: where it would stand among districts */
  ranks: Record<SummaryMeasure, number | null>;
  /** how many areas it is placed among */
  among: number;
  /** the neighbourhoods themselves */
  codes: AreaCode[];
}

/** Files beside the inside; null where they could not be had or say nothing of the geography. */
export interface SummaryData {
  summaries: SummariesFile;
  /** by county, in the order of the inside */
  people: readonly (LsoaPeople | null)[];
  needs: readonly (NeedsFile | null)[];
}

export const summaryMeasures = Object.keys(SUMMARY_DECIMALS).filter(isMeasure);

function isMeasure(key: string): key is SummaryMeasure {
  return key in SUMMARY_DECIMALS;
}

/** Rows of one kind for every county shown; a county that has one district, or no former ones, gives none of them. */
export function summaryRows(inside: Inside, kind: OfficialKind, data: SummaryData): SummaryRow[] {
  return inside.counties.flatMap((county, at) => rowsOfCounty(inside, county, at, kind, data));
}

function rowsOfCounty(
  inside: Inside,
  county: InsideCounty,
  at: number,
  kind: OfficialKind,
  data: SummaryData,
): SummaryRow[] {
  const { name, code } = county.county;
  const make = (area: { code: string; name: string }, lsoas: number[]): SummaryRow =>
    summaryRow(inside, { kind, area, parts: [{ county, at, lsoas }] }, data);
  const all = county.lsoas.map((_, index) => index);
  if (kind === 'county') return [make({ code, name }, all)];
  const groups = county.groups[kind];
  if (kind === 'district' && groups.length < 2) return [];
  const members: number[][] = groups.map(() => []);
  county.lsoas.forEach(({ member }, lsoa) => members[member[kind]]?.push(lsoa));
  return groups.flatMap((group, index) => {
    const lsoas = members[index] ?? [];
    return lsoas.length > 0 ? [make(group, lsoas)] : [];
  });
}

/**
 * One row for any set of neighbourhoods or wards of the counties shown, whole wards by their neighbourhoods here.
 * @returns null where none of the codes is here
 */
export function selectionRow(
  inside: Inside,
  codes: ReadonlySet<AreaCode>,
  data: SummaryData,
  /** the reader's own place that they are; else they are what is marked */
  place: string | null = null,
): SummaryRow | null {
  const parts = inside.counties.flatMap((county, at): AskedPart[] => {
    const lsoas = selectedIn(county, codes);
    return lsoas.length > 0 ? [{ county, at, lsoas }] : [];
  });
  if (parts.length === 0) return null;
  const kind = place === null ? 'selection' : 'place';
  return summaryRow(inside, { kind, area: { code: '', name: place ?? 'Marked on the maps' }, parts }, data);
}

function selectedIn({ lsoas, wards }: InsideCounty, codes: ReadonlySet<AreaCode>): number[] {
  const ofWards = new Set(wards.flatMap((ward) => (codes.has(ward.code) ? ward.lsoas : [])));
  return lsoas.flatMap(({ code }, index) => (codes.has(code) || ofWards.has(index) ? [index] : []));
}

/** The neighbourhoods of an area in one county. */
interface AskedPart {
  county: InsideCounty;
  /** place of the county in the inside */
  at: number;
  /** indices of its neighbourhoods */
  lsoas: readonly number[];
}

interface Asked {
  kind: SummaryKind;
  area: { code: string; name: string };
  parts: readonly AskedPart[];
}

function summaryRow(inside: Inside, asked: Asked, data: SummaryData): SummaryRow {
  const { kind, area, parts } = asked;
  const own = parts.flatMap(({ county, lsoas }) => lsoas.flatMap((index) => county.lsoas[index] ?? []));
  const published = publishedOf(kind, area.code, data.summaries);
  const values =
    published?.values ??
    summariseArea(
      parts.flatMap((part) => partsOf(inside, part, data)),
      baseOf(inside),
    );
  return {
    kind,
    code: area.code,
    name: area.name,
    county: joinNames(parts.map(({ county }) => county.county.name)),
    areas: own.length,
    residents: own.reduce((sum, { residents }) => sum + residents, 0),
    values,
    ranks: published?.ranks ?? standingsOf(kind, values, data.summaries.districts),
    among: (kind === 'county' ? data.summaries.counties : data.summaries.districts).codes.length,
    codes: own.map(({ code }) => code),
  };
}

/** What the file says of a county or a district of today. */
function publishedOf(
  kind: SummaryKind,
  code: string,
  { counties, districts }: SummariesFile,
): Pick<SummaryRow, 'values' | 'ranks'> | null {
  if (kind !== 'county' && kind !== 'district') return null;
  const list: AreaMeasures = kind === 'county' ? counties : districts;
  const index = list.codes.indexOf(code);
  if (index < 0) return null;
  return {
    values: eachMeasure((measure) => shown(list.values[measure]?.[index] ?? null, measure)),
    ranks: eachMeasure((measure) => list.ranks[measure]?.[index] ?? null),
  };
}

/** The neighbourhoods of an area with the people they are weighted by; a measure weighted by people not had gives none. */
function partsOf({ indicator }: Inside, { county, at, lsoas }: AskedPart, data: SummaryData): SummaryPart[] {
  const people = data.people[at];
  const needs = data.needs[at];
  const weightOf = (lsoa: InsideLsoa, index: number): number | null =>
    indicator.people ? (people?.[indicator.people][index] ?? null) : lsoa.residents;
  const parts: SummaryPart[] = [];
  for (const index of lsoas) {
    const lsoa = county.lsoas[index];
    const weight = lsoa ? weightOf(lsoa, index) : null;
    if (!lsoa || lsoa.rank === null || weight === null) continue;
    const counted = indicator.need && needs ? (needs.inNeed[indicator.need][index] ?? null) : null;
    parts.push({ rank: lsoa.rank, score: lsoa.value, residents: lsoa.residents, weight, counted });
  }
  return parts;
}

/** Numbers of people are held for measures that name a need. */
function baseOf({ indicator }: Inside): SummaryBase {
  const { classes } = indicator.lsoa;
  return {
    count: indicator.lsoa.areas,
    cuts: classes.type === 'deciles' ? classes.cuts : [],
    hasScale: indicator.need !== undefined,
  };
}

/**
 * Where an area would stand among England's districts: one more than the number of districts that are worse. A ward has
 * fewer people than any district, so a number of people gives it, a reader's place and the areas marked no place.
 */
function standingsOf(kind: SummaryKind, values: AreaSummary, districts: AreaMeasures): SummaryRow['ranks'] {
  const hasSize = kind !== 'ward' && kind !== 'place' && kind !== 'selection';
  return eachMeasure((measure) => {
    const value = measure === 'scale' && !hasSize ? null : values[measure];
    const others = districts.values[measure];
    if (value === null || !others) return null;
    const stored = value * 10 ** SUMMARY_DECIMALS[measure];
    let worse = 0;
    for (const other of others) if (other !== null && other > stored) worse += 1;
    return 1 + worse;
  });
}

function shown(stored: number | null, measure: SummaryMeasure): number | null {
  return stored === null ? null : stored / 10 ** SUMMARY_DECIMALS[measure];
}

function eachMeasure<T>(make: (measure: SummaryMeasure) => T): Record<SummaryMeasure, T> {
  return {
    averageScore: make('averageScore'),
    averageRank: make('averageRank'),
    tenth: make('tenth'),
    extent: make('extent'),
    localConcentration: make('localConcentration'),
    scale: make('scale'),
  };
}
