import type { ContextFile, PlaceKind } from '../../src/domain/context.ts';
import { isInside, type Box } from '../geometry/box.ts';
import type { Inputs } from '../inputs.ts';

export interface Settlement {
  name: string;
  kind: PlaceKind;
  lon: number;
  lat: number;
  /** longer side of its built-up ground in metres; of a GeoNames place, the side usual for its population */
  size: number;
  district: string;
}

interface PlaceProperties {
  name: string;
  kind: PlaceKind;
  size_m?: number;
  LAD24CD?: string;
  src: 'os' | 'geonames';
}

/** Within this distance a second place of the same name is the same place from the other source. */
const SAME_PLACE_DEGREES = 0.04;

/** Settlements of England and Wales, the weightiest first. */
export function readSettlements(inputs: Inputs): Settlement[] {
  const populations = readPopulations(inputs);
  const settlements = inputs.geojson<PlaceProperties>('places-os-open-names').features.flatMap((feature) => {
    if (feature.geometry.type !== 'Point') return [];
    const [lon = 0, lat = 0] = feature.geometry.coordinates;
    return toSettlement(feature.properties, lon, lat, populations);
  });
  settlements.sort((a, b) => weigh(b) - weigh(a) || (a.name < b.name ? -1 : 1) || a.lon - b.lon);
  const seen = new Map<string, Settlement[]>();
  return settlements.filter((place) => {
    const namesakes = seen.get(place.name) ?? [];
    if (namesakes.some((other) => isSamePlace(place, other))) return false;
    seen.set(place.name, [...namesakes, place]);
    return true;
  });
}

function toSettlement(
  { name, kind, size_m = 0, LAD24CD = '', src }: PlaceProperties,
  lon: number,
  lat: number,
  populations: Map<string, number>,
): Settlement {
  const place = { name, lon: round4(lon), lat: round4(lat), district: LAD24CD };
  if (src === 'os') return { ...place, kind, size: size_m };
  const population = populations.get(keyOf(name, lon, lat)) ?? 0;
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

/** How many of each kind a file may hold; of the margin only those a map would name. */
const MOST_INSIDE = 130;
const MOST_AROUND = 30;
const SHOWN_AROUND = new Set<PlaceKind>(['city', 'town', 'village']);

/** The settlements a map of the county may name, the weightiest first: those of its districts, then some around. */
export function choosePlaces(
  settlements: readonly Settlement[],
  districts: ReadonlySet<string>,
  box: Box,
): ContextFile['places'] {
  const near = settlements.filter(({ lon, lat }) => isInside(box, lon, lat));
  const inside = near.filter(({ district }) => districts.has(district)).slice(0, MOST_INSIDE);
  const around = near
    .filter(({ district, kind }) => !districts.has(district) && SHOWN_AROUND.has(kind))
    .slice(0, MOST_AROUND);
  return [...inside, ...around].map(({ name, kind, lon, lat, size }) => [name, kind, lon, lat, size]);
}

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
    features.flatMap(({ geometry, properties }) => {
      if (geometry.type !== 'Point') return [];
      const [lon = 0, lat = 0] = geometry.coordinates;
      return [[keyOf(properties.name, lon, lat), properties.pop]];
    }),
  );
}

function keyOf(name: string, lon: number, lat: number): string {
  return `${name} ${lon.toFixed(2)} ${lat.toFixed(2)}`;
}

function isSamePlace(a: Settlement, b: Settlement): boolean {
  return Math.abs(a.lon - b.lon) < SAME_PLACE_DEGREES && Math.abs(a.lat - b.lat) < SAME_PLACE_DEGREES / 2;
}

function round4(degrees: number): number {
  return Number(degrees.toFixed(4));
}
