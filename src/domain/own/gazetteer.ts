import type { AreasFile, NamedCode } from '../area.ts';
import { postcodesOf, readPostcode, type PostcodesFile } from '../postcodes.ts';
import { nameOf } from './keyForms.ts';

/** What a reader's rows are matched with: files of the counties shown. */
export interface OwnPlaces {
  counties: readonly NamedCode[];
  areas: readonly AreasFile[];
  /** of every first half that touches the counties; null until some file is keyed by postcode */
  postcodes: { files: readonly PostcodesFile[]; outcodes: readonly string[] } | null;
}

/** One place a name may mean: its key among figures, and the names of districts and counties that tell it from others. */
export interface NamedPlace {
  /** a ward's code, or `county|place` of a House of Commons Library name */
  key: string;
  /** compared names and codes of its districts and county; where it lies in words */
  within: ReadonlySet<string>;
  where: string;
}

/** The same, made for looking up. */
export interface Gazetteer {
  lsoa21: ReadonlySet<string>;
  lsoa11: ReadonlySet<string>;
  wards: ReadonlySet<string>;
  wardNames: ReadonlyMap<string, readonly NamedPlace[]>;
  placeNames: ReadonlyMap<string, readonly NamedPlace[]>;
  /** names and codes of districts and counties, as compared */
  larger: ReadonlySet<string>;
  /** "HR12LW" to the LSOA of 2021 */
  postcodes: ReadonlyMap<string, string>;
  /** first halves of postcodes: those looked up above, and all of England's */
  outcodes: { here: ReadonlySet<string>; england: ReadonlySet<string> };
}

/** The key of a House of Commons Library name: the same name may stand in two counties. */
export function placeKey(county: string, place: string): string {
  return `${county}|${place}`;
}

/** Makes the look-up; some ten milliseconds for four counties, some hundred with their postcodes. */
export function makeGazetteer({ counties, areas, postcodes }: OwnPlaces): Gazetteer {
  const nameOfCounty = new Map(counties.map(({ code, name }) => [code, name]));
  const named = areas.map((file) => ({ file, county: nameOfCounty.get(file.county) ?? '' }));
  return {
    lsoa21: new Set(areas.flatMap(({ lsoa21 }) => lsoa21.codes)),
    lsoa11: new Set(areas.flatMap(({ lsoa11 }) => lsoa11.codes)),
    wards: new Set(areas.flatMap(({ ward24 }) => ward24.codes)),
    wardNames: byName(named.flatMap(({ file, county }) => wardsOf(file, county))),
    placeNames: byName(named.flatMap(({ file, county }) => placesOf(file, county))),
    larger: new Set(
      named.flatMap(({ file, county }) => {
        const larger = [{ code: file.county, name: county }, ...file.districts];
        return larger.flatMap(({ code, name }) => [nameOf(code), nameOf(name)]);
      }),
    ),
    postcodes: postcodeMap(postcodes?.files ?? []),
    outcodes: {
      here: new Set(postcodes?.files.map(({ outcode }) => outcode)),
      england: new Set(postcodes?.outcodes),
    },
  };
}

type Entry = [name: string, place: NamedPlace];

function wardsOf(file: AreasFile, county: string): Entry[] {
  const { ward24, districts } = file;
  return ward24.codes.map((key, at) => {
    const district = districts[ward24.district[at] ?? -1];
    return [nameOf(ward24.names[at] ?? ''), placeIn(key, district ? [district] : [], file, county)];
  });
}

/** Each place once, with the districts its neighbourhoods lie in. */
function placesOf(file: AreasFile, county: string): Entry[] {
  const { lsoa21, districts } = file;
  return file.places.map((place, index) => {
    const own = new Set(lsoa21.district.filter((_, at) => lsoa21.place[at] === index));
    const lying = districts.filter((_, at) => own.has(at));
    return [nameOf(place), placeIn(placeKey(file.county, place), lying, file, county)];
  });
}

function placeIn(
  key: string,
  districts: readonly NamedCode[],
  { county: code }: AreasFile,
  county: string,
): NamedPlace {
  const around = [...districts, { code, name: county }];
  return {
    key,
    within: new Set(around.flatMap((one) => [nameOf(one.name), nameOf(one.code)])),
    where: districts.map(({ name }) => name).join(' and ') || county,
  };
}

function byName(entries: readonly Entry[]): Map<string, NamedPlace[]> {
  const found = new Map<string, NamedPlace[]>();
  for (const [name, place] of entries) found.set(name, [...(found.get(name) ?? []), place]);
  return found;
}

function postcodeMap(files: readonly PostcodesFile[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of files)
    for (const [incode, { lsoa }] of postcodesOf(file)) found.set(file.outcode + incode, lsoa);
  return found;
}

/** A whole postcode as the look-up has it; null where the text is none. */
export function postcodeKey(text: string): { outcode: string; key: string } | null {
  const read = readPostcode(text);
  return read === null || read.incode === ''
    ? null
    : { outcode: read.outcode, key: read.outcode + read.incode };
}
