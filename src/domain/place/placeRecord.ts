import type { Topology } from 'topojson-specification';
import type { AreaCode, AreasFile, County, LsoaGeography, NamedCode } from '../area.ts';
import type { ChangeFile } from '../changeFile.ts';
import type { ContextFile } from '../context.ts';
import type { IndicatorFile, LsoaValuesFile, WardValuesFile } from '../indicator.ts';
import type { Inside, InsideCounty } from '../inside.ts';
import type { Manifest, Source } from '../manifest.ts';
import type { EnglandNeeds, NeedsFile } from '../needs.ts';
import type { PeopleFile } from '../people.ts';
import type { VillagesFile } from '../villages.ts';

/** What a page can be about. A unitary is a `county` that is its own district. A selection is a reader's own set. */
export type PlaceKind = 'county' | 'district' | 'ward' | 'lsoa' | 'selection';

/** Who a place is, before any figure of it is known. */
export interface PlaceIdentity {
  kind: PlaceKind;
  /** null for a selection */
  code: string | null;
  /** "Newton Farm · 009D", "Belmont Rural", "Cotswold", "Herefordshire, County of", "South Wye" */
  name: string;
  /** of a neighbourhood ("Herefordshire 009D"), or of the MSOA that a selection is ("MSOA Herefordshire 009 · E02002913"); else null */
  officialName: string | null;
  /** the districts it lies in or consists of; a unitary has one, of its own name */
  districts: NamedCode[];
  /** a neighbourhood's best-fit ward */
  ward: NamedCode<AreaCode> | null;
  /** a ward's share (0-100) of postcodes inside it; null elsewhere or where not known */
  fit: number | null;
  /** neighbourhoods of a selection that no county of the page holds: they count nowhere */
  unknown: AreaCode[];
}

/** One county that a place lies in, with everything loaded of it, and which of its neighbourhoods are the place's. */
export interface PlaceCounty {
  county: County;
  areas: AreasFile;
  /** every neighbourhood and ward behind the Index of Multiple Deprivation 2025 (LSOAs of 2021, in area order) */
  inside: InsideCounty;
  /** LSOAs of 2021 */
  topology: Topology;
  /** null where it could not be had: the map does without */
  context: ContextFile | null;
  needs: NeedsFile;
  people: PeopleFile;
  villages: VillagesFile;
  change: ChangeFile;
  /** values of its neighbourhoods by group of measures (`IndicatorFile.group`) */
  values: ReadonlyMap<string, LsoaValuesFile>;
  /** values of its wards by group; loaded for the page of a ward alone, else empty */
  wardValues: ReadonlyMap<string, WardValuesFile>;
  /** which neighbourhoods are the place's, as indices in area order, for each geography */
  members: Record<LsoaGeography, number[]>;
}

/** Everything a section of a place page may draw on. Made by `loadPlace`; sections only read it. */
export interface PlaceRecord {
  manifest: Manifest;
  identity: PlaceIdentity;
  /** one county as a rule; a selection may lie in several, in the order of the manifest */
  counties: PlaceCounty[];
  /** every measure with England's distribution at both levels, by id; its figures of counties are left out here */
  indicators: ReadonlyMap<string, IndicatorFile>;
  /** the Index of Multiple Deprivation 2025, with the figures of all counties, and the two earlier releases behind */
  imd: IndicatorFile;
  /** what lies behind the Index in earlier releases, newest first (2019, 2015; LSOAs of 2011), counties as above */
  earlier: Inside[];
  /** people in need in England */
  england: EnglandNeeds;
  sources: Source[];
}
