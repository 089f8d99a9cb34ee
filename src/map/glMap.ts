import type { GeoJSON } from 'geojson';
import {
  GeoJSONSource,
  Map as MapLibre,
  setWorkerUrl,
  type FillLayerSpecification,
  type LayerSpecification,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { borderWidthPx, fineWidthPx } from './drawing.ts';
import { groundOf } from './ground.ts';
import {
  areaFeatures,
  asIs,
  borderFeatures,
  contextFeatures,
  flatten,
  glZoom,
  type Place,
} from './glSource.ts';
import { hatchImage, overImage, readInk } from './glInk.ts';
import { GROUND_LAYERS, HATCH_IMAGE, isClassLayer, layersOf, OVER_IMAGE } from './layers.ts';
import { centreOf, type Lens } from './projection.ts';
import type { MapScene } from './scene.ts';

/**
 * MapLibre as a painter: it is given scenes and lenses and draws them. Gestures, keys, names and outlines belong to the
 * pane and are the same for both renderers, so MapLibre's own interaction is off and nothing has to be kept in step.
 */
export interface GlPainting {
  scene: MapScene;
  lens: Lens;
  emphasis: number | null;
}
export interface GlEvents {
  /** the first frame is complete */
  onready: () => void;
  /** no context, a lost one, or a style that cannot be drawn */
  onlost: () => void;
}

setWorkerUrl(workerUrl);

export class GlMap {
  readonly #map: MapLibre;
  readonly #node: HTMLElement;
  readonly #place: Place;
  #now: GlPainting;
  #isReady = false;

  constructor(node: HTMLElement, first: GlPainting, basemapStyle: string | null, events: GlEvents) {
    this.#node = node;
    this.#now = first;
    this.#place = basemapStyle ? asIs : flatten(centreOf(first.scene.county.bbox)[1]);
    this.#map = new MapLibre({
      container: node,
      style: basemapStyle ?? { version: 8, sources: {}, layers: [] },
      interactive: false,
      attributionControl: false,
      fadeDuration: 0,
      renderWorldCopies: false,
      canvasContextAttributes: { antialias: true },
      ...this.#camera(),
    });
    // the pane is the one thing to focus; MapLibre's canvas would be a second, unnamed one
    this.#map.getCanvas().removeAttribute('tabindex');
    this.#map.on('webglcontextlost', events.onlost);
    this.#map.on('error', () => this.#isReady || events.onlost());
    this.#map.once('style.load', () => {
      this.#addSources();
      this.#addLayers(!basemapStyle);
      this.#map.once('idle', () => {
        this.#isReady = true;
        events.onready();
      });
    });
  }

  /** Draws another painting of the same county and topology; only what differs is sent. */
  show(next: GlPainting): void {
    const before = this.#now;
    this.#now = next;
    if (next.lens !== before.lens) this.#map.jumpTo(this.#camera());
    if (!this.#map.getSource('areas')) return;
    if (next.scene.context !== before.scene.context) this.#setSurroundings();
    if (next.scene.districts !== before.scene.districts) this.#setData('borders', this.#borders());
    const isMoveOnly = next.scene === before.scene && next.emphasis === before.emphasis;
    if (!isMoveOnly || !hasSameWidths(next, before)) this.#repaint(next, before);
    // at once, so that the names and outlines above never run ahead
    if (this.#isReady && next.lens !== before.lens) this.#map.redraw();
  }

  remove(): void {
    this.#map.remove();
  }

  #camera(): { center: [number, number]; zoom: number } {
    const { lon, lat, pxPerLon } = this.#now.lens;
    const [x, y] = this.#place(lon, lat);
    return { center: [x, y], zoom: glZoom(pxPerLon) };
  }

  #borders(): GeoJSON {
    const { topology, districts } = this.#now.scene;
    return borderFeatures(topology, groundOf(topology), districts, this.#place);
  }

  #addSources(): void {
    const { topology, context } = this.#now.scene;
    const add = (id: string, data: GeoJSON): void => {
      // tolerance 0: borders are simplified already, and each area anew would tear them apart
      this.#map.addSource(id, { type: 'geojson', data, tolerance: 0, maxzoom: 16 });
    };
    add('areas', areaFeatures(topology, this.#place));
    add('borders', this.#borders());
    add('around', contextFeatures(context, 'neighbours', this.#place));
    add('roads', contextFeatures(context, 'motorways', this.#place));
  }

  #setData(id: string, data: GeoJSON): void {
    const source = this.#map.getSource(id);
    if (source instanceof GeoJSONSource) void source.setData(data);
  }

  #setSurroundings(): void {
    const { context } = this.#now.scene;
    this.#setData('around', contextFeatures(context, 'neighbours', this.#place));
    this.#setData('roads', contextFeatures(context, 'motorways', this.#place));
  }

  #layers(): LayerSpecification[] {
    const { scene, emphasis } = this.#now;
    const { classes, colours, hatched } = scene;
    return layersOf({
      classes,
      hatched,
      colours,
      emphasis,
      ...borderWidths(this.#now),
      ink: readInk(this.#node),
    });
  }

  /** Above a basemap the county lies on the basemap's own sea and land. */
  #addLayers(withGround: boolean): void {
    this.#addHatch();
    for (const layer of this.#layers())
      if (withGround || !GROUND_LAYERS.includes(layer.id)) this.#map.addLayer(layer);
  }

  #addHatch(): void {
    const pixelRatio = Math.ceil(window.devicePixelRatio);
    const ink = readInk(this.#node);
    for (const [id, image] of [
      [HATCH_IMAGE, hatchImage(ink, pixelRatio)],
      [OVER_IMAGE, overImage(ink, pixelRatio)],
    ] as const) {
      if (!image) continue;
      if (this.#map.hasImage(id)) this.#map.removeImage(id);
      this.#map.addImage(id, image, { pixelRatio });
    }
  }

  /** Layers keep their place; MapLibre itself skips what is equal. Another number of classes needs other layers. */
  #repaint(next: GlPainting, before: GlPainting): void {
    if (next.scene.colours.length !== before.scene.colours.length) {
      const own = this.#map.getStyle().layers.filter(({ id }) => isClassLayer(id));
      own.forEach(({ id }) => this.#map.removeLayer(id));
      const fresh = this.#layers().filter(({ id }) => isClassLayer(id));
      fresh.forEach((layer) => this.#map.addLayer(layer, 'inner'));
    }
    if (next.scene.colours !== before.scene.colours) this.#addHatch();
    for (const layer of this.#layers()) if (this.#map.getLayer(layer.id)) repaintLayer(this.#map, layer);
  }
}

function borderWidths({ lens, scene }: GlPainting): { borderWidthPx: number; fineWidthPx: number } {
  const ground = [lens, scene.county.bbox, scene.classes.length] as const;
  return { borderWidthPx: borderWidthPx(...ground), fineWidthPx: fineWidthPx(...ground) };
}

function hasSameWidths(one: GlPainting, other: GlPainting): boolean {
  const [now, before] = [borderWidths(one), borderWidths(other)];
  return now.borderWidthPx === before.borderWidthPx && now.fineWidthPx === before.fineWidthPx;
}

function repaintFill(map: MapLibre, { id, filter, paint = {} }: FillLayerSpecification): void {
  if (filter) map.setFilter(id, filter);
  for (const name of ['fill-color', 'fill-opacity'] as const)
    if (paint[name] !== undefined) map.setPaintProperty(id, name, paint[name]);
}

/** Brings one layer's changeable properties up to date. */
function repaintLayer(map: MapLibre, layer: LayerSpecification): void {
  if (layer.type === 'background')
    map.setPaintProperty(layer.id, 'background-color', layer.paint?.['background-color']);
  if (layer.type === 'fill') repaintFill(map, layer);
  if (layer.type === 'line') {
    map.setPaintProperty(layer.id, 'line-color', layer.paint?.['line-color']);
    map.setPaintProperty(layer.id, 'line-width', layer.paint?.['line-width']);
  }
}
