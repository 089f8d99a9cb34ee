import type { EnglandAreas } from '../england.ts';
import type { CountyCode } from '../area.ts';

/** Who is among the worst by one ranking, and not by the other: places in the list given. */
export interface Crossings {
  /** by the second ranking only */
  enters: number[];
  /** by the first ranking only */
  leaves: number[];
  /** by both */
  stays: number[];
}

/** Compares two rankings of the same areas: which of them are within the cut by the one, by the other, by both. */
export function crossingsOf(before: readonly number[], after: readonly number[], cut: number): Crossings {
  const crossings: Crossings = { enters: [], leaves: [], stays: [] };
  after.forEach((rank, at) => {
    const was = (before[at] ?? Infinity) <= cut;
    if (rank <= cut) (was ? crossings.stays : crossings.enters).push(at);
    else if (was) crossings.leaves.push(at);
  });
  return crossings;
}

/** Where the areas of some counties, each in its area order and county by county, stand in England's list. */
export function placesInEngland(england: EnglandAreas, counties: readonly CountyCode[]): number[] {
  const wanted = counties.map((code) => england.counties.indexOf(code));
  const found = wanted.map((): number[] => []);
  england.county.forEach((county, place) => found[wanted.indexOf(county)]?.push(place));
  return found.flat();
}
