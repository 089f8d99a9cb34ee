import type { CountyCode } from '../domain/area.ts';
import type { Embedding } from '../domain/embed/embedOptions.ts';
import { homeCounties } from '../domain/search/homeCounties.ts';
import { loadHomeCounties } from '../state/homeCounties.ts';
import type { EmbedLoader } from './embedLoader.ts';

/** The county of an area that is named alone; none where the atlas does not know it. */
export async function findHome(
  area: NonNullable<Embedding['area']>,
  loader: EmbedLoader,
): Promise<CountyCode[]> {
  const index = await loadHomeCounties(loader);
  const county = index.ok ? homeCounties(index.value, [area]).get(area) : undefined;
  return county === undefined ? [] : [county];
}
