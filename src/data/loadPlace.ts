import type { AreasFile, County } from '../domain/area.ts';
import type { IndicatorFile } from '../domain/indicator.ts';
import type { Inside, InsideCounty } from '../domain/inside.ts';
import type { DataProblem, Loaded } from '../domain/loaded.ts';
import type { Locality } from '../domain/locality/locality.ts';
import { msoasOf } from '../domain/msoas.ts';
import type { Manifest } from '../domain/manifest.ts';
import {
  becameOf,
  findPlace,
  membersOf,
  selectionIdentity,
  type Members,
} from '../domain/place/findPlace.ts';
import type { PlaceCounty, PlaceIdentity, PlaceRecord } from '../domain/place/placeRecord.ts';
import type { NamedCode } from '../domain/area.ts';
import { homeCounties, type HomesFile } from '../domain/search/homeCounties.ts';
import type { Loader } from './load.ts';
import { loadInside } from './loadInside.ts';
import * as later from './schemaLater.ts';

/** What a page is asked to be about: a code, or a selection. */
export type AskedPlace = { code: string } | { locality: Locality };

/** A record; or why there is none: the code is not England's, it is a neighbourhood of 2011, or a file is missing. */
export type LoadedPlace =
  | { status: 'ready'; record: PlaceRecord }
  | { status: 'unknown' }
  | { status: 'redrawn'; became: NamedCode[] }
  | { status: 'failed'; problem: DataProblem };

/** A file that could not be had, on its way to the one place that reports it. */
class Missing extends Error {
  readonly problem: DataProblem;
  constructor(problem: DataProblem) {
    super(problem.file);
    this.problem = problem;
  }
}

/** Everything the page of a place needs. Never throws: what cannot be had is named. */
export async function loadPlace(loader: Loader, homes: HomesFile, asked: AskedPlace): Promise<LoadedPlace> {
  try {
    return await gather(loader, homes, asked);
  } catch (error) {
    if (error instanceof Missing) return { status: 'failed', problem: error.problem };
    throw error;
  }
}

async function gather(loader: Loader, homes: HomesFile, asked: AskedPlace): Promise<LoadedPlace> {
  const manifest = await need(loader.manifest());
  const codes = 'code' in asked ? [asked.code] : asked.locality.areas;
  const known = new Set(homeCounties(homes, codes).values());
  const counties = manifest.counties.filter(({ code }) => known.has(code));
  const found = await findIn(loader, counties, asked);
  if (!found) return redrawnOrUnknown(loader, counties, asked);
  const named = 'code' in asked ? found : await asOfficial(loader, found);
  return { status: 'ready', record: await loadRecord(loader, manifest, named) };
}

/** A selection that is one MSOA is called by its official name too; where the file cannot be had it stays a reader's own. */
async function asOfficial(loader: Loader, found: Found): Promise<Found> {
  const [part, ...others] = found.parts;
  if (!part || others.length > 0 || found.identity.unknown.length > 0) return found;
  const file = await loader.file(`counties/${part.county.code}/msoas.json`, later.msoasSchema);
  if (!file.ok) return found;
  const held = part.members.lsoa21.join();
  const msoa = msoasOf(file.value, part.areas).find(({ lsoas }) => lsoas.join() === held);
  if (!msoa) return found;
  return { ...found, identity: { ...found.identity, officialName: `MSOA ${msoa.name} · ${msoa.code}` } };
}

interface Found {
  identity: PlaceIdentity;
  parts: { county: County; areas: AreasFile; members: Members }[];
}

async function findIn(loader: Loader, counties: readonly County[], asked: AskedPlace): Promise<Found | null> {
  const files = await Promise.all(counties.map(({ code }) => need(loader.areas(code))));
  const all = counties.flatMap((county, index) => {
    const areas = files[index];
    return areas ? [{ county, areas }] : [];
  });
  if ('code' in asked) {
    for (const { county, areas } of all) {
      const place = findPlace(asked.code, areas, county);
      if (place) return { identity: place.identity, parts: [{ county, areas, members: place.members }] };
    }
    return null;
  }
  const parts = all.map((one) => ({ ...one, members: membersOf(asked.locality.areas, one.areas) }));
  const held = parts.filter(({ members }) => members.lsoa21.length > 0);
  return held.length === 0 ? null : { identity: selectionIdentity(asked.locality, held), parts: held };
}

