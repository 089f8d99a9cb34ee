import { group } from 'd3';
import type { Geometry } from 'geojson';
import type { PlaceKind } from '../../src/domain/context.ts';
import { AreaFinder } from '../geometry/findAreas.ts';
import type { AreaFeature } from '../geometry/network.ts';
import type { Inputs } from '../inputs.ts';

export interface Settlement {
  name: string;
  kind: PlaceKind;
  lon: number;
  lat: number;
  /** longer side of its built-up ground in metres; of a GeoNames place, the side usual for its population; 0 unknown */
  size: number;
  district: string;
  source: 'os' | 'geonames';
  /** the LSOA of 2021 that holds its point; empty where none does (a pier, an island in a river, Scotland) */
  lsoa: string;
}

interface PlaceProperties {
  name: string;
  kind: PlaceKind;
  size_m?: number;
  LAD24CD?: string;
  src: Settlement['source'];
}

/** A place of the file, where it lies. */
interface Place extends PlaceProperties {
  lon: number;
  lat: number;
  lsoa: string;
}

/** Within this distance a second place of the same name is the same place from the other source. */
const SAME_PLACE_DEGREES = 0.04;

/**
 * Every settlement of England and Wales, the weightiest first: OS Open Names, and GeoNames in the squares which the
 * copy of OS Open Names lacks. A place that both have is there once, as OS has it.
 * @param areas all LSOAs of 2021
 * @param rural LSOAs of 2021 in rural classes
 */
export function readSettlements(
  inputs: Inputs,
  areas: readonly AreaFeature[],
  rural: ReadonlySet<string>,
): Settlement[] {
  const finder = new AreaFinder(areas);
  const { features } = inputs.geojson<PlaceProperties>('places-os-open-names');
  const places = features.flatMap(({ geometry, properties }): Place[] => {
    const [lon, lat] = pointOf(geometry);
    if (lon === undefined || lat === undefined) return [];
    return [{ ...properties, lon, lat, lsoa: finder.find(lon, lat)?.properties['LSOA21CD'] ?? '' }];
  });
  const populations = readPopulations(inputs, places, rural);
  const list = places.map((place) => toSettlement(place, populations));
  list.sort((a, b) => weigh(b) - weigh(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.lon - b.lon));
  const byName = group(list, ({ name }) => name);
  return list.filter(
    (place) =>
      place.source === 'os' ||
      !byName.get(place.name)?.some((other) => other.source === 'os' && isSamePlace(place, other)),
  );
}

/** Settlements of one name that lie close to one another, as one: what a map has room to name. */
export function nameOnce(settlements: readonly Settlement[]): Settlement[] {
  const seen = new Map<string, Settlement[]>();
  return settlements.filter((place) => {
    const namesakes = seen.get(place.name) ?? [];
    if (namesakes.some((other) => isSamePlace(place, other))) return false;
    seen.set(place.name, [...namesakes, place]);
    return true;
  });
}

function toSettlement(
  { name, kind, size_m = 0, LAD24CD = '', src, lon, lat, lsoa }: Place,
  populations: Populations,
): Settlement {
  const place = { name, lon: round4(lon), lat: round4(lat), district: LAD24CD, source: src, lsoa };
  if (src === 'os') return { ...place, kind, size: size_m };
  const population = populations.get(keyOf(name, lon, lat)) ?? 0;
  if (population === 'of a namesake') return { ...place, kind: 'village', size: 0 };
  const size = Math.round((METRES_PER_ROOT_PERSON * Math.sqrt(population)) / 100) * 100;
  return { ...place, kind: kindOfGeoname(kind, name, LAD24CD), size };
}

/** Median of the OS size over the root of the GeoNames population, of the 455 towns that both sources have. */
const METRES_PER_ROOT_PERSON = 31.5;

/**
 * GeoNames tells a settlement from a part of one badly: all places inside London boroughs but the capital itself
 * are parts; elsewhere its `city` means 100,000 people, while the word belongs to places with city status.
 */
