import type { EnglandAreas, EnglandColumn } from '../england.ts';
import type { TwoCounts } from './twoGroups.ts';
import { twoClass } from './twoClasses.ts';

/**
 * England's neighbourhoods and residents in the four kinds of place on two measures. A place holds whole tenths of
 * England, so that the worst share is the same as on the maps.
 * @param worst per cent of England that counts as the worse end; a multiple of ten
 */
export function englandTwo(
  england: EnglandAreas,
  first: EnglandColumn,
  second: EnglandColumn,
  worst: number,
): TwoCounts {
  const stepOf = ({ place, steps }: EnglandColumn, index: number): number | null => {
    const at = place[index] ?? -1;
    return at < 0 ? null : Number(at * 100 < steps * worst);
  };
  const areas = [0, 0, 0, 0];
  const residents = [0, 0, 0, 0];
  const missing = { areas: 0, residents: 0 };
  england.population.forEach((people, index) => {
    const kind = twoClass(stepOf(first, index), stepOf(second, index), 2);
    if (kind < 0) {
      missing.areas += 1;
      missing.residents += people;
    } else {
      areas[kind] = (areas[kind] ?? 0) + 1;
      residents[kind] = (residents[kind] ?? 0) + people;
    }
  });
  return { areas, residents, missing };
}