async function redrawnOrUnknown(
  loader: Loader,
  counties: readonly County[],
  asked: AskedPlace,
): Promise<LoadedPlace> {
  const [county] = counties;
  if (!county || !('code' in asked)) return { status: 'unknown' };
  const [areas, change] = await Promise.all([
    need(loader.areas(county.code)),
    need(loader.file(`counties/${county.code}/change.json`, later.changeSchema)),
  ]);
  const became = becameOf(asked.code, areas, change.pairs);
  return became ? { status: 'redrawn', became } : { status: 'unknown' };
}

async function loadRecord(
  loader: Loader,
  manifest: Manifest,
  { identity, parts }: Found,
): Promise<PlaceRecord> {
  const counties = parts.map(({ county }) => county);
  const [imd, scales, sources, england] = await Promise.all([
    need(loader.indicator(idOf(manifest, 'imd-2025'))),
    need(loader.scales()),
    need(loader.sources()),
    need(loader.file('england/needs.json', later.englandNeedsSchema)),
  ]);
  const indicators = new Map(scales.map((one) => [String(one.id), one]));
  const inside = await need(loadInside(loader, imd, { level: 'lsoa', breaks: 'national' }, counties));
  const earlier = await Promise.all(
    imd.series.map((id) => loadEarlier(loader, indicators.get(id), counties)),
  );
  const loaded = await Promise.all(
    parts.map((part, index) =>
      loadCounty(loader, part, inside.counties[index], groupsOf(manifest), identity),
    ),
  );
  return {
    manifest,
    identity,
    counties: loaded,
    indicators,
    imd,
    earlier: earlier.flatMap((one) => one ?? []),
    england,
    sources,
  };
}

async function loadEarlier(
  loader: Loader,
  indicator: IndicatorFile | undefined,
  counties: readonly County[],
): Promise<Inside | null> {
  if (!indicator) return null;
  return need(loadInside(loader, indicator, { level: 'lsoa', breaks: 'national' }, counties));
}

async function loadCounty(
  loader: Loader,
  { county, areas, members }: Found['parts'][number],
  inside: InsideCounty | undefined,
  groups: readonly string[],
  { kind }: PlaceIdentity,
): Promise<PlaceCounty> {
  if (!inside) throw new Error(`Nothing is known behind ${county.code}`);
  const folder = `counties/${county.code}`;
  const [topology, context, needs, people, villages, change, values, wardValues] = await Promise.all([
    need(loader.topology(county.code, 'lsoa21')),
    loader.context(county.code),
    need(loader.file(`${folder}/needs.json`, later.needsSchema)),
    need(loader.file(`${folder}/people.json`, later.peopleSchema)),
    need(loader.file(`${folder}/villages.json`, later.villagesSchema)),
    need(loader.file(`${folder}/change.json`, later.changeSchema)),
    byGroup(groups, (group) => need(loader.lsoaValues(county.code, group))),
    byGroup(kind === 'ward' ? groups : [], (group) => need(loader.wardValues(county.code, group))),
  ]);
  return {
    ...{ county, areas, members, inside, topology, needs, people, villages, change, values, wardValues },
    context: context.ok ? context.value : null,
  };
}

async function byGroup<T>(
  groups: readonly string[],
  load: (group: string) => Promise<T>,
): Promise<Map<string, T>> {
  const files = await Promise.all(groups.map(async (group) => [group, await load(group)] as const));
  return new Map(files);
}

function groupsOf({ indicators }: Manifest): string[] {
  return [...new Set(indicators.map(({ group }) => group))];
}

function idOf({ indicators }: Manifest, id: string): IndicatorFile['id'] {
  const entry = indicators.find((one) => one.id === id);
  if (!entry) throw new Error(`The manifest has no measure ${id}`);
  return entry.id;
}

async function need<T>(asked: Promise<Loaded<T>>): Promise<T> {
  const loaded = await asked;
  if (!loaded.ok) throw new Missing(loaded.problem);
  return loaded.value;
}
