import type { Level } from '../area.ts';
import type { IndicatorFile } from '../indicator.ts';
import type { InsideCounty, InsideLsoa } from '../inside.ts';
import { worstLimit } from '../worstShare.ts';
import type { PaintedGroup } from './painted.ts';

/** The districts of a county, or what they were, and who belongs to which. */
export interface CountyGroups {
  groups: PaintedGroup[];
  /** group of each neighbourhood, in area order */
  lsoas: number[];
}

interface Named {
  code: string;
  name: string;
  isFormer: boolean;
}

/**
 * A county's districts; by `former`, those abolished since 2018, and today's where none was abolished (or where, as in
 * Suffolk, only some were). A unitary without districts is one group. Groups without neighbourhoods are left out.
 */
export function countyGroups(
  county: InsideCounty,
  by: 'district' | 'former',
  indicator: IndicatorFile,
): CountyGroups {
  const districts = county.groups.district.map((one): Named => ({ ...one, isFormer: false }));
  const former =
    by === 'former' ? county.groups.former.map((one): Named => ({ ...one, isFormer: true })) : [];
  const all = [...former, ...districts];
  const placeOf = ({ member }: InsideLsoa): number =>
    by === 'former' && member.former >= 0 ? member.former : former.length + member.district;
  const places = county.lsoas.map(placeOf);
  const used = [...all.keys()].filter((place) => places.includes(place)).sort((a, b) => byName(all, a, b));
  return {
    groups: used.flatMap((place) => {
      const named = all[place];
      const lsoas = county.lsoas.filter((_, index) => places[index] === place);
      return named ? [paintedGroup(named, lsoas, county, indicator)] : [];
    }),
    lsoas: places.map((place) => used.indexOf(place)),
  };
}

/** A group of a county's neighbourhoods with its figures and the place of its name. */
export function paintedGroup(
  named: Pick<PaintedGroup, 'code' | 'name' | 'isFormer' | 'isRest'>,
  lsoas: readonly InsideLsoa[],
  { county, lsoas: all }: InsideCounty,
  indicator: IndicatorFile,
): PaintedGroup {
  return { ...named, county: county.code, ...totals(lsoas, indicator), ...namePlace(lsoas, all) };
}

function byName(all: readonly Named[], a: number, b: number): number {
  return (all[a]?.name ?? '') < (all[b]?.name ?? '') ? -1 : 1;
}

type Totals = Pick<PaintedGroup, 'areas' | 'residents' | 'fifth' | 'missing'>;

function totals(lsoas: readonly InsideLsoa[], { lsoa, worse }: IndicatorFile): Totals {
  const held = lsoas.filter(({ missing }) => missing === null);
  const limit = worstLimit(lsoa, 20);
  const worst = held.filter(({ rank }) => rank !== null && rank <= limit);
  return {
    areas: held.length,
    residents: sumResidents(held),
    fifth: worse === 'none' ? null : { areas: worst.length, residents: sumResidents(worst) },
    missing: lsoas.length - held.length,
  };
}

function sumResidents(lsoas: readonly InsideLsoa[]): number {
  return lsoas.reduce((sum, { residents }) => sum + residents, 0);
}

/** The middle of the box round a group where one of its neighbourhoods is nearest to it; else that of its nearest one. */
function namePlace(lsoas: readonly InsideLsoa[], all: readonly InsideLsoa[]): { lon: number; lat: number } {
  const [lons, lats] = [lsoas.map(({ lon }) => lon), lsoas.map(({ lat }) => lat)];
  const lon = (Math.min(...lons) + Math.max(...lons)) / 2;
  const lat = (Math.min(...lats) + Math.max(...lats)) / 2;
  // a degree of longitude is about 0.6 of a degree of latitude in England
  const away = (one: InsideLsoa): number => Math.hypot((one.lon - lon) * 0.6, one.lat - lat);
  const nearest = (list: readonly InsideLsoa[]): InsideLsoa | undefined =>
    list.reduce<InsideLsoa | undefined>(
      (best, one) => (!best || away(one) < away(best) ? one : best),
      undefined,
    );
  const own = nearest(lsoas);
  return !own || nearest(all) === own ? { lon, lat } : { lon: own.lon, lat: own.lat };
}

/** The group of an area of the maps; a ward may lie in more than one former district. */
export interface GroupMember {
  /** index into the county's groups; -1 = none */
  group: number;
  isSplit: boolean;
}

/** Of each ward: its own district; of former ones, that of most of the residents of its neighbourhoods. */
function wardGroups({ wards, lsoas }: InsideCounty, { groups, lsoas: groupOf }: CountyGroups): GroupMember[] {
  return wards.map((ward) => {
    const own = groups.findIndex(({ name, isFormer }) => !isFormer && name === ward.district);
    if (own >= 0) return { group: own, isSplit: false };
    const residents = new Map<number, number>();
    for (const index of ward.lsoas) {
      const group = groupOf[index] ?? -1;
      residents.set(group, (residents.get(group) ?? 0) + (lsoas[index]?.residents ?? 0));
    }
    const [most] = [...residents].sort(([, a], [, b]) => b - a);
    return { group: most?.[0] ?? -1, isSplit: residents.size > 1 };
  });
}

/** A county's groups with the group of every area of the maps, in area order. */
export function groupsAt(
  county: InsideCounty,
  by: 'district' | 'former',
  indicator: IndicatorFile,
  level: Level,
): { groups: PaintedGroup[]; members: GroupMember[] } {
  const found = countyGroups(county, by, indicator);
  const members =
    level === 'ward'
      ? wardGroups(county, found)
      : found.lsoas.map((group): GroupMember => ({ group, isSplit: false }));
  return { groups: found.groups, members };
}
