import { homesSchema } from '../data/schemaSearch.ts';
import type { CountyCode } from '../domain/area.ts';
import { homesPath } from '../domain/embed/embedFiles.ts';
import type { Embedding } from '../domain/embed/embedOptions.ts';
import { homeCounties } from '../domain/search/homeCounties.ts';
import type { EmbedLoader } from './embedLoader.ts';

/** The county of an area that is named alone; none where the atlas does not know it. */
export async function findHome(
  area: NonNullable<Embedding['area']>,
  loader: EmbedLoader,
): Promise<CountyCode[]> {
  const homes = await loader.file(homesPath(area), homesSchema);
  const county = homes.ok ? homeCounties(homes.value, [area]).get(area) : undefined;
  return county === undefined ? [] : [county];
}
