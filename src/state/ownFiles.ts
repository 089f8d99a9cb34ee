import type { Loader } from '../data/load.ts';
import {
  changeSchema,
  msoasSchema,
  needsSchema,
  outcodesSchema,
  peopleSchema,
  postcodesSchema,
} from '../data/schemaLater.ts';
import type { County } from '../domain/area.ts';
import { allOf, type Loaded } from '../domain/loaded.ts';
import type { OwnPlaces } from '../domain/own/gazetteer.ts';
import type { OwnCounty } from '../domain/own/ownFigures.ts';
import { outcodesOf } from '../domain/postcodes.ts';

/** What own figures are placed with: every file of every county, or the first problem. */
export async function loadOwnCounties(
  loader: Loader,
  counties: readonly County[],
): Promise<Loaded<OwnCounty[]>> {
  return allOf(counties.map((county) => loadCounty(loader, county)));
}

async function loadCounty(loader: Loader, county: County): Promise<Loaded<OwnCounty>> {
  const folder = `counties/${county.code}`;
  const [areas, people, needs, change, msoas] = await Promise.all([
    loader.areas(county.code),
    loader.file(`${folder}/people.json`, peopleSchema),
    loader.file(`${folder}/needs.json`, needsSchema),
    loader.file(`${folder}/change.json`, changeSchema),
    loader.file(`${folder}/msoas.json`, msoasSchema),
  ]);
  if (!areas.ok) return areas;
  if (!people.ok) return people;
  if (!needs.ok) return needs;
  if (!change.ok) return change;
  if (!msoas.ok) return msoas;
  return {
    ok: true,
    value: {
      county,
      areas: areas.value,
      people: people.value,
      needs: needs.value,
      change: change.value,
      msoas: msoas.value,
    },
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
  const here = outcodesOf(
    outcodes.value,
    counties.map(({ code }) => code),
  );
  const files = await allOf(here.map((outcode) => loader.file(`postcodes/${outcode}.json`, postcodesSchema)));
  if (!files.ok) return files;
  return { ok: true, value: { files: files.value, outcodes: outcodes.value.outcodes } };
}
