import type { Loader } from '../data/load.ts';
import {
  changeSchema,
  needsSchema,
  outcodesSchema,
  peopleSchema,
  postcodesSchema,
} from '../data/schemaLater.ts';
import type { County } from '../domain/area.ts';
import type { Loaded } from '../domain/loaded.ts';
import type { OwnPlaces } from '../domain/own/gazetteer.ts';
import type { OwnCounty } from '../domain/own/ownFigures.ts';

/** What own figures are placed with: every file of every county, or the first problem. */
export async function loadOwnCounties(
  loader: Loader,
  counties: readonly County[],
): Promise<Loaded<OwnCounty[]>> {
  return allOf(counties.map((county) => loadCounty(loader, county)));
}

async function loadCounty(loader: Loader, county: County): Promise<Loaded<OwnCounty>> {
  const folder = `counties/${county.code}`;
  const [areas, people, needs, change] = await Promise.all([
    loader.areas(county.code),
    loader.file(`${folder}/people.json`, peopleSchema),
    loader.file(`${folder}/needs.json`, needsSchema),
    loader.file(`${folder}/change.json`, changeSchema),
  ]);
  if (!areas.ok) return areas;
  if (!people.ok) return people;
  if (!needs.ok) return needs;
  if (!change.ok) return change;
  return {
    ok: true,
    value: { county, areas: areas.value, people: people.value, needs: needs.value, change: change.value },
  };
}

/**
 * The postcodes of every first half that touches the counties: all of them, so that what is asked for tells nothing of
 * what stands in the reader's file.
 */
export async function loadOwnPostcodes(
  loader: Loader,
  counties: readonly County[],
): Promise<Loaded<OwnPlaces['postcodes']>> {
  const outcodes = await loader.file('postcodes/outcodes.json', outcodesSchema);
  if (!outcodes.ok) return outcodes;
  const { countyCodes } = outcodes.value;
  const shown = new Set(counties.map(({ code }) => countyCodes.indexOf(code)));
  const here = outcodes.value.outcodes.filter((_, at) =>
    outcodes.value.counties[at]?.some((county) => shown.has(county)),
  );
  const files = await allOf(here.map((outcode) => loader.file(`postcodes/${outcode}.json`, postcodesSchema)));
  if (!files.ok) return files;
  return { ok: true, value: { files: files.value, outcodes: outcodes.value.outcodes } };
}

async function allOf<T>(answers: readonly Promise<Loaded<T>>[]): Promise<Loaded<T[]>> {
  const values: T[] = [];
  for (const loaded of await Promise.all(answers)) {
    if (!loaded.ok) return loaded;
    values.push(loaded.value);
  }
  return { ok: true, value: values };
}
