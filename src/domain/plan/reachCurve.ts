import type { PlanData, ReachId } from './planData.ts';
import {
  isWorst,
  nationalPlaces,
  orderAreas,
  sortAreas,
  type OwnPlaces,
  type Ordering,
} from './reachOrder.ts';
import { areasWithin as areasIn, readScope } from './planScope.ts';
import type { OrderId, ReachCut, ReachOptions } from './reachText.ts';

/** What a set of areas holds. Numbers in need that are not published (below 10) are not in `reached`. */
export interface Reached {
  areas: number;
  residents: number;
  reached: number;
  /** areas of the set whose number in need is not published */
  unknown: number;
}

/** One corner of a reach curve: what the first so many areas hold. */
interface ReachPoint extends Reached {
  /** the area that comes last; -1 at the start */
  area: number;
  /** shares 0..1 of all residents and of all (published) in need */
  x: number;
  y: number;
}

export interface ReachCurve {
  ordering: Ordering;
  /** one for every area and one for the start */
  points: ReachPoint[];
  /** all areas together */
  total: Reached;
}

/** The curve of an order: areas one by one, along the foot their residents, up the side those in need. */
function reachCurve(data: PlanData, need: ReachId, ordering: Ordering): ReachCurve {
  const total = holds(data, need, ordering.areas);
  let sum: Reached = { areas: 0, residents: 0, reached: 0, unknown: 0 };
  const points = [pointOf(sum, -1, total)];
  for (const area of ordering.areas) {
    sum = add(sum, data, need, area);
    points.push(pointOf(sum, area, total));
  }
  return { ordering, points, total };
}

function pointOf(sum: Reached, area: number, total: Reached): ReachPoint {
  return {
    ...sum,
    area,
    x: total.residents > 0 ? sum.residents / total.residents : 0,
    y: total.reached > 0 ? sum.reached / total.reached : 0,
  };
}

function add(sum: Reached, data: PlanData, need: ReachId, area: number): Reached {
  const inNeed = data.needs[need].inNeed[area] ?? null;
  return {
    areas: sum.areas + 1,
    residents: sum.residents + (data.areas[area]?.residents ?? 0),
    reached: sum.reached + (inNeed ?? 0),
    unknown: sum.unknown + (inNeed === null ? 1 : 0),
  };
}

/** What these areas hold together. */
export function holds(data: PlanData, need: ReachId, areas: readonly number[]): Reached {
  return areas.reduce<Reached>((sum, area) => add(sum, data, need, area), {
    areas: 0,
    residents: 0,
    reached: 0,
    unknown: 0,
  });
}

/**
 * The highest curve any order of whole areas can have: most people in need per resident first (Dantzig 1957, for the
 * fractional knapsack). Areas whose number is not published come last.
 */
function bestOrdering(data: PlanData, need: ReachId): Ordering {
  const { inNeed } = data.needs[need];
  const keys = data.areas.map(({ residents }, area) => {
    const number = inNeed[area] ?? null;
    return number === null || residents <= 0 ? null : -number / residents;
  });
  return sortAreas(data, keys);
}

/** Height of a curve at a share of residents, straight between corners. */
export function heightAt({ points }: Pick<ReachCurve, 'points'>, x: number): number {
  const next = points.findIndex((point) => point.x >= x);
  const to = points[next] ?? points.at(-1);
  const from = points[next - 1] ?? to;
  if (!to || !from || to.x === from.x) return to?.y ?? 0;
  return from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
}

/** The first areas of a curve that together have at most so many residents: whole areas, never more than asked. */
function areasWithin({ points, ordering }: ReachCurve, residents: number): number[] {
  const over = points.findIndex((point) => point.residents > residents + 1e-6);
  return ordering.areas.slice(0, over < 0 ? undefined : over - 1);
}

/** The areas of a cut. Null where it cannot be made: no shortlist, or no national places to be worst among. */
function cutAreas(
  data: PlanData,
  curve: ReachCurve,
  cut: ReachCut,
  known: Known & { order: ReachOptions['order']; scope: ReadonlySet<number> },
): readonly number[] | null {
  const inScope = (areas: readonly number[]): number[] => areas.filter((area) => known.scope.has(area));
  if (cut.kind === 'areas') return curve.ordering.areas.slice(0, cut.count);
  if (cut.kind === 'residents') return areasWithin(curve, (curve.total.residents * cut.percent) / 100);
  if (cut.kind === 'shortlist') return known.shortlist && inScope(known.shortlist);
  if (cut.kind === 'within') return inScope(areasIn(data, cut));
  const places = known.order === 'need' ? null : nationalPlaces(data, known.order, known.own);
  return places && curve.ordering.areas.filter((area) => isWorst(places, area, cut.percent));
}

/** Everything the reach curve shows, for one need and one or two orders. */
export interface Reach {
  curve: ReachCurve;
  /** the areas of the cut and what they hold */
  areas: readonly number[];
  held: Reached;
  best: ReachCurve;
  /** as many whole areas in the other order as have no more residents (for a number of areas: as many areas) */
  against: { curve: ReachCurve; areas: readonly number[]; held: Reached } | null;
}

/** What a plan knows beside its data. */
interface Known {
  shortlist: readonly number[] | null;
  own: OwnPlaces;
}

/** An order among the areas of a scope only. */
function orderWithin({ areas, without }: Ordering, scope: ReadonlySet<number>): Ordering {
  const inScope = (list: readonly number[]): number[] => list.filter((area) => scope.has(area));
  return { areas: inScope(areas), without: inScope(areas.slice(areas.length - without)).length };
}

/**
 * Reads a plan's reach among the areas of its scope. Null where its order has no figures or its cut cannot be made (see
 * `usableReach`).
 */
export function readReach(
  data: PlanData,
  { need, order, against, cut, of }: ReachOptions,
  known: Known,
): Reach | null {
  const scope = new Set(readScope(data, of, known.shortlist, '').areas);
  const orderBy = (id: OrderId): Ordering | null => {
    const ordering = orderAreas(data, id, need, known.own);
    return ordering && orderWithin(ordering, scope);
  };
  const ordering = orderBy(order);
  const curve = ordering && reachCurve(data, need, ordering);
  const areas = curve && cutAreas(data, curve, cut, { ...known, order, scope });
  if (!curve || !areas) return null;
  const held = holds(data, need, areas);
  return {
    curve,
    areas,
    held,
    best: reachCurve(data, need, orderWithin(bestOrdering(data, need), scope)),
    against: otherReach(data, need, against && orderBy(against), cut, held),
  };
}

function otherReach(
  data: PlanData,
  need: ReachId,
  ordering: Ordering | null,
  cut: ReachCut,
  held: Reached,
): Reach['against'] {
  if (!ordering) return null;
  const curve = reachCurve(data, need, ordering);
  const asked = cut.kind === 'residents' ? (curve.total.residents * cut.percent) / 100 : held.residents;
  const areas = cut.kind === 'areas' ? curve.ordering.areas.slice(0, cut.count) : areasWithin(curve, asked);
  return { curve, areas, held: holds(data, need, areas) };
}
