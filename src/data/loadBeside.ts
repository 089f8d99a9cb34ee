import { lsoaName } from '../domain/areaNames.ts';
import type { CountyCode } from '../domain/area.ts';
import type { AuthorityFile } from '../domain/authority.ts';
import type { Loaded } from '../domain/loaded.ts';
import { countiesLike, kindsLike, likeCounties, twinsOf, type Alike } from '../domain/place/alikeTo.ts';
import type { PlaceRecord } from '../domain/place/placeRecord.ts';
import { areaOfNumber, TWINS } from '../domain/twins.ts';
import type { Loader } from './load.ts';
import * as later from './schemaLater.ts';
import { authoritySchema, countyAlikeSchema, englandAlikeSchema } from './schemaPlace.ts';

/** What a place stands beside, loaded after the page is there. */
export interface Beside {
  /** places like it; null where there are none to name */
  alike: Alike | null;
  /** the counties most like a county, nearest first; empty of other places */
  like: CountyCode[];
  /** figures of whole counties; null of other places */
  authority: AuthorityFile | null;
}

/** How many of the twins are named: each may lie in another county, with a file of names of its own. The explorer names all. */
const NAMED = 1;

/** The places like a place, and of a county what is published for it as a whole. Fails as a whole. */
export async function loadBeside(loader: Loader, record: PlaceRecord): Promise<Loaded<Beside>> {
  switch (record.identity.kind) {
    case 'county':
      return besideCounty(loader, record);
    case 'lsoa':
      return besideNeighbourhood(loader, record);
    default: {
      const england = await loader.file('england/alike.json', englandAlikeSchema);
      if (!england.ok) return england;
      return { ok: true, value: { alike: kindsLike(record, england.value), like: [], authority: null } };
    }
  }
}

async function besideCounty(loader: Loader, record: PlaceRecord): Promise<Loaded<Beside>> {
  const [england, profiles, authority] = await Promise.all([
    loader.file('england/alike.json', englandAlikeSchema),
    loader.file('england/profiles.json', later.profilesSchema),
    loader.file('england/authority.json', authoritySchema),
  ]);
  if (!england.ok) return england;
  if (!profiles.ok) return profiles;
  if (!authority.ok) return authority;
  const like = likeCounties(profiles.value, record.identity.code ?? '');
  return {
    ok: true,
    value: { alike: countiesLike(record, england.value, like), like, authority: authority.value },
  };
}

async function besideNeighbourhood(loader: Loader, record: PlaceRecord): Promise<Loaded<Beside>> {
  const [own] = record.counties;
  if (!own) return { ok: true, value: { alike: null, like: [], authority: null } };
  const folder = `counties/${own.county.code}`;
  const [alike, twins] = await Promise.all([
    loader.file(`${folder}/alike.json`, countyAlikeSchema),
    loader.file(`${folder}/twins.json`, later.twinsSchema),
  ]);
  if (!alike.ok) return alike;
  if (!twins.ok) return twins;
  const index = own.members.lsoa21[0] ?? -1;
  const numbers = twins.value.twins.slice(index * TWINS, index * TWINS + NAMED);
  const names = await Promise.all(numbers.map((number) => nameOf(loader, record, number)));
  const known = names.flatMap((name) => name ?? []);
  return { ok: true, value: { alike: twinsOf(record, alike.value, known), like: [], authority: null } };
}

/** "Bideford East · 006B in Devon"; null where its county's names could not be had: the figures stand without. */
async function nameOf(loader: Loader, { manifest }: PlaceRecord, number: number): Promise<string | null> {
  const place = areaOfNumber(number, manifest.counties);
  if (!place) return null;
  const areas = await loader.areas(place.county.code);
  const name = areas.ok ? lsoaName(areas.value, areas.value.lsoa21, place.index) : null;
  return name === null ? null : `${name} in ${place.county.name}`;
}
