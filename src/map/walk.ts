import type { Topology } from 'topojson-specification';
import type { Camera } from '../domain/view.ts';
import { groundOf } from './ground.ts';
import { placeOfGrid, shapesOf } from './hitTest.ts';
import { followArrow, linkNeighbours, type Arrow, type ArrowTable } from './neighbours.ts';
import { centreOf, clampCamera, toPixel, type Lens } from './projection.ts';
import type { MapScene } from './scene.ts';

/*
 * How the keyboard walks over a map: where it starts, where an arrow leads, how the map follows. Fetched when a map
 * is first used.
 */

const known = new WeakMap<Topology, ArrowTable>();

/** Where the arrows lead from each area of a topology; worked out once. */
export function arrowsOf(topology: Topology): ArrowTable {
  const found = known.get(topology);
  if (found) return found;
  const shapes = shapesOf(topology);
  const { sides } = groundOf(topology);
  const arrows = linkNeighbours(shapes, sides, topology.transform);
  known.set(topology, arrows);
  return arrows;
}

/** The area an arrow leads to, or the one to start from; null at the county's edge and in a county without areas. */
export function nextArea(scene: MapScene, from: number | null, arrow: Arrow): number | null {
  return from === null ? centralArea(scene) : followArrow(arrowsOf(scene.topology), from, arrow);
}

/** The area whose middle lies nearest to the middle of the county; null in a county without areas. */
function centralArea(scene: MapScene): number | null {
  const { transform } = scene.topology;
  const [lon, lat] = centreOf(scene.county.bbox);
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const x = (lon - (transform?.translate[0] ?? 0)) / scaleX;
  const y = (lat - (transform?.translate[1] ?? 0)) / scaleY;
  const distances = shapesOf(scene.topology).map(({ middle }) => Math.hypot(middle[0] - x, middle[1] - y));
  const nearest = distances.indexOf(Math.min(...distances));
  return nearest === -1 ? null : nearest;
}

/** The worst area: as the scene names it, else the first one in the worst class that occurs; null where none has a figure. */
export function worstArea(scene: MapScene): number | null {
  if (scene.worst !== undefined && scene.worst !== null) return scene.worst;
  const worst = Math.min(...scene.classes.filter((index) => index >= 0));
  const area = scene.classes.indexOf(worst);
  return area === -1 ? null : area;
}

const EDGE_PX = 32;

/** The camera that brings an area's middle into view; undefined where it is in view already. */
export function revealArea(scene: MapScene, lens: Lens, area: number): Camera | null | undefined {
  const shape = shapesOf(scene.topology)[area];
  if (!shape || lens.k === 1) return undefined;
  const [lon, lat] = placeOfGrid(scene.topology, shape.middle);
  const [x, y] = toPixel(lens, lon, lat);
  const { width, height } = lens.pane;
  if (x > EDGE_PX && y > EDGE_PX && x < width - EDGE_PX && y < height - EDGE_PX) return undefined;
  return clampCamera({ lon, lat, k: lens.k }, scene.county.bbox);
}
