import type { AreaCode, Level } from '../area.ts';
import type { AreaFigures } from '../areaFigures.ts';
import { areaNames } from '../areaNames.ts';
import { areaPictures } from '../areaPictures.ts';
import type { IndicatorFile } from '../indicator.ts';
import type { Inside, InsideCounty, InsideLsoa, InsideWard } from '../inside.ts';
import { makeBase, nationalLevel, type PictureBase } from '../pictureBase.ts';
import { tenthOf } from '../rank.ts';
import { makeOwnColumn } from './makeOwnColumn.ts';
import type { OwnColumn, OwnCounty, OwnFigures, OwnSettings } from './ownFigures.ts';

/** A reader's measure for charts: its distribution at both levels, and what its classes are made by. */
export interface OwnInside {
  inside: Inside;
  bases: Record<Level, PictureBase>;
}

/**
 * What lies behind a reader's own measure: every neighbourhood and ward of the counties, as charts draw them from. Ranks
 * and tenths are among the areas shown; classes at both levels are those of the level asked for, so that a colour means
 * one thing.
 */
export function makeOwnInside(
  figures: OwnFigures,
  settings: OwnSettings,
  level: Level,
  counties: readonly OwnCounty[],
): OwnInside {
  const columns = {
    lsoa: makeOwnColumn(figures, settings, 'lsoa', counties),
    ward: makeOwnColumn(figures, settings, 'ward', counties),
  };
  const indicator: IndicatorFile = {
    ...columns[level].column.indicator,
    lsoa: columns.lsoa.column.indicator.lsoa,
    ward: columns.ward.column.indicator.ward,
  };
  const { classes: scheme } = nationalLevel(indicator, level);
  // its classes are never England's, for there are no others to compare with
  const baseAt = (at: Level): PictureBase => ({ ...makeBase(indicator, at, scheme), isLocal: true });
  const bases = { lsoa: baseAt('lsoa'), ward: baseAt('ward') };
  const lsoas = cut(
    columns.lsoa,
    counties.map(({ areas }) => areas.lsoa21.codes.length),
  );
  const wards = cut(
    columns.ward,
    counties.map(({ areas }) => areas.ward24.codes.length),
  );
  return {
    bases,
    inside: {
      indicator,
      counties: counties.map((county, at) => insideCounty(county, lsoas[at] ?? [], wards[at] ?? [], bases)),
    },
  };
}

/** The figures county by county. */
function cut({ column }: OwnColumn, lengths: readonly number[]): AreaFigures[][] {
  let from = 0;
  return lengths.map((length) => {
    const start = from;
    from += length;
    return column.values.slice(start, from).map((value, at) => ({
      value,
      rank: column.ranks[start + at] ?? null,
      category: null,
      missing: value === null ? ('not-in-file' as const) : null,
    }));
  });
}

function insideCounty(
  { county, areas }: OwnCounty,
  lsoas: readonly AreaFigures[],
  wards: readonly AreaFigures[],
  bases: OwnInside['bases'],
): InsideCounty {
  return {
    county,
    lsoas: insideLsoas(areas, lsoas, bases.lsoa),
    wards: insideWards(areas, wards, bases.ward),
    groups: {
      ward: areas.ward24.codes.map((code, at) => ({ code, name: areas.ward24.names[at] ?? code })),
      district: areas.districts,
      former: areas.formerDistricts,
    },
  };
}

function insideLsoas(
  areas: OwnCounty['areas'],
  figures: readonly AreaFigures[],
  base: PictureBase,
): InsideLsoa[] {
  const { lsoa21 } = areas;
  return areaPictures(lsoa21.codes, figures, base, areaNames(areas, 'lsoa21'), null).map((area, at) =>
    Object.assign(area, {
      residents: lsoa21.population[at] ?? 0,
      tenth: area.rank === null ? null : tenthOf(area.rank, base.national.areas),
      member: {
        ward: lsoa21.ward[at] ?? -1,
        district: lsoa21.district[at] ?? -1,
        former: lsoa21.former[at] ?? -1,
      },
      lon: (lsoa21.lon[at] ?? NaN) / 1e4,
      lat: (lsoa21.lat[at] ?? NaN) / 1e4,
    }),
  );
}

function insideWards(
  areas: OwnCounty['areas'],
  figures: readonly AreaFigures[],
  base: PictureBase,
): InsideWard[] {
  const { ward24, lsoa21 } = areas;
  const held: number[][] = ward24.codes.map(() => []);
  lsoa21.ward.forEach((ward, lsoa) => held[ward]?.push(lsoa));
  const codes: readonly AreaCode[] = ward24.codes;
  return areaPictures(codes, figures, base, areaNames(areas, 'ward24'), null).map((area, at) =>
    Object.assign(area, { residents: ward24.population[at] ?? 0, lsoas: held[at] ?? [] }),
  );
}
