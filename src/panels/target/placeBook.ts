import type { AreaCode, AreasFile } from '../../domain/area.ts';
import type { Loaded } from '../../domain/loaded.ts';
import type { CodePair } from '../../domain/locality/olderAreas.ts';
import { placeAreas, type PlaceArea } from '../../domain/locality/localityFigures.ts';
import type { Home } from '../../domain/locality/membersIn.ts';
import { loadHomes } from '../../state/homes.ts';
import { olderPairs } from '../../state/olderPairs.ts';
import type { Planning } from '../../state/planning.svelte.ts';

/** All that places are made of, for one set of counties. */
export interface PlaceBook {
  files: AreasFile[];
  known: ReadonlyMap<AreaCode, PlaceArea>;
  nameOf: (code: AreaCode) => string;
  /** which neighbourhoods of 2011 those of 2021 come from; none where that could not be had */
  pairs: CodePair[];
  /** fetched when a shape is first measured */
  homes: () => Promise<Loaded<Home[]>>;
}

/** Loads the names, needs and tenths of the counties shown; null where one cannot be had. */
export async function loadPlaceBook({
  ask,
  counties,
}: Pick<Planning, 'ask' | 'counties'>): Promise<PlaceBook | null> {
  const imd = ask.manifest.indicators.find(({ id }) => id === 'imd-2025');
  if (!imd) return null;
  const codes = counties.map(({ code }) => code);
  const [files, needs, pairs, inside] = await Promise.all([
    Promise.all(codes.map((code) => ask.areas(code))),
    Promise.all(codes.map((code) => ask.needs(code))),
    olderPairs(ask, codes),
    ask.inside(imd.id),
  ]);
  const held = files.flatMap((file) => (file.ok ? [file.value] : []));
  const heldNeeds = needs.flatMap((need) => (need.ok ? [need.value] : []));
  if (held.length < codes.length || heldNeeds.length < codes.length || !inside.ok) return null;
  const known = placeAreas(held, heldNeeds, inside.value);
  let homes: Promise<Loaded<Home[]>> | null = null;
  return {
    files: held,
    known,
    pairs,
    nameOf: (code) => known.get(code)?.name ?? code,
    homes: () =>
      (homes ??= loadHomes(ask, codes, new Set(known.keys())).then((loaded) => {
        // a failure is not kept: another try must ask again
        if (!loaded.ok) homes = null;
        return loaded;
      })),
  };
}
