import type { Topology } from 'topojson-specification';
import type { County, Level } from '../domain/area.ts';
import type { ContextFile } from '../domain/context.ts';
import type { GestureHandlers } from './gestures.ts';
import type { Lens, Point } from './projection.ts';

/** Everything a renderer needs to draw one county, free of any renderer. Area indices follow the area order. */
export interface MapScene {
  county: County;
  level: Level;
  /** `counties/<code>/<geography>.topo.json`: one object named `areas`, one geometry per area, id = GSS code */
  topology: Topology;
  /** class index of each area (0 = worst, darkest); -1 = no figure (hatched) */
  classes: readonly number[];
  /** areas hatched over their colour, because their figure is carried from another boundary; left out: none */
  hatched?: ReadonlySet<number>;
  /** fill of each class, worst first, as painted (opaque) */
  colours: readonly string[];
  /** district index of each area, for the white district lines; null until names have arrived or in a unitary */
  districts: readonly number[] | null;
  /** ward level: the worst LSOA inside each ward, as a dot in the colour of its own class */
  dots: readonly MapDot[];
  /** neighbours, places and roads; null until they have arrived (first paint never waits for them) */
  context: ContextFile | null;
  /** same-ground-scale: kilometres per CSS pixel shared by all maps; null = fit the county to the pane */
  kmPerPixel: number | null;
  /** the worst area by value (Home goes there); left out or null: the first area of the worst class */
  worst?: number | null;
  /** names of districts, where the colours stand for these: they are the map's names then */
  regions?: readonly MapRegion[];
}

/** A district's name and where it stands. */
export interface MapRegion {
  name: string;
  lon: number;
  lat: number;
}

interface MapDot {
  /** index of the ward the dot belongs to */
  area: number;
  lon: number;
  lat: number;
  class: number;
}

/** What is marked on the map now; never reloads or recolours anything. */
export interface MapFocus {
  hovered: number | null;
  selected: number | null;
  /** class emphasised from the legend or from the hovered area in any map; null = none */
  emphasis: number | null;
  /** areas that stand out, all others fade; left out or null = none */
  marked?: ReadonlySet<number> | null;
}

/** One map as it is seen by what lies over it: a reader's places, or a tool that draws. */
export interface PaneView {
  scene: MapScene;
  lens: Lens;
  /** how the map itself is moved and magnified */
  gestures: GestureHandlers;
  /** index of the area under a pixel; null outside the county */
  areaAt: (at: Point) => number | null;
  onhover: (index: number | null, by: HoverBy) => void;
}

/** How the pointer or the keyboard came to an area: text is spoken only for the keyboard. */
export type HoverBy = 'pointer' | 'keyboard';
