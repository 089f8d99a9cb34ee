import { tenthOf } from '../rank.ts';
import type { PlanData } from './planData.ts';
import { officialOrder, type GradientId, type OrderId, type ReachOptions } from './reachText.ts';

/** National places of areas: a measure's own, or those by the reader's weights. */
export interface NationalPlaces {
  /** 1 = worst; null without a figure; in the order of the data's areas */
  ranks: readonly (number | null)[];
  /** national tenth, 1 = worst */
  tenths: readonly (number | null)[];
  /** how many areas of England have a place */
  ranked: number;
}

/** Places by the reader's own weights, where there are any. */
export type OwnPlaces = Pick<NationalPlaces, 'ranks' | 'tenths'> | null;

/** The places that an order follows; null where it has none: no such measure, no worse end, no own weights. */
function placesOf(data: PlanData, id: GradientId, own: OwnPlaces): NationalPlaces | null {
  if (id === 'own-weights') {
    const official = officialOrder === 'own-weights' ? undefined : data.columns.get(officialOrder);
    return own && official ? { ...own, ranked: official.ranked } : null;
  }
  const column = data.columns.get(id);
  const hasOrder = column && column.indicator.worse !== 'none' && column.categories === null;
  return hasOrder && column.ranks.some((rank) => rank !== null) ? column : null;
}

/** Whether a measure's places are among the areas shown, as nothing is known of the rest of England: a reader's own. */
export function isAmongShown({ columns }: Pick<PlanData, 'columns'>, id: OrderId): boolean {
  if (id === 'need' || id === 'own-weights') return false;
  return columns.get(id)?.indicator.scope === 'shown';
}

/** Where the places of an order are: "in England", or "in the counties shown". */
export function whereOf(data: Pick<PlanData, 'columns'>, id: OrderId): string {
  return isAmongShown(data, id) ? 'in the counties shown' : 'in England';
}

/**
 * Places that a sum can follow: those in England; of a measure that is known of the areas shown only, those among them,
 * with their tenths. Null where no area has one.
 */
export function gradientPlaces(data: PlanData, id: GradientId, own: OwnPlaces): NationalPlaces | null {
  const places = placesOf(data, id, own);
  if (!places || !isAmongShown(data, id)) return nationalPlaces(data, id, own);
  const { ranks, ranked } = places;
  return { ranks, ranked, tenths: ranks.map((rank) => (rank === null ? null : tenthOf(rank, ranked))) };
}

/** Places in England; null where no area has one: a reader's own data are ranked among the areas shown only. */
export function nationalPlaces(data: PlanData, id: GradientId, own: OwnPlaces): NationalPlaces | null {
  const places = placesOf(data, id, own);
  return places?.tenths.some((tenth) => tenth !== null) ? places : null;
}

/** Areas in the order in which a plan takes them. */
export interface Ordering {
  /** indices into the data's areas: worst first, ties by code, those without a figure last, by code */
  areas: number[];
  /** how many of them, at the end, have no figure */
  without: number;
}

/**
 * Every area, worst first: by national rank, or by the share in need among those counted (`need`). Null where the
 * order has no figures.
 */
export function orderAreas(
  data: PlanData,
  id: OrderId,
  need: ReachOptions['need'],
  own: OwnPlaces,
): Ordering | null {
  if (id !== 'need') {
    const places = placesOf(data, id, own);
    return places && sortAreas(data, places.ranks);
  }
  const { inNeed, among } = data.needs[need];
  return sortAreas(
    data,
    inNeed.map((number, area) => {
      const of = among[area] ?? 0;
      return number === null || of <= 0 ? null : -number / of;
    }),
  );
}

/** Areas by key, lowest first; ties by code, areas without a key last. */
export function sortAreas(data: Pick<PlanData, 'areas'>, keys: readonly (number | null)[]): Ordering {
  const areas = data.areas
    .map((area, index) => ({ index, code: area.code, key: keys[index] ?? null }))
    .sort((a, b) => {
      const byKey = compareKeys(a.key, b.key);
      return byKey === 0 ? compareCodes(a.code, b.code) : byKey;
    });
  return {
    areas: areas.map(({ index }) => index),
    without: areas.filter(({ key }) => key === null).length,
  };
}

function compareKeys(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Whether an area lies in the worst N% of England: whole tenths by the published decile (33,755 does not divide by
 * ten), any other share by rank.
 */
export function isWorst(places: NationalPlaces, area: number, percent: number): boolean {
  const tenth = places.tenths[area] ?? null;
  if (percent % 10 === 0 && tenth !== null) return tenth <= percent / 10;
  const rank = places.ranks[area] ?? null;
  return rank !== null && rank <= (places.ranked * percent) / 100;
}
