/**
 * Places. A county (or unitary) holds areas; the level says which.
 * A geography is a level at a boundary vintage: values measured on 2011 LSOAs are drawn on 2011 LSOAs.
 */
export type Level = 'lsoa' | 'ward';
export type Geography = 'lsoa21' | 'lsoa11' | 'ward24';
export type LsoaGeography = Exclude<Geography, 'ward24'>;

/** GSS codes. Branded, so that a county code cannot be passed for an area code. */
export type AreaCode = string & { readonly __area: unique symbol };
export type CountyCode = string & { readonly __county: unique symbol };
export type DistrictCode = string & { readonly __district: unique symbol };

/** One row of the manifest's list of counties and unitaries (upper tier, 2024). Sorted by name. */
export interface County {
  code: CountyCode;
  name: string;
  region: string;
  /** west, south, east, north in degrees (EPSG:4326) */
  bbox: [number, number, number, number];
  /** number of areas of each geography */
  areas: Record<Geography, number>;
}

export interface NamedCode<Code extends string = string> {
  code: Code;
  name: string;
}

/**
 * Names and memberships of a county's areas: `counties/<code>/areas.json`.
 * Every array follows the area order (codes ascending), which is also the order of the topology and of every column.
 */
export interface AreasFile {
  county: CountyCode;
  /** districts (LAD 2024) of the county; one for a unitary */
  districts: NamedCode<DistrictCode>[];
  /** districts abolished since 2018 (LAD 2018); empty where none was */
  formerDistricts: NamedCode[];
  /** House of Commons Library MSOA names, indexed by `place` below */
  places: string[];
  /** beginnings of official LSOA names ("East Dorset"), indexed by `prefix` below; the rest is the suffix */
  prefixes: string[];
  lsoa21: LsoaNames;
  lsoa11: LsoaNames;
  ward24: WardNames;
}

export interface LsoaNames {
  codes: AreaCode[];
  /** the end of the official name, e.g. "009D" of "Herefordshire 009D" */
  suffixes: string[];
  /** index into prefixes: `${prefix} ${suffix}` is the official name */
  prefix: number[];
  /** index into places; -1 where there is none */
  place: number[];
  /** index into districts */
  district: number[];
  /** index into formerDistricts; -1 where there is none */
  former: number[];
  /** best-fit ward (2024): index into ward24; -1 where that ward belongs to another county */
  ward: number[];
  /** residents: mid-2022 for lsoa21 (IoD2025 denominators), mid-2015 for lsoa11 (IoD2019 denominators) */
  population: number[];
  /** a point inside the area, degrees x 10,000 (about 10 m); for dots and for reading out directions */
  lon: number[];
  lat: number[];
}

export interface WardNames {
  codes: AreaCode[];
  names: string[];
  district: number[];
  /** number of best-fit LSOAs (2021); 0 means: no figure can be given */
  lsoas: number[];
  population: number[];
  /**
   * Fit: share (0-100) of the ward's best-fit LSOAs' postcodes that lie inside the ward
   * (from the postcode shares); null where there is no best-fit LSOA.
   */
  fit: (number | null)[];
  /** best-fit LSOAs of a ward of this county that lie in another county: they count in the ward's figure */
  outside: { ward: AreaCode; lsoa: AreaCode }[];
}
