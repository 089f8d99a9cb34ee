import type { County } from '../../domain/area.ts';
import type { NeedsBeside } from '../../domain/countyNeeds.ts';
import type { Loaded } from '../../domain/loaded.ts';
import type { NeedsFile } from '../../domain/needs.ts';
import type { ChartAsk } from '../ask.ts';
import { failedFirst } from '../frame/failedFirst.ts';

/** The numbers in need of the counties shown, with England's and the areas' codes. */
export interface NeedsAnswer extends NeedsBeside {
  files: NeedsFile[];
}

/** Everything that unevenness is worked out from; the first failure where something could not be had. */
export async function askNeeds(counties: readonly County[], ask: ChartAsk): Promise<Loaded<NeedsAnswer>> {
  const [england, files, areas] = await Promise.all([
    ask.englandNeeds(),
    Promise.all(counties.map(({ code }) => ask.needs(code))),
    Promise.all(counties.map(({ code }) => ask.areas(code))),
  ]);
  if (!england.ok) return england;
  const failure = failedFirst([...files, ...areas]);
  if (failure) return failure;
  return {
    ok: true,
    value: {
      england: england.value,
      files: files.flatMap((loaded) => (loaded.ok ? loaded.value : [])),
      areas: areas.flatMap((loaded) => (loaded.ok ? loaded.value : [])),
    },
  };
}
