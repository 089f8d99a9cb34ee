import { createLoader, type Loader } from '../data/load.ts';
import { loadPlace, type AskedPlace, type LoadedPlace } from '../data/loadPlace.ts';
import { homesSchema } from '../data/schemaSearch.ts';
import { parseLocalities } from '../domain/locality/localityText.ts';
import type { PlaceRequest } from '../domain/place/placeRequest.ts';

export const loader: Loader = createLoader();

/** What a page shows: a place, or why there is none. */
export type Opened = LoadedPlace | { status: 'nothing' } | { status: 'unreadable'; problem: string };

/** Loads what an address asks for. */
export async function openPlace(request: PlaceRequest): Promise<Opened> {
  const asked = askedPlace(request);
  if ('status' in asked) return asked;
  // the manifest first: its release is part of every other address
  const manifest = await loader.manifest();
  if (!manifest.ok) return { status: 'failed', problem: manifest.problem };
  const homes = await loader.file('search/homes.json', homesSchema);
  if (!homes.ok) return { status: 'failed', problem: homes.problem };
  return loadPlace(loader, homes.value, asked);
}

function askedPlace({ area, places }: PlaceRequest): AskedPlace | Opened {
  if (area !== null) return { code: area };
  if (places === '') return { status: 'nothing' };
  const { value, problems } = parseLocalities(places);
  const [locality] = value;
  if (!locality)
    return { status: 'unreadable', problem: problems[0] ?? 'The link names no area that can be read.' };
  return { locality };
}
