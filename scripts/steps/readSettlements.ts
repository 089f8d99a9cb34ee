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

/** Within this distance a second place of the same name is the same place from the other source. */
const SAME_PLACE_DEGREES = 0.04;

/**
 * Every settlement of England and Wales, the weightiest first: OS Open Names, and GeoNames in the squares which the
 * copy of OS Open Names lacks. A place that both have is there once, as OS has it.
 * @param areas all LSOAs of 2021
 * @param smallest LSOAs of 2021 whose settlements are small (rural-urban classes "smaller rural")
 */
export function readSettlements(
  inputs: Inputs,
  areas: readonly AreaFeature[],
  smallest: ReadonlySet<string>,
): Settlement[] {
  const populations = readPopulations(inputs);
  const finder = new AreaFinder(areas);
  const list = inputs.geojson<PlaceProperties>('places-os-open-names').features.flatMap((feature) => {
    const [lon, lat] = pointOf(feature.geometry);
    if (lon === undefined || lat === undefined) return [];
    const lsoa = finder.find(lon, lat)?.properties['LSOA21CD'] ?? '';
    return toSettlement(feature.properties, [lon, lat], lsoa, smallest.has(lsoa) ? null : populations);
  });
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

/**
 * GeoNames gives some villages the population of a town that bears the same name elsewhere (Brandon near Coventry,
 * Long Sutton in Hampshire, Ryton in Shropshire). Where the rural-urban classification knows small settlements only, no
 * place is a town and no population is believed.
 * @param populations of GeoNames; null where they are not believed
 */
function toSettlement(
  { name, kind, size_m = 0, LAD24CD = '', src }: PlaceProperties,
  [lon, lat]: [number, number],
  lsoa: string,
  populations: ReadonlyMap<string, number> | null,
): Settlement {
  const place = { name, lon: round4(lon), lat: round4(lat), district: LAD24CD, source: src, lsoa };
  if (src === 'os') return { ...place, kind, size: size_m };
  if (!populations) return { ...place, kind: SMALL.has(kind) ? kind : 'village', size: 0 };
  const population = populations.get(keyOf(name, lon, lat)) ?? 0;
  const size = Math.round((METRES_PER_ROOT_PERSON * Math.sqrt(population)) / 100) * 100;
  return { ...place, kind: kindOfGeoname(kind, name, LAD24CD), size };
}

const SMALL = new Set<PlaceKind>(['village', 'hamlet', 'suburb', 'other']);

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

function readPopulations(inputs: Inputs): Map<string, number> {
  const { features } = inputs.geojson<{ name: string; pop: number }>('places-geonames');
  return new Map(
    features.map(({ geometry, properties }) => [
      keyOf(properties.name, ...pointOf(geometry)),
      properties.pop,
    ]),
  );
}

function pointOf(geometry: Geometry): number[] {
  return geometry.type === 'Point' ? geometry.coordinates : [];
}

function keyOf(name: string, lon = 0, lat = 0): string {
  return `${name} ${lon.toFixed(2)} ${lat.toFixed(2)}`;
}

function isSamePlace(a: Settlement, b: Settlement): boolean {
  return Math.abs(a.lon - b.lon) < SAME_PLACE_DEGREES && Math.abs(a.lat - b.lat) < SAME_PLACE_DEGREES / 2;
}

function round4(degrees: number): number {
  return Number(degrees.toFixed(4));
}
