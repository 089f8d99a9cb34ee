import { formatNumber, formatShare } from '../format.ts';
import type { IndicatorId } from '../indicator.ts';
import { decimalsAt, unitAt } from '../pictureBase.ts';
import type { PlanArea, PlanColumn, PlanData } from './planData.ts';
import { placesOfArea } from './planPlaces.ts';
import { conditionsOf, measuresOf, type RuleGroup } from './rules.ts';

/** One column of the shortlist: what it is called, and what it says of an area given by its index. */
export interface ShortlistColumn {
  /** also the word of the address it is sorted by */
  id: string;
  title: string;
  /** unit, year and base, below the title */
  unit: string;
  isNumeric: boolean;
  /** what it is sorted by; null: no figure */
  key: (index: number) => string | number | null;
  /** empty: no figure */
  text: (index: number) => string;
}

/** Who an area is, and what every rule asks about it; without rules the measures given. */
export function shortlistColumns(
  data: PlanData,
  rules: RuleGroup | null,
  usual: readonly IndicatorId[],
): ShortlistColumn[] {
  const measures = rules ? measuresOf(rules) : [];
  return [
    ...placeColumns(data),
    ...ownPlaceColumn(data),
    {
      id: 'residents',
      title: 'Residents',
      unit: 'mid-2022',
      isNumeric: true,
      key: (index) => data.areas[index]?.residents ?? null,
      text: (index) => formatNumber(data.areas[index]?.residents ?? 0),
    },
    ...(measures.length > 0 ? measures : usual).flatMap((id) => {
      const column = data.columns.get(id);
      return column ? measureColumns(id, column, data, rules) : [];
    }),
  ];
}

function ownPlaceColumn(data: PlanData): ShortlistColumn[] {
  if (data.places.length === 0) return [];
  const text = (index: number): string => placesOfArea(data, index) ?? '';
  return [
    {
      ...{ id: 'place', title: 'Your places', unit: '', isNumeric: false },
      key: (index) => text(index) || null,
      text,
    },
  ];
}

function placeColumns({ areas, counties, level }: PlanData): ShortlistColumn[] {
  const countyNames = new Map(counties.map(({ code, name }) => [code, name]));
  const of = (id: string, title: string, read: (area: PlanArea) => string | null): ShortlistColumn => {
    const text = (index: number): string => {
      const area = areas[index];
      return area ? (read(area) ?? '') : '';
    };
    return { id, title, unit: '', isNumeric: false, key: (index) => text(index) || null, text };
  };
  const isDistricted = areas.some(({ district, county }) => district.name !== countyNames.get(county));
  return [
    of('name', level === 'ward' ? 'Ward' : 'Neighbourhood', ({ name }) => name),
    ...(counties.length > 1
      ? [of('county', 'County', ({ county }) => countyNames.get(county) ?? county)]
      : []),
    ...(isDistricted ? [of('district', 'District', ({ district }) => district.name)] : []),
    ...(areas.some(({ former }) => former)
      ? [of('former', 'Former district', ({ former }) => former?.name ?? null)]
      : []),
    ...(level === 'ward' ? [] : [of('ward', 'Ward', ({ ward }) => ward?.name ?? null)]),
  ];
}

/** A rank where the measure is one, with its score where a rule asks for it; else the class or the value. */
function measureColumns(
  id: IndicatorId,
  column: PlanColumn,
  data: PlanData,
  rules: RuleGroup | null,
): ShortlistColumn[] {
  const { indicator } = column;
  if (indicator.kind !== 'rank') return [valueColumn(id, column, data)];
  const asksScore =
    rules !== null &&
    conditionsOf(rules).some(
      (one) => one.on === 'measure' && one.measure === id && one.test.kind === 'value',
    );
  return [
    rankColumn(id, column, data),
    ...(asksScore ? [{ ...valueColumn(id, column, data), id: `${id}-score` }] : []),
  ];
}

function rankColumn(id: IndicatorId, column: PlanColumn, { level }: PlanData): ShortlistColumn {
  const { indicator, ranks, ranked } = column;
  const areas = level === 'ward' ? ' wards' : '';
  return {
    id,
    title: indicator.short,
    unit: `rank of ${formatNumber(ranked)}${areas} in England, ${indicator.year}`,
    isNumeric: true,
    key: (index) => ranks[index] ?? null,
    text: (index) => flagged(index, column, ranks[index] ?? null, (rank) => formatNumber(rank)),
  };
}

function valueColumn(id: IndicatorId, column: PlanColumn, { level }: PlanData): ShortlistColumn {
  const { indicator, values, categories } = column;
  const decimals = decimalsAt(indicator, level);
  if (categories) {
    const { classes } = indicator.lsoa;
    const label = (category: number): string =>
      classes.type === 'categories' ? (classes.categories[category]?.label ?? '') : '';
    return {
      id,
      title: indicator.short,
      unit: `class, ${indicator.year}`,
      isNumeric: false,
      key: (index) => categories[index] ?? null,
      text: (index) => flagged(index, column, categories[index] ?? null, label),
    };
  }
  const unit = indicator.kind === 'rank' ? 'score' : unitAt(indicator, level);
  return {
    id,
    title: indicator.short,
    unit: [unit, indicator.year].filter(Boolean).join(', '),
    isNumeric: true,
    key: (index) => values[index] ?? null,
    text: (index) => flagged(index, column, values[index] ?? null, (value) => formatNumber(value, decimals)),
  };
}

/** A figure carried to a piece of the neighbourhood it was given for has a star. */
function flagged(
  index: number,
  { carried }: PlanColumn,
  figure: number | null,
  say: (figure: number) => string,
): string {
  return figure === null ? '' : `${say(figure)}${carried.has(index) ? '*' : ''}`;
}

/** What the shortlist takes of a county, or of all. */
export interface ShortlistTotal {
  name: string;
  areas: number;
  ofAreas: number;
  residents: number;
  /** of the county's residents, in words */
  share: string;
  /** areas that could not be judged for want of a figure */
  unknown: number;
}

/** The shortlist by county, every county in its order, and all together where there are several. */
export function shortlistTotals(
  data: PlanData,
  chosen: readonly number[],
  unknown: readonly number[],
): ShortlistTotal[] {
  const rows = data.counties.map(({ code, name }) => totalOf(name, data, chosen, unknown, code));
  return rows.length === 1 ? rows : [...rows, totalOf('All', data, chosen, unknown, null)];
}

function totalOf(
  name: string,
  { areas }: PlanData,
  chosen: readonly number[],
  unknown: readonly number[],
  county: string | null,
): ShortlistTotal {
  const isIn = (area: PlanArea | undefined): area is PlanArea =>
    area !== undefined && (county === null || area.county === county);
  const all = areas.filter(isIn);
  const kept = chosen.map((index) => areas[index]).filter(isIn);
  const sum = (list: readonly PlanArea[]): number =>
    list.reduce((total, { residents }) => total + residents, 0);
  return {
    name,
    areas: kept.length,
    ofAreas: all.length,
    residents: sum(kept),
    share: sum(all) === 0 ? '' : formatShare(sum(kept) / sum(all)),
    unknown: unknown.filter((index) => isIn(areas[index])).length,
  };
}
