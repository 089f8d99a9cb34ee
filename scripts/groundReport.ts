import { format, sum } from 'd3';
import type { Ground } from './steps/surveyGround.ts';

const count = format(',');

/** What the survey of the ground found, for a person: England's land, and where the settlements went. */
export function describeGround(
  { land, settlements }: Ground,
  found: { rural: number; urban: number; nowhere: readonly string[] },
): string[] {
  const english = (areas: ReadonlyMap<string, number>): string =>
    count(
      Math.round(
        sum(
          [...areas].filter(([code]) => code.startsWith('E')),
          ([, km2]) => km2,
        ),
      ),
    );
  return [
    `Land of England: ${english(land.lsoa21)} km2 in LSOAs of 2021, ${english(land.lsoa11)} km2 in those of 2011`,
    `${count(settlements.length)} settlements: ${count(found.rural)} in rural LSOAs of England, ${count(found.urban)} in urban ones, ` +
      `${found.nowhere.length} in none${found.nowhere.length > 0 ? ` (${found.nowhere.join(', ')})` : ''}`,
  ];
}
