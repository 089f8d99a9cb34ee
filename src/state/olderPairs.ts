import type { CountyCode } from '../domain/area.ts';
import { codePairs, type CodePair } from '../domain/locality/olderAreas.ts';
import type { chartAsk } from './chartAsk.ts';

/**
 * Which neighbourhoods of 2011 those of 2021 come from, in some counties; none of a county whose files cannot be had, so
 * that maps light what has kept its code.
 */
export async function olderPairs(
  ask: Pick<ReturnType<typeof chartAsk>, 'areas' | 'change'>,
  counties: readonly CountyCode[],
): Promise<CodePair[]> {
  const pairs = await Promise.all(
    counties.map(async (code) => {
      const [areas, change] = await Promise.all([ask.areas(code), ask.change(code)]);
      return areas.ok && change.ok ? codePairs(areas.value, change.value) : [];
    }),
  );
  return pairs.flat();
}
