import type { Level } from '../../domain/area.ts';
import type { ChartOptions } from '../../domain/chartOptions.ts';
import type { GroupKind, InsideCounty, InsideLsoa, InsideWard } from '../../domain/inside.ts';

/** An area that stands on the strip: a neighbourhood, or at the level of wards a ward. */
export type StripArea = InsideLsoa | InsideWard;

/** Areas that share a row. */
export interface StripGroup {
  label: string;
  areas: StripArea[];
}

/** What rows can be asked for of these counties at this level: a ward's own row would hold one dot. */
export function rowKinds(counties: readonly InsideCounty[], level: Level): ChartOptions['rows'][] {
  const kinds: ChartOptions['rows'][] = ['county'];
  if (counties.some(({ groups }) => groups.district.length > 1)) kinds.push('district');
  if (counties.some(({ groups }) => groups.former.length > 0)) kinds.push('former');
  if (level === 'lsoa') kinds.push('ward');
  return kinds;
}

const apart: Record<GroupKind, string> = {
  ward: 'In a ward of another county',
  district: 'District not known',
  former: 'In no former district',
};

/** A county's areas by row; a county that has no such groups is one row. None is dropped: the last row holds the rest. */
export function groupAreas(county: InsideCounty, level: Level, rows: ChartOptions['rows']): StripGroup[] {
  const areas: StripArea[] = level === 'ward' ? county.wards : county.lsoas;
  const whole = [{ label: county.county.name, areas }];
  if (rows === 'county' || (rows === 'ward' && level === 'ward')) return whole;
  const names = county.groups[rows];
  if (names.length === 0) return whole;
  const groups: StripGroup[] = names.map(({ name }) => ({ label: name, areas: [] }));
  const rest: StripGroup = { label: apart[rows], areas: [] };
  for (const area of areas) (groups[memberOf(area, county, rows)] ?? rest).areas.push(area);
  return [...groups, rest].filter((group) => group.areas.length > 0);
}

/** A ward lies where most residents of its neighbourhoods do. */
function memberOf(area: StripArea, { lsoas }: InsideCounty, kind: GroupKind): number {
  if ('member' in area) return area.member[kind];
  const residents = new Map<number, number>();
  for (const index of area.lsoas) {
    const lsoa = lsoas[index];
    if (lsoa) residents.set(lsoa.member[kind], (residents.get(lsoa.member[kind]) ?? 0) + lsoa.residents);
  }
  const most = [...residents].sort((a, b) => b[1] - a[1])[0];
  return most ? most[0] : -1;
}
