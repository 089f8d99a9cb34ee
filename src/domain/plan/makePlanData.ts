import type { AreasFile, County, Level, NamedCode } from '../area.ts';
import { lsoaName } from '../areaNames.ts';
import type { ChangeFile } from '../changeFile.ts';
import type { IndicatorId } from '../indicator.ts';
import type { Inside } from '../inside.ts';
import type { NeedsFile } from '../needs.ts';
import { makeLsoaColumn, makeWardColumn } from './makePlanColumn.ts';
import { makePlanNeeds } from './makePlanNeeds.ts';
import type { PlanArea, PlanColumn, PlanData } from './planData.ts';

/** What a plan for a county is made of, beside the measures. */
export interface PlanCounty {
  county: County;
  areas: AreasFile;
  needs: NeedsFile;
  /** how its LSOAs of 2021 come from those of 2011; null where no measure on those of 2011 is asked for */
  change: ChangeFile | null;
}

/** The measure that counts households without a car: the sixth need, which `needs.json` has not. */
export const noCarMeasure = 'no-car-2021';

/**
 * Neighbourhoods (LSOAs of 2021) or wards of the counties with every measure given, in one order: county by county, as
 * they come, and in each by code. The insides hold the same counties in the same order; that of households without a
 * car is among them. The reader's own places come later (`planPlaces`).
 */
export function makePlanData(
  level: Level,
  counties: readonly PlanCounty[],
  insides: readonly Inside[],
): PlanData {
  const columns = new Map<IndicatorId, PlanColumn>(
    insides.map((inside) => [
      inside.indicator.id,
      level === 'ward' ? makeWardColumn(inside) : makeLsoaColumn(inside, counties),
    ]),
  );
  const households = insides.find(({ indicator }) => indicator.id === noCarMeasure) ?? null;
  return {
    level,
    counties: counties.map(({ county }) => county),
    areas: counties.flatMap((county) => (level === 'ward' ? wardsOf(county) : lsoasOf(county))),
    columns,
    needs: makePlanNeeds(level, counties, households?.counties ?? []),
    places: [],
  };
}

function lsoasOf({ county, areas }: PlanCounty): PlanArea[] {
  const { lsoa21, ward24 } = areas;
  const residents = (index: number): number => lsoa21.population[index] ?? 0;
  return lsoa21.codes.map((code, index) => {
    const ward = lsoa21.ward[index] ?? -1;
    const wardCode = ward24.codes[ward];
    return {
      code,
      county: county.code,
      name: lsoaName(areas, lsoa21, index) ?? code,
      district: districtOf(areas, lsoa21.district[index]),
      former: areas.formerDistricts[lsoa21.former[index] ?? -1] ?? null,
      ward: wardCode === undefined ? null : { code: wardCode, name: ward24.names[ward] ?? wardCode },
      residents: residents(index),
      point: [(lsoa21.lon[index] ?? NaN) / 1e4, (lsoa21.lat[index] ?? NaN) / 1e4],
      lsoas: 1,
      members: [{ code, residents: residents(index) }],
    };
  });
}

function wardsOf({ county, areas }: PlanCounty): PlanArea[] {
  const { ward24, lsoa21 } = areas;
  const members = ward24.codes.map((): PlanArea['members'][number][] => []);
  lsoa21.codes.forEach((code, index) =>
    members[lsoa21.ward[index] ?? -1]?.push({ code, residents: lsoa21.population[index] ?? 0 }),
  );
  return ward24.codes.map((code, index) => ({
    code,
    county: county.code,
    name: ward24.names[index] ?? code,
    district: districtOf(areas, ward24.district[index]),
    former: null,
    ward: null,
    residents: ward24.population[index] ?? 0,
    point: null,
    lsoas: ward24.lsoas[index] ?? 0,
    members: members[index] ?? [],
  }));
}

function districtOf({ districts }: AreasFile, index = -1): NamedCode {
  return districts[index] ?? { code: '', name: '' };
}
