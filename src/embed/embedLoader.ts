import { createLoader, type Loader } from '../data/load.ts';
import { packedGroundSchema } from '../data/schemaEmbed.ts';
import type { County, CountyCode, Geography } from '../domain/area.ts';
import { indicatorSchema } from '../data/schema.ts';
import { wholeIndicator } from '../domain/embed/briefIndicator.ts';
import { briefPath, embedValuesFile, groundPath } from '../domain/embed/embedFiles.ts';
import { unpackGround } from '../domain/embed/packedGround.ts';
import type { Loaded } from '../domain/loaded.ts';
import { nextTask } from '../ui/nextTask.ts';
import type { EmbedPage } from './page.ts';

/** A loader of the atlas's data, as far as there are smaller files for embeds of these; grounds also know their county. */
export interface EmbedLoader extends Loader {
  county: (code: CountyCode, geography: Geography) => Promise<Loaded<County>>;
  /** the lines as the atlas itself draws them, for who looks closer */
  fine: Loader['topology'];
}

/** Asks by full addresses below the atlas's folder and by the page's release, so that answers may be kept for ever. */
export function createEmbedLoader({ root, release }: Pick<EmbedPage, 'root' | 'release'>): EmbedLoader {
  const loader = createLoader((address) => fetch(releasedAddress(address, root, release)));
  const ground = (code: CountyCode, geography: Geography) =>
    loader.file(groundPath(code, geography), packedGroundSchema);
  return {
    ...loader,
    valuesFile: embedValuesFile,
    indicator: async (id) => {
      const loaded = await loader.file(briefPath(id), indicatorSchema);
      return loaded.ok ? { ok: true, value: wholeIndicator(loaded.value) } : loaded;
    },
    county: async (code, geography) => {
      const loaded = await ground(code, geography);
      return loaded.ok ? { ok: true, value: loaded.value.county } : loaded;
    },
    topology: async (code, geography) => {
      const loaded = await ground(code, geography);
      if (!loaded.ok) return loaded;
      // a large county's lines are work enough for one task
      await nextTask();
      try {
        return { ok: true, value: unpackGround(loaded.value) };
      } catch (error) {
        const file = groundPath(code, geography);
        return { ok: false, problem: { kind: 'broken', file, detail: String(error) } };
      }
    },
    fine: loader.topology,
  };
}

/** The list of releases is asked for anew each time; everything else by its release. */
function releasedAddress(address: string, root: string, release: string): string {
  const url = new URL(address, root);
  if (release !== '' && !url.searchParams.has('v') && !url.pathname.endsWith('/manifest.json'))
    url.searchParams.set('v', release);
  return url.href;
}
