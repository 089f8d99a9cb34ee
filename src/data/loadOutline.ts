import type { Topology } from 'topojson-specification';
import type { Loader } from './load.ts';
import { topologySchema } from './schema.ts';

/** England as one area (`england/outline.json`), for the small map beside a name; null where it cannot be had. */
export async function loadOutline(loader: Loader): Promise<Topology | null> {
  const loaded = await loader.file('england/outline.json', topologySchema);
  return loaded.ok ? loaded.value : null;
}
