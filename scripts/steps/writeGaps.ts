import { rollups } from 'd3';
import type { Gaps, NamedWard } from '../../src/domain/manifest.ts';
import type { Output } from '../output.ts';
import type { Places, Ward } from './readPlaces.ts';
import type { WardedColumn } from './writeValues.ts';

/** Writes `gaps.json`: every ward and neighbourhood without a figure, named or counted, so that none is dropped silently. */
export function writeGaps(
  places: Places,
  warded: readonly WardedColumn[],
  fit: ReadonlyMap<string, number | null>,
  names: ReadonlyMap<string, string>,
  output: Output,
): void {
  const nameOf = (list: readonly { code: string; name: string }[]) =>
    new Map(list.map(({ code, name }) => [code, names.get(code) ?? name]));
  const districts = nameOf(places.districts);
  const counties = nameOf(places.counties);
  const held = new Set(places.lsoa21.map((area) => area.ward));
  const held11 = new Set(places.lsoa11.map((area) => area.ward));
  const describe = ({ code, name, district, county }: Ward): NamedWard => ({
    code,
    name,
    district: districts.get(district) ?? '',
    county: counties.get(county) ?? '',
  });
  const unknown = places.wards.filter(({ code }) => held.has(code) && fit.get(code) === null);
  const gaps: Gaps = {
    wardsWithoutLsoa: places.wards.filter(({ code }) => !held.has(code)).map(describe),
    wardsWithoutLsoa11: places.wards.filter(({ code }) => held.has(code) && !held11.has(code)).map(describe),
    unknownFit: countByDistrict(unknown, districts),
    redrawn: describeRedrawn(warded),
  };
  output.json('gaps.json', gaps);
}

function countByDistrict(wards: readonly Ward[], districts: ReadonlyMap<string, string>): Gaps['unknownFit'] {
  const counts = rollups(
    wards,
    (list) => list.length,
    ({ district }) => districts.get(district) ?? '',
  );
  return counts
    .map(([district, number]) => ({ district, wards: number }))
    .sort((a, b) => (a.district < b.district ? -1 : 1));
}

function describeRedrawn(warded: readonly WardedColumn[]): Gaps['redrawn'] {
  return warded
    .filter(({ column }) => column.redrawn.length > 0)
    .map(({ column, figures }) => ({
      indicator: column.row.id,
      areas: column.redrawn.length,
      wards: figures.filter(({ value }) => value === null).length,
    }));
}
