import type { AreaCode, County } from '../area.ts';
import type { InsideLsoa } from '../inside.ts';
import type { PlaceRecord } from './placeRecord.ts';

/** One neighbourhood of the list beside the map. */
export interface ListedArea {
  county: County;
  /** index of its county in the record, and its own in area order */
  of: number;
  at: number;
  area: InsideLsoa;
  code: AreaCode;
  /** number on map and list, from 1; null where it has none */
  number: number | null;
}

/** The numbers on a map stay legible up to this many; of larger places only the most deprived have one. */
const ALL_UP_TO = 16;
const ELSE = 8;

/**
 * The neighbourhoods of a place, most deprived first. A single neighbourhood stands among those of its ward, so that it
 * can be seen beside something.
 */
export function listAreas(record: PlaceRecord): ListedArea[] {
  const areas = record.counties.flatMap(({ county, inside, members }, of) =>
    withNeighbours(record, of, members.lsoa21).flatMap((at) => {
      const area = inside.lsoas[at];
      return area ? [{ county, of, at, area, code: area.code }] : [];
    }),
  );
  areas.sort((a, b) => (a.area.rank ?? Infinity) - (b.area.rank ?? Infinity) || (a.code < b.code ? -1 : 1));
  const numbered = areas.length <= ALL_UP_TO ? areas.length : ELSE;
  return areas.map((one, index) => ({ ...one, number: index < numbered ? index + 1 : null }));
}

function withNeighbours({ identity, counties }: PlaceRecord, of: number, own: number[]): number[] {
  const inside = counties[of]?.inside;
  const ward = inside?.lsoas[own[0] ?? -1]?.member.ward ?? -1;
  if (identity.kind !== 'lsoa' || !inside || ward < 0) return own;
  return inside.lsoas.flatMap((area, at) => (area.member.ward === ward ? [at] : []));
}
