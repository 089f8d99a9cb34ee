import type { AreaCode, Level, NamedCode } from '../area.ts';
import { formatNumber } from '../format.ts';
import type { IndicatorFile } from '../indicator.ts';
import type { PlanColumn, PlanData, ReachId } from './planData.ts';
import { placesOfArea, wardsOfPlaces } from './planPlaces.ts';
import { fieldName, makeTable, type FieldOf, type PlanField, type PlanTable } from './planTables.ts';

/** Codes and boundaries in the words of a heading. */
export const boundaryWords: Readonly<Record<Level, string>> = { lsoa: 'LSOA 2021', ward: 'ward May 2024' };

/** A need as files name it. */
export interface NeedField {
  id: ReachId;
  /** "income-deprived residents" */
  people: string;
  /** what is counted, by whom and when */
  measure: string;
  release: string;
  /** when they were counted */
  year: string;
}

/**
 * The shortlist (or all areas of the plan) with its places, residents, every measure the plan asks for, and the people
 * in need that it is meant to reach.
 */
export function shortlistTable(
  data: PlanData,
  areas: readonly number[],
  needs: readonly NeedField[],
): PlanTable {
  const columns = [
    ...placeFields(data),
    ...[...data.columns.values()].flatMap((column) => measureFields(column, data.level)),
    ...needs.map((need) => needField(need, data)),
  ];
  return makeTable({ id: 'shortlist', title: 'Shortlist' }, columns, areas);
}

/** Who an area is: its code, its name, where it belongs, how many live there. */
export function placeFields(data: PlanData): FieldOf[] {
  const { areas, level } = data;
  const counties = new Map(data.counties.map(({ code, name }) => [code, name]));
  const isLsoa = level === 'lsoa';
  const base = boundaryWords[level];
  return [
    [text('code', `${base} code`, 'Official code of the area.'), (at) => areas[at]?.code ?? null],
    [
      text('name', isLsoa ? 'Neighbourhood' : 'Ward', 'Name for readers; the code decides.'),
      (at) => areas[at]?.name ?? null,
    ],
    ...named('district', 'District (2024)', (at) => areas[at]?.district ?? null),
    ...(areas.some(({ former }) => former !== null)
      ? named('former_district', 'Former district (2018)', (at) => areas[at]?.former ?? null)
      : []),
    ...(isLsoa ? named('ward', 'Best-fit ward (May 2024)', (at) => areas[at]?.ward ?? null) : []),
    ...named('county', 'County or unitary (2024)', (at) => namedCounty(areas[at], counties)),
    ...(data.places.length > 0 ? [ownPlaces(data)] : []),
    [
      count('residents', `Residents (mid-2022, ${base})`, 'residents', 'People living in the area.'),
      (at) => areas[at]?.residents ?? null,
    ],
    ...(isLsoa ? [] : [wardSize(data)]),
  ];
}

function ownPlaces(data: PlanData): FieldOf {
  const about = `Places of the plan that the area is in ${wardsOfPlaces(data)}`.trim();
  return [text('places', 'Places of the plan', `${about}. Empty: in none.`), (at) => placesOfArea(data, at)];
}

function namedCounty(
  area: PlanData['areas'][number] | undefined,
  names: ReadonlyMap<string, string>,
): NamedCode | null {
  return area ? { code: area.county, name: names.get(area.county) ?? area.county } : null;
}

function wardSize({ areas }: PlanData): FieldOf {
  return [
    count(
      'neighbourhoods',
      'Neighbourhoods (LSOA 2021, best fit)',
      'neighbourhoods',
      'Neighbourhoods whose best-fit ward it is; figures of a ward are made from these.',
    ),
    (at) => areas[at]?.lsoas ?? null,
  ];
}

function named(name: string, title: string, of: (at: number) => NamedCode | null): FieldOf[] {
  return [
    [text(`${name}_code`, `${title} code`, 'Official code.'), (at) => of(at)?.code ?? null],
    [text(name, title, 'Official name.'), (at) => of(at)?.name ?? null],
  ];
}