function kindOfGeoname(kind: PlaceKind, name: string, district: string): PlaceKind {
  if (CITIES.has(name)) return 'city';
  if (district.startsWith('E09')) return 'suburb';
  return kind === 'city' ? 'town' : kind;
}

/** Places with city status in the squares that OS Open Names lacks here (list of cities, Cabinet Office 2022). */
const CITIES = new Set(
  (
    'Bath,Birmingham,Bradford,Brighton,Bristol,Cambridge,Canterbury,Cardiff,Carlisle,Chelmsford,Chester,Colchester,' +
    'Coventry,Derby,Doncaster,Durham,Exeter,Gloucester,Hull,Kingston upon Hull,Lancaster,Leeds,Leicester,Lichfield,' +
    'Lincoln,Liverpool,London,Manchester,Milton Keynes,Newcastle upon Tyne,Newport,Norwich,Nottingham,Oxford,' +
    'Peterborough,Plymouth,Portsmouth,Preston,Salford,Salisbury,Sheffield,Southampton,Southend-on-Sea,St Albans,' +
    'Stoke-on-Trent,Sunderland,Swansea,Wakefield,Winchester,Wolverhampton,Worcester,Wrexham,York'
  ).split(','),
);

const KIND_KM: Record<PlaceKind, number> = {
  city: 15,
  town: 8,
  village: 2,
  suburb: 1.5,
  hamlet: 0,
  other: 0,
};

function weigh({ kind, size }: Settlement): number {
  return KIND_KM[kind] + Math.min(size / 1000, 12);
}

type LonLat = Pick<Place, 'lon' | 'lat'>;

/** Populations of GeoNames, by `keyOf`. */
type Populations = ReadonlyMap<string, number | 'of a namesake'>;

/**
 * Of two places of one name GeoNames has one only at times, with the population of the other: Brandon near Coventry that
 * of Brandon in Suffolk, Long Sutton in Hampshire, Ryton in Shropshire. So a population is not believed where the
 * place is rural and OS Open Names has a town of that name which GeoNames lacks.
 */
function readPopulations(inputs: Inputs, places: readonly Place[], rural: ReadonlySet<string>): Populations {
  const geonames = inputs
    .geojson<{ name: string; pop: number }>('places-geonames')
    .features.map(({ geometry, properties }) => {
      const [lon = 0, lat = 0] = pointOf(geometry);
      return { ...properties, lon, lat };
    });
  const byName = group(geonames, ({ name }) => name);
  const unknownTowns = new Set(
    places
      .filter(({ src, kind }) => src === 'os' && (kind === 'town' || kind === 'city'))
      .filter((town) => !byName.get(town.name)?.some((other) => isSamePlace(town, other)))
      .map(({ name }) => name),
  );
  const borrowed = places.filter(
    ({ src, lsoa, name }) => src === 'geonames' && rural.has(lsoa) && unknownTowns.has(name),
  );
  return new Map<string, number | 'of a namesake'>([
    ...geonames.map(({ name, lon, lat, pop }) => [keyOf(name, lon, lat), pop] as const),
    ...borrowed.map(({ name, lon, lat }) => [keyOf(name, lon, lat), 'of a namesake'] as const),
  ]);
}

function pointOf(geometry: Geometry): number[] {
  return geometry.type === 'Point' ? geometry.coordinates : [];
}

function keyOf(name: string, lon: number, lat: number): string {
  return `${name} ${lon.toFixed(2)} ${lat.toFixed(2)}`;
}

function isSamePlace(a: LonLat, b: LonLat): boolean {
  return Math.abs(a.lon - b.lon) < SAME_PLACE_DEGREES && Math.abs(a.lat - b.lat) < SAME_PLACE_DEGREES / 2;
}

function round4(degrees: number): number {
  return Number(degrees.toFixed(4));
}
