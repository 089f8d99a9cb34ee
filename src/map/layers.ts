import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { DIMMED_SHARE } from './drawing.ts';
import { mixColours } from './mixColours.ts';

/** What the layers need to know of a scene; colours are concrete, because WebGL knows no custom properties. */
interface LayerInput {
  classes: readonly number[];
  hatched?: ReadonlySet<number> | undefined;
  colours: readonly string[];
  emphasis: number | null;
  borderWidthPx: number;
  fineWidthPx: number;
  ink: MapInk;
}

/** Colours of the page that a map shares, as `#rrggbb` or `rgb()`. */
export interface MapInk {
  sea: string;
  land: string;
  edge: string;
  line: string;
  district: string;
  outline: string;
  road: string;
  casing: string;
  hatch: string;
}

export const HATCH_IMAGE = 'hatch';
export const OVER_IMAGE = 'hatch-over';
/** sea and land: left out above a basemap, which has its own */
export const GROUND_LAYERS: readonly string[] = ['sea', 'around', 'around-rim', 'around-edge'];

type Layers = (input: LayerInput) => LayerSpecification[];

const sea: Layers = ({ ink }) => [{ id: 'sea', type: 'background', paint: { 'background-color': ink.sea } }];

const around: Layers = ({ ink }) => [
  { id: 'around', type: 'fill', source: 'around', paint: { 'fill-color': ink.land } },
  // the county's own lines are simplified otherwise: a rim of land keeps the sea out of the seam
  { id: 'around-rim', type: 'line', source: 'around', paint: { 'line-color': ink.land, 'line-width': 2 } },
  {
    id: 'around-edge',
    type: 'line',
    source: 'around',
    paint: { 'line-color': ink.edge, 'line-width': 0.75 },
  },
];

/** The areas of one class: the filter by which its layer finds them. */
function classFilter(classes: readonly number[], index: number): FilterSpecification {
  const areas = classes.flatMap((own, area) => (own === index ? [area] : []));
  return ['in', ['id'], ['literal', areas]];
}

/** The colour of a class as painted: the emphasised one as it is, the others faded into the land. */
function classPaint({ colours, emphasis, ink }: LayerInput, index: number): string {
  const colour = colours[index] ?? ink.land;
  return emphasis === null || emphasis === index ? colour : mixColours(colour, ink.land, DIMMED_SHARE);
}

const classLayerId = (index: number): string => (index < 0 ? 'class-none' : `class-${index}`);

/** True for the layers of areas: they are exchanged when the number of classes changes. */
export function isClassLayer(id: string): boolean {
  return id.startsWith('class-');
}

/** One layer per class: emphasis then changes one constant each, which needs no new geometry. */
const areas: Layers = (input) => [
  ...input.colours.map((_, index): LayerSpecification => ({
    id: classLayerId(index),
    type: 'fill',
    source: 'areas',
    filter: classFilter(input.classes, index),
    paint: { 'fill-color': classPaint(input, index), 'fill-color-transition': { duration: 0 } },
  })),
  {
    id: classLayerId(-1),
    type: 'fill',
    source: 'areas',
    filter: classFilter(input.classes, -1),
    paint: { 'fill-pattern': HATCH_IMAGE },
  },
  {
    id: 'class-hatched',
    type: 'fill',
    source: 'areas',
    filter: ['in', ['id'], ['literal', [...(input.hatched ?? [])]]],
    paint: { 'fill-pattern': OVER_IMAGE, 'fill-opacity': input.emphasis === null ? 1 : 0.35 },
  },
];

const border = (kind: string, colour: string, width: number): LayerSpecification => ({
  id: kind,
  type: 'line',
  source: 'borders',
  filter: ['==', ['get', 'kind'], kind],
  layout: { 'line-join': 'round' },
  paint: { 'line-color': colour, 'line-width': width },
});

const borders: Layers = ({ ink, borderWidthPx, fineWidthPx }) => [
  border('inner', ink.line, borderWidthPx),
  border('fine', ink.line, fineWidthPx),
  border('district', ink.district, 1),
];

/** Below the areas, so that only its outer half is seen: a tidal river stays a thin line and no border. */
const outline: Layers = ({ ink }) => [border('outline', ink.outline, 2.5)];

const motorways: Layers = ({ ink }) => [
  {
    id: 'road-casing',
    type: 'line',
    source: 'roads',
    paint: { 'line-color': ink.casing, 'line-width': 2.5 },
  },
  { id: 'road', type: 'line', source: 'roads', paint: { 'line-color': ink.road, 'line-width': 1 } },
];

/** Array order is drawing order: what comes later lies above. */
const DRAWING_ORDER: readonly Layers[] = [sea, around, outline, areas, borders, motorways];

/** All layers of a scene, from the ground up. */
export function layersOf(input: LayerInput): LayerSpecification[] {
  return DRAWING_ORDER.flatMap((layers) => layers(input));
}
