import type { AreasFile, NamedCode } from '../area.ts';
import { msoasOf, type Msoa, type MsoasFile } from '../msoas.ts';
import { postcodesOf, readPostcode, type PostcodesFile } from '../postcodes.ts';
import { nameOf } from './keyForms.ts';

/** What a reader's rows are matched with: files of the counties shown. */
export interface OwnPlaces {
  counties: readonly NamedCode[];
  areas: readonly AreasFile[];
  /** of the same counties, in the same order */
  msoas: readonly MsoasFile[];
  /** of every first half that touches the counties; null until some file is keyed by postcode */
  postcodes: { files: readonly PostcodesFile[]; outcodes: readonly string[] } | null;
}

/** One place a name may mean: its key among figures, and the names of districts and counties that tell it from others. */
export interface NamedPlace {
  /** the code of a ward or an MSOA */
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
  /** codes of MSOAs of 2021 */
  msoas: ReadonlySet<string>;
  wardNames: ReadonlyMap<string, readonly NamedPlace[]>;
  /** MSOAs by their official names and by those of the House of Commons Library */
  msoaNames: ReadonlyMap<string, readonly NamedPlace[]>;
  /** names and codes of districts and counties, as compared */
  larger: ReadonlySet<string>;
  /** "HR12LW" to the LSOA of 2021 */
  postcodes: ReadonlyMap<string, string>;
  /** first halves of postcodes: those looked up above, and all of England's */
  outcodes: { here: ReadonlySet<string>; england: ReadonlySet<string> };
}

/** Makes the look-up; some ten milliseconds for four counties, some hundred with their postcodes. */
export function makeGazetteer({ counties, areas, msoas, postcodes }: OwnPlaces): Gazetteer {
  const nameOfCounty = new Map(counties.map(({ code, name }) => [code, name]));
  const named = areas.map((file, at) => {
    const found = msoas[at];
    return { file, county: nameOfCounty.get(file.county) ?? '', msoas: found ? msoasOf(found, file) : [] };
  });
  return {
    lsoa21: new Set(areas.flatMap(({ lsoa21 }) => lsoa21.codes)),
    lsoa11: new Set(areas.flatMap(({ lsoa11 }) => lsoa11.codes)),
    wards: new Set(areas.flatMap(({ ward24 }) => ward24.codes)),
    msoas: new Set(msoas.flatMap(({ codes }) => codes)),
    wardNames: byName(named.flatMap(({ file, county }) => wardsOf(file, county))),
    msoaNames: byName(
      named.flatMap(({ file, county, msoas: own }) => own.flatMap((msoa) => msoaNamesOf(msoa, file, county))),
    ),
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

/** Both names of an MSOA, with the districts its neighbourhoods lie in. */
function msoaNamesOf({ code, name, place, lsoas }: Msoa, file: AreasFile, county: string): Entry[] {
  const own = new Set(lsoas.map((at) => file.lsoa21.district[at]));
  const found = placeIn(
    code,
    file.districts.filter((_, at) => own.has(at)),
    file,
    county,
  );
  return [...new Set([nameOf(name), nameOf(place)])].map((one): Entry => [one, found]);
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
