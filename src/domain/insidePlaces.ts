import type { AreaCode, CountyCode, Level } from './area.ts';
import { formatNumber, joinNames } from './format.ts';
import type { Inside, InsideCounty, InsideWard } from './inside.ts';
import type { LsoaPeople } from './people.ts';
import { isMostlyIn, type Locality } from './locality/locality.ts';

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
      {
        ...{ county: { ...home.county, name }, isPlace: true, lsoas, wards },
        groups: { ward: [], district: [], former: [] },
      },
    ];
  });
}

/** Numbers of people of a place's neighbourhoods, in its order, from those of every county; null where one was not had. */
export function placePeople(
  { counties }: Pick<Inside, 'counties'>,
  { lsoas }: Pick<InsideCounty, 'lsoas'>,
  people: readonly (LsoaPeople | null)[],
): LsoaPeople | null {
  const at = new Map(
    counties.flatMap((county, of) => county.lsoas.map(({ code }, index) => [code, { of, index }] as const)),
  );
  const found = lsoas.flatMap(({ code }) => at.get(code) ?? []);
  if (found.some(({ of }) => !people[of])) return null;
  const column = (name: keyof LsoaPeople): number[] =>
    found.map(({ of, index }) => people[of]?.[name][index] ?? 0);
  return {
    children: column('children'),
    workingAge: column('workingAge'),
    older: column('older'),
    land: column('land'),
  };
}

/** Which county each neighbourhood and ward lies in: a place may lie in several. */
export function homesOf({ counties }: Pick<Inside, 'counties'>): Map<AreaCode, CountyCode> {
  return new Map(
    counties.flatMap(({ county, lsoas, wards }) =>
      [...lsoas, ...wards].map(({ code }) => [code, county.code] as const),
    ),
  );
}

/** What has to be said of a reader's places beside a chart: what of them is not in it, and which wards count as theirs. */
export function placeNotes(
  { counties, indicator }: Pick<Inside, 'counties' | 'indicator'>,
  level: Level,
  localities: readonly Locality[],
): string[] {
  const here = new Set(counties.flatMap(({ lsoas }) => lsoas.map(({ code }) => code)));
  const why = indicator.geography === 'lsoa11' ? 'were redrawn after 2011 or lie' : 'lie';
  const parts = localities.map(({ name, areas }) => ({
    name,
    all: areas.length,
    out: areas.filter((code) => !here.has(code)).length,
  }));
  const held = parts.filter(({ all, out }) => out < all);
  const some = held.flatMap(({ name, all, out }) =>
    out > 0 ? [`${formatNumber(out)} of the ${formatNumber(all)} of ${name}`] : [],
  );
  const none = parts.flatMap(({ name, all, out }) => (all > 0 && out === all ? [name] : []));
  return [
    ...(level === 'ward' && held.length > 0
      ? ['A ward counts as part of a place of yours where at least half of its residents live in the place.']
      : []),
    ...(some.length > 0
      ? [`Not counted, as they ${why} outside the counties shown: ${joinNames(some)} (neighbourhoods).`]
      : []),
    ...(none.length > 0 ? [`Not shown, as no neighbourhood of it is here: ${joinNames(none)}.`] : []),
  ];
}

function partOf(county: InsideCounty, codes: ReadonlySet<AreaCode>): Pick<InsideCounty, 'lsoas' | 'wards'> {
  const residents = (ward: InsideWard, isIn: (code: AreaCode) => boolean): number =>
    ward.lsoas.reduce((sum, index) => {
      const lsoa = county.lsoas[index];
      return sum + (lsoa && isIn(lsoa.code) ? lsoa.residents : 0);
    }, 0);
  const wards = county.wards.filter((ward) =>
    isMostlyIn(
      residents(ward, (code) => codes.has(code)),
      residents(ward, () => true),
    ),
  );
  return {
    lsoas: county.lsoas.filter(({ code }) => codes.has(code)),
    // indices point into the county's list, not into the place's: nobody asks a place who makes up its wards
    wards: wards.map((ward) => ({ ...ward, lsoas: [] })),
  };
}
