import type { ContextFile, PlaceKind } from '../domain/context.ts';
import { toDegrees, toPixel, type Lens, type Point } from './projection.ts';

/** Choosing which names a map can carry: town size decides, nothing overlaps, and never more than helps. */
export interface MapLabel {
  /** stable while the map moves */
  key: string;
  text: string;
  kind: 'city' | 'town' | 'village' | 'road';
  /** outside the county: for orientation only, so set more quietly */
  isBeyond: boolean;
  lon: number;
  lat: number;
  /** half the width of a town's built-up ground: its name stands above that, not on the areas to be read */
  reachKm: number;
  fontPx: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Average advance of the interface's typeface, in ems: good enough to keep labels apart. */
const EMS_PER_LETTER = 0.53;
const GAP_PX = 6;
/** one place name for this many square pixels of map, roads for thrice as many */
const PX_PER_PLACE = 20_000;
const PX_PER_ROAD = 45_000;
const PLACES_AT_MOST = 30;
/** names may cover this share of the coloured ground, so that a small map still shows what it is for; two always stand */
const COVERED_AT_MOST = 0.05;
const NAMES_AT_LEAST = 2;
/** the map's buttons lie in the corner after the last word of a line */
const BUTTONS_PX = { width: 48, height: 76 };
/** and the scale bar in the corner before the first */
const SCALE_BAR_PX = { width: 150, height: 22 };
/** a place beyond the county needs to be this much larger than one inside to win its room */
const BEYOND_MERIT = 0.4;

const WEIGHT: Record<PlaceKind, number> = { city: 30, town: 16, suburb: 3, village: 4, hamlet: 1, other: 0 };
/** magnification from which a kind may be named: a suburb only once its town fills the map */
const NAMED_FROM: Record<PlaceKind, number> = {
  city: 0,
  town: 0,
  suburb: 5,
  village: 1.6,
  hamlet: 6,
  other: 10,
};
/** or, in a county that is a part of a town, once the ground is drawn this finely */
const SUBURB_KM_PER_PX = 0.03;
const FONT_PX = { city: 15, town: 13, village: 12, road: 10 };
/** in a map this narrow names are set a size smaller */
const NARROW_PX = 420;

type Place = ContextFile['places'][number];

/** True where a place lies in the county itself. */
export type IsInside = (lon: number, lat: number) => boolean;

/** True where the map is fine enough for places of a kind to have names. */
function isNamed(kind: PlaceKind, lens: Lens): boolean {
  return lens.k >= NAMED_FROM[kind] || (kind === 'suburb' && lens.kmPerPixel < SUBURB_KM_PER_PX);
}

/** How much a place deserves its name: its kind first, then the width of its built-up ground in kilometres. */
function weigh([, kind, , , sizeMetres]: Place, isBeyond: boolean): number {
  return (WEIGHT[kind] + Math.min(sizeMetres / 1000, 12) * 2) * (isBeyond ? BEYOND_MERIT : 1);
}

function placeLabel(
  [name, kind, lon, lat, sizeMetres]: Place,
  isBeyond: boolean,
  isNarrow: boolean,
): MapLabel {
  const group = kind === 'city' || kind === 'town' ? kind : 'village';
  return {
    key: `${name} ${lon} ${lat}`,
    text: name,
    kind: group,
    isBeyond,
    lon,
    lat,
    reachKm: group === 'village' || isBeyond ? 0 : sizeMetres / 2000,
    fontPx: FONT_PX[group] - (isNarrow ? 1 : 0),
  };
}

function roadLabel([road, , lon, lat]: ContextFile['roads'][number]): MapLabel {
  return {
    key: `${road} ${lon} ${lat}`,
    text: road,
    kind: 'road',
    isBeyond: false,
    lon,
    lat,
    reachKm: 0,
    fontPx: FONT_PX.road,
  };
}

/** a town drawn wider than this has room for its name in its middle */
const TOWN_WITH_ROOM_PX = 45;

/** Middle of a label: on its place, or above a small town. */
export function labelPoint(label: MapLabel, lens: Lens): Point {
  const [x, y] = toPixel(lens, label.lon, label.lat);
  const reachPx = label.reachKm / lens.kmPerPixel;
  const isLifted = label.reachKm > 0 && reachPx < TOWN_WITH_ROOM_PX;
  return [x, isLifted ? y - reachPx - label.fontPx * 0.6 : y];
}

function boxOf(label: MapLabel, lens: Lens): Box {
  const [x, y] = labelPoint(label, lens);
  const half = (label.text.length * EMS_PER_LETTER * label.fontPx) / 2 + GAP_PX;
  const tall = label.fontPx / 2 + GAP_PX / 2;
  return { left: x - half, right: x + half, top: y - tall, bottom: y + tall };
}

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** True where a name that belongs beyond the county would lie on the areas to be read. */
function hidesAreas(label: MapLabel, box: Box, lens: Lens, isInside: IsInside): boolean {
  if (!label.isBeyond) return false;
  const places = [0, 0.25, 0.5, 0.75, 1].map((share) => box.left + share * (box.right - box.left));
  return places.some((x) => [box.top, box.bottom].some((y) => isInside(...toDegrees(lens, x, y))));
}

const within = (box: Box, lens: Lens): boolean =>
  box.left >= 0 && box.top >= 0 && box.right <= lens.pane.width && box.bottom <= lens.pane.height;

/** Share of the pane that the county fills, from points of a lattice. */
function colouredShare(lens: Lens, isInside: IsInside): number {
  const { pane } = lens;
  const steps = Array.from({ length: LATTICE }, (_, at) => (at + 0.5) / LATTICE);
  const inside = steps.flatMap((x) =>
    steps.filter((y) => isInside(...toDegrees(lens, x * pane.width, y * pane.height))),
  );
  return inside.length / LATTICE ** 2;
}
const LATTICE = 12;

/** Pixels of ground that a name inside the county covers, its halo included. */
function coveredPx({ isBeyond, text, fontPx }: MapLabel): number {
  return isBeyond ? 0 : text.length * EMS_PER_LETTER * fontPx * fontPx;
}

interface Room {
  count: number;
  /** pixels of coloured ground that may be covered */
  groundPx: number;
}

/** Adds labels in order of merit while there is room. */
function take(
  candidates: Iterable<MapLabel>,
  room: Room,
  lens: Lens,
  taken: Box[],
  isInside: IsInside,
): MapLabel[] {
  const chosen: MapLabel[] = [];
  let covered = 0;
  for (const label of candidates) {
    if (chosen.length >= room.count) break;
    const box = boxOf(label, lens);
    if (!within(box, lens) || taken.some((other) => meet(box, other))) continue;
    if (hidesAreas(label, box, lens, isInside)) continue;
    covered += coveredPx(label);
    if (covered > room.groundPx && chosen.length >= NAMES_AT_LEAST) break;
    taken.push(box);
    chosen.push(label);
  }
  return chosen;
}

/** Names of places, then numbers of roads once the map is magnified, for a lens at rest. */
export function chooseLabels(context: ContextFile, lens: Lens, isInside: IsInside): MapLabel[] {
  const { width, height } = lens.pane;
  const taken: Box[] = [
    { left: width - BUTTONS_PX.width, right: width, top: 0, bottom: BUTTONS_PX.height },
    { left: 0, right: SCALE_BAR_PX.width, top: height - SCALE_BAR_PX.height, bottom: height },
  ];

  const places = context.places
    .filter(([, kind]) => isNamed(kind, lens))
    .map((place) => ({ place, isBeyond: !isInside(place[2], place[3]) }))
    .map(({ place, isBeyond }) => ({
      label: placeLabel(place, isBeyond, width < NARROW_PX),
      merit: weigh(place, isBeyond),
    }))
    .sort((one, other) => other.merit - one.merit)
    .map(({ label }) => label);
  const groundPx = COVERED_AT_MOST * width * height * colouredShare(lens, isInside);
  const count = Math.min((width * height) / PX_PER_PLACE, PLACES_AT_MOST);
  const named = take(places, { count, groundPx }, lens, taken, isInside);
  const roads = context.roads.filter(([, kind]) => kind === 'M' || lens.k >= (kind === 'A' ? 2 : 5));
  const roadRoom = { count: (width * height) / PX_PER_ROAD, groundPx };
  return [...named, ...take(roads.map(roadLabel), roadRoom, lens, taken, isInside)];
}