/** A measure: its value, its place in England, its tenth, and whether the value is that of a larger area of 2011. */
function measureFields(column: PlanColumn, level: Level): FieldOf[] {
  const { indicator } = column;
  const name = (part: string): string => fieldName(indicator.id, part);
  const what = `${indicator.title}: ${indicator.meaning}`;
  const source = `${indicator.release}; ${indicator.licence}`;
  const categories = column.categories;
  if (categories)
    return [
      [
        { ...text(name('class'), heading(indicator, 'class', level), what), source },
        (at) => classOf(indicator, categories[at] ?? null),
      ],
    ];
  const unit = unitOf(indicator, level);
  const value: PlanField = {
    name: name('value'),
    title: heading(indicator, unit || 'value', level),
    type: 'decimal',
    unit: unit === 'score' ? '' : unit,
    about: level === 'ward' ? `${what} For a ward: ${indicator.aggregateName}.` : what,
    source,
  };
  const values: FieldOf = [value, (at) => column.values[at] ?? null];
  // of areas shown only: a place among England's there is not
  if (indicator.scope === 'shown') return [values, ...carriedField(column)];
  return [
    values,
    [rankField(column, level), (at) => column.ranks[at] ?? null],
    [
      {
        ...whole(name('tenth'), heading(indicator, 'tenth of England', level), tenthWords(column, level)),
        source,
      },
      (at) => column.tenths[at] ?? null,
    ],
    ...carriedField(column),
  ];
}

function rankField({ indicator, ranked }: PlanColumn, level: Level): PlanField {
  const first =
    indicator.worse === 'none' ? 'highest' : `worst${indicator.kind === 'rank' ? ' (most deprived)' : ''}`;
  const among = level === 'ward' ? 'wards of England' : 'neighbourhoods of England';
  return {
    ...whole(
      fieldName(indicator.id, 'rank'),
      heading(indicator, `rank of ${formatNumber(ranked)}`, level),
      `Place among the ${formatNumber(ranked)} ${among} with a figure, 1 = ${first}.`,
    ),
    source: indicator.release,
  };
}

function tenthWords({ indicator }: PlanColumn, level: Level): string {
  const end = indicator.worse === 'none' ? 'highest' : indicator.kind === 'rank' ? 'most deprived' : 'worst';
  const among = level === 'ward' ? 'wards of England' : 'England’s neighbourhoods';
  const made = indicator.kind === 'rank' && level === 'lsoa' ? ' As published.' : '';
  return `1 = ${end} 10% of ${among}, 10 = the other end.${made}`;
}

/** "Index of Multiple Deprivation 2025 (score, 2025, LSOA 2021)". */
function heading({ title, year, geography }: IndicatorFile, what: string, level: Level): string {
  const base =
    level === 'ward' ? 'ward May 2024' : geography === 'lsoa11' ? 'LSOA 2021, from LSOA 2011' : 'LSOA 2021';
  return `${title} (${what}, ${year}, ${base})`;
}

function unitOf(indicator: IndicatorFile, level: Level): string {
  if (level === 'ward') return indicator.aggregateUnit || indicator.aggregateName;
  return indicator.kind === 'rank' ? 'score' : indicator.unit;
}

function classOf({ lsoa }: IndicatorFile, category: number | null): string | null {
  const { classes } = lsoa;
  return category !== null && classes.type === 'categories'
    ? (classes.categories[category]?.label ?? null)
    : null;
}

function carriedField({ indicator, carried }: PlanColumn): FieldOf[] {
  if (carried.size === 0) return [];
  const field = text(
    fieldName(indicator.id, 'carried'),
    `${indicator.title} (${indicator.scope === 'shown' ? 'of a larger area' : 'carried from LSOA 2011'})`,
    indicator.scope === 'shown'
      ? '“yes”: the area is part of a larger one that the file names (LSOA 2011 or MSOA), whose value it has.'
      : '“yes”: the area is a piece of a neighbourhood of 2011, whose value it has.',
  );
  return [[field, (at) => (carried.has(at) ? 'yes' : 'no')]];
}

function needField({ id, people, measure, release, year }: NeedField, { needs, level }: PlanData): FieldOf {
  const some = level === 'ward' ? ' Of a ward: the sum of neighbourhoods whose number is published.' : '';
  const field = count(
    fieldName('in_need', id),
    `${people.charAt(0).toUpperCase()}${people.slice(1)} (number, ${year}, ${boundaryWords[level]})`,
    people,
    `Number of ${measure}. Empty: not published, as fewer than 10.${some}`,
  );
  return [{ ...field, source: release }, (at) => needs[id].inNeed[at] ?? null];
}

function text(name: string, title: string, about: string): PlanField {
  return { name, title, type: 'string', unit: '', about, source: '' };
}

function whole(name: string, title: string, about: string): PlanField {
  return { name, title, type: 'integer', unit: '', about, source: '' };
}

function count(name: string, title: string, unit: string, about: string): PlanField {
  return { ...whole(name, title, about), unit };
}

/** The codes and names of these areas: what a saved plan remembers of its shortlist. */
export function namesOf({ areas }: PlanData, chosen: readonly number[]): NamedCode<AreaCode>[] {
  return chosen.flatMap((at) => {
    const area = areas[at];
    return area ? [{ code: area.code, name: area.name }] : [];
  });
}
