import type { AreaCode, AreasFile } from '../area.ts';
import { areaNames } from '../areaNames.ts';
import type { Inside } from '../inside.ts';
import type { NeedsFile } from '../needs.ts';
import type { Locality } from './locality.ts';

/** One neighbourhood as places know it. */
export interface PlaceArea {
  code: AreaCode;
  name: string;
  residents: number;
  /** national tenth of the measure, 1 = worst; null without a figure */
  tenth: number | null;
  /** income-deprived residents; null where not published, as fewer than 10 */
  income: number | null;
}

/** What a place comes to. */
export interface LocalityFigures {
  areas: PlaceArea[];
  /** neighbourhoods of it that are in none of the counties shown: they count in no figure */
  elsewhere: AreaCode[];
  residents: number;
  /** neighbourhoods in the worst fifth of England, and their residents */
  fifth: { areas: number; residents: number };
  /** income-deprived residents where their number is published, and how many neighbourhoods have none published */
  income: { count: number; unknown: number };
}

/** Every neighbourhood of the counties shown, by code. Lists of a county are in area order, one file of each kind a county. */
export function placeAreas(
  files: readonly AreasFile[],
  needs: readonly NeedsFile[],
  inside: Inside,
): Map<AreaCode, PlaceArea> {
  const all = new Map<AreaCode, PlaceArea>();
  for (const file of files) {
    const { names } = areaNames(file, 'lsoa21');
    const need = needs.find(({ county }) => county === file.county);
    const behind = inside.counties.find(({ county }) => county.code === file.county);
    file.lsoa21.codes.forEach((code, at) => {
      all.set(code, {
        code,
        name: names[at] ?? code,
        residents: file.lsoa21.population[at] ?? 0,
        tenth: behind?.lsoas[at]?.tenth ?? null,
        income: need?.inNeed.income[at] ?? null,
      });
    });
  }
  return all;
}

/** The figures of one place: sums over its neighbourhoods (METHOD section 2: counts are summed). */
export function localityFigures(
  { areas }: Pick<Locality, 'areas'>,
  known: ReadonlyMap<AreaCode, PlaceArea>,
): LocalityFigures {
  const held = areas.flatMap((code) => known.get(code) ?? []);
  const worst = held.filter(({ tenth }) => tenth !== null && tenth <= 2);
  return {
    areas: held,
    elsewhere: areas.filter((code) => !known.has(code)),
    residents: residentsOf(held),
    fifth: { areas: worst.length, residents: residentsOf(worst) },
    income: {
      count: held.reduce((sum, { income }) => sum + (income ?? 0), 0),
      unknown: held.filter(({ income }) => income === null).length,
    },
  };
}

function residentsOf(areas: readonly PlaceArea[]): number {
  return areas.reduce((sum, { residents }) => sum + residents, 0);
}
