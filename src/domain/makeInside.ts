import type { AreaCode, AreasFile, County, Level } from './area.ts';
import { lsoaFigures, wardFigures, type AreaFigures } from './areaFigures.ts';
import { areaNames } from './areaNames.ts';
import { areaPictures } from './areaPictures.ts';
import type { ClassScheme, IndicatorFile, LsoaValuesFile, WardValuesFile } from './indicator.ts';
import type { Inside, InsideCounty, InsideLsoa, InsideWard } from './inside.ts';
import { localScheme } from './localBreaks.ts';
import { makeBase, nationalLevel, type PictureBase } from './pictureBase.ts';
import { decileOf, tenthOf } from './rank.ts';
import type { View } from './view.ts';
import { wardPicturesOf } from './wardPictures.ts';

/** What a county's inside is made of. */
export interface InsideData {
  county: County;
  areas: AreasFile;
  lsoaValues: LsoaValuesFile;
  /** null where the measure may not be given for wards */
  wardValues: WardValuesFile | null;
}

type Asked = Pick<View, 'level' | 'breaks'>;
type Bases = Record<Level, PictureBase>;

interface Figures {
  lsoa: AreaFigures[];
  ward: AreaFigures[];
}

/**
 * Neighbourhoods and wards of the counties shown, with who belongs to whom. Classes are those of the picture's legend,
 * so that a colour means one thing: at the maps' own level the class of the map; at the other level, of a ranked
 * measure, its own tenth of England's areas of its kind, and of others the value on the legend's own limits.
 */
export function makeInside(indicator: IndicatorFile, asked: Asked, counties: readonly InsideData[]): Inside {
  const figures = counties.map((data) => figuresOf(data, indicator));
  const scheme = schemeOf(indicator, asked, figures);
  const bases = {
    lsoa: baseOf(indicator, 'lsoa', asked, scheme),
    ward: baseOf(indicator, 'ward', asked, scheme),
  };
  return {
    indicator,
    counties: counties.map((data, index) =>
      insideCounty(data, figures[index] ?? { lsoa: [], ward: [] }, bases),
    ),
  };
}

function figuresOf({ areas, lsoaValues, wardValues }: InsideData, indicator: IndicatorFile): Figures {
  const lsoaColumn = lsoaValues.columns[indicator.id];
  const wardColumn = wardValues?.columns[indicator.id];
  return {
    lsoa: lsoaColumn ? lsoaFigures(lsoaColumn, lsoaValues, indicator) : [],
    ward: wardColumn
      ? wardFigures(wardColumn, indicator.aggregateDecimals)
      : areas.ward24.codes.map(() => ({ value: null, rank: null, category: null, missing: 'not-published' })),
  };
}

/** The scheme of the picture's legend. */
function schemeOf(
  indicator: IndicatorFile,
  { level, breaks }: Asked,
  figures: readonly Figures[],
): ClassScheme {
  const { classes } = nationalLevel(indicator, level);
  return breaks === 'local'
    ? localScheme(
        figures.flatMap((county) => county[level]),
        classes,
      )
    : classes;
}

function baseOf(indicator: IndicatorFile, level: Level, asked: Asked, legend: ClassScheme): PictureBase {
  const isOwn = level !== asked.level && indicator.kind === 'rank';
  return makeBase(indicator, level, isOwn ? nationalLevel(indicator, level).classes : legend);
}

function insideCounty(data: InsideData, figures: Figures, bases: Bases): InsideCounty {
  const { county, areas } = data;
  return {
    county,
    lsoas: insideLsoas(data, figures.lsoa, bases.lsoa),
    wards: insideWards(data, figures, bases),
    groups: {
      ward: areas.ward24.codes.map((code, index) => ({ code, name: areas.ward24.names[index] ?? code })),
      district: areas.districts,
      former: areas.formerDistricts,
    },
  };
}

function insideLsoas(
  { areas, lsoaValues }: InsideData,
  figures: readonly AreaFigures[],
  base: PictureBase,
): InsideLsoa[] {
  const counts = countsOf(lsoaValues, base.indicator.id);
  const names = areas[base.indicator.geography];
  const known = areaNames(areas, base.indicator.geography);
  // assigned, not spread: the words of an area are made only when somebody reads them
  return areaPictures(names.codes, figures, base, known, null).map((area, index) =>
    Object.assign(area, {
      residents: names.population[index] ?? 0,
      tenth: nationalTenth(area.rank, base),
      member: {
        ward: names.ward[index] ?? -1,
        district: names.district[index] ?? -1,
        former: names.former[index] ?? -1,
      },
      ...(counts?.[index] ? { counts: counts[index] } : {}),
      lon: (names.lon[index] ?? NaN) / 1e4,
      lat: (names.lat[index] ?? NaN) / 1e4,
    }),
  );
}

/** Numerator and denominator of every neighbourhood, where the measure is a rate; null without a figure. */
function countsOf({ columns, denominators }: LsoaValuesFile, id: string): InsideCounts[] | null {
  const column = columns[id];
  if (column?.kind !== 'rate') return null;
  const of = denominators[column.d] ?? [];
  return column.n.map((n, index) => (n === null ? null : { n, of: of[index] ?? 0 }));
}

type InsideCounts = NonNullable<InsideLsoa['counts']> | null;

/**
 * National tenth, 1 = worst (highest where neither end is): the published decile of a rank; else by the exact national
 * rank, areas that tie staying together in the tenth of the first of them, as the pipeline counts tenths.
 */
function nationalTenth(rank: number | null, { national }: PictureBase): number | null {
  if (rank === null) return null;
  return national.classes.type === 'deciles'
    ? decileOf(rank, national.classes.cuts)
    : tenthOf(rank, national.areas);
}

function insideWards(data: InsideData, figures: Figures, { lsoa, ward }: Bases): InsideWard[] {
  const { areas } = data;
  const held = lsoasByWard(areas, areas[lsoa.indicator.geography].ward);
  const codes: AreaCode[] = areas.ward24.codes;
  const behind = wardPicturesOf(data, figures.lsoa, ward);
  return areaPictures(codes, figures.ward, ward, areaNames(areas, 'ward24'), behind).map((area, index) =>
    Object.assign(area, { residents: areas.ward24.population[index] ?? 0, lsoas: held[index] ?? [] }),
  );
}

/** The neighbourhoods of each ward, by index; those of a ward in another county are in none. */
function lsoasByWard({ ward24 }: AreasFile, wardOf: readonly number[]): number[][] {
  const held: number[][] = ward24.codes.map(() => []);
  wardOf.forEach((ward, lsoa) => held[ward]?.push(lsoa));
  return held;
}
