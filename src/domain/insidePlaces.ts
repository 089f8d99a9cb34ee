import type { AreaCode } from './area.ts';
import type { Inside, InsideCounty, InsideWard } from './inside.ts';
import type { Locality } from './locality/locality.ts';

/**
 * A reader's places as charts know counties: with their own neighbourhoods and wards and their own name. A ward is one of
 * theirs where at least half of the residents of its best-fit neighbourhoods live in the place. Places with nobody in
 * the counties shown are left out, and on boundaries of 2011 neighbourhoods that were redrawn since.
 */
export function insidePlaces({ counties }: Inside, localities: readonly Locality[]): InsideCounty[] {
  return localities.flatMap(({ name, areas }) => {
    const codes = new Set<AreaCode>(areas);
    const parts = counties.map((county) => partOf(county, codes));
    const lsoas = parts.flatMap((part) => part.lsoas);
    const home = counties.find((_, at) => (parts[at]?.lsoas.length ?? 0) > 0);
    if (!home) return [];
    const wards = parts.flatMap((part) => part.wards);
    return [
      { county: { ...home.county, name }, lsoas, wards, groups: { ward: [], district: [], former: [] } },
    ];
  });
}

function partOf(county: InsideCounty, codes: ReadonlySet<AreaCode>): Pick<InsideCounty, 'lsoas' | 'wards'> {
  const residents = (ward: InsideWard, isIn: (code: AreaCode) => boolean): number =>
    ward.lsoas.reduce((sum, index) => {
      const lsoa = county.lsoas[index];
      return sum + (lsoa && isIn(lsoa.code) ? lsoa.residents : 0);
    }, 0);
  const isMostlyIn = (ward: InsideWard): boolean => {
    const held = residents(ward, (code) => codes.has(code));
    return held > 0 && 2 * held >= residents(ward, () => true);
  };
  return {
    lsoas: county.lsoas.filter(({ code }) => codes.has(code)),
    // indices point into the county's list, not into the place's: nobody asks a place who makes up its wards
    wards: county.wards.filter(isMostlyIn).map((ward) => ({ ...ward, lsoas: [] })),
  };
}
