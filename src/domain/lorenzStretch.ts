import type { LorenzPoint } from './lorenz.ts';

/** The areas at the end of a Lorenz curve where need is highest, and what they are home to. */
export interface LorenzStretch {
  /** places in area order, from the lowest share in need to the highest */
  areas: number[];
  /** shares (0..1) of all counted and of all in need */
  people: number;
  need: number;
}

/** The areas beyond a share of people; one that straddles it belongs to the side that holds its middle. */
export function stretchBeyond(curve: readonly LorenzPoint[], share: number): LorenzStretch {
  const first = curve.findIndex(
    ({ people }, index) => index > 0 && (people + (curve[index - 1]?.people ?? 0)) / 2 >= share,
  );
  const from = curve[first - 1];
  if (first < 0 || !from) return { areas: [], people: 0, need: 0 };
  return {
    areas: curve.slice(first).map(({ area }) => area),
    people: 1 - from.people,
    need: 1 - from.need,
  };
}

/** The area whose stretch of the curve holds a share of people; -1 before the first and where the curve names none. */
export function areaAt(curve: readonly LorenzPoint[], share: number): number {
  return curve.find(({ people, area }) => area >= 0 && people >= share)?.area ?? -1;
}

/** The middle of an area's own stretch of the curve; null where it has none. */
export function placeOf(curve: readonly LorenzPoint[], area: number): LorenzPoint | null {
  const index = area < 0 ? -1 : curve.findIndex((point) => point.area === area);
  const [from, to] = [curve[index - 1], curve[index]];
  if (!from || !to) return null;
  return { people: (from.people + to.people) / 2, need: (from.need + to.need) / 2, area };
}
