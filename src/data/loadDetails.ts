import { identityOf } from '../domain/areaIdentity.ts';
import type { AreaCode, AreasFile, County, CountyCode, Level } from '../domain/area.ts';
import type { AreaIdentity, Details } from '../domain/details.ts';
import type { LsoaValuesFile, WardValuesFile } from '../domain/indicator.ts';
import { makeDetails } from '../domain/makeDetails.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { Scheme } from '../domain/palette.ts';
import type { Loader } from './load.ts';
import type { Loaded } from '../domain/loaded.ts';

/** Who an area is and everything known about it. */
export interface LoadedDetails {
  identity: AreaIdentity;
  details: Details;
}

/**
 * Finds the area in the counties given and loads all value files of its county and the scales of all measures.
 * A measure whose values cannot be had has no figure and says so.
 */
export async function loadDetails(
  loader: Loader,
  manifest: Manifest | null,
  codes: readonly CountyCode[],
  code: AreaCode,
  scheme: Scheme,
): Promise<Loaded<LoadedDetails>> {
  const counties = manifest?.counties.filter((county) => codes.includes(county.code)) ?? [];
  const place = await findArea(loader, counties, code);
  if (!place.ok) return place;
  const { county, areas, identity } = place.value;
  const [values, scales] = await Promise.all([
    loadValues(loader, manifest, county, identity.level),
    loader.scales(),
  ]);
  if (!scales.ok) return scales;
  const themes = makeDetails(code, identity.level, {
    themes: manifest?.themes ?? [],
    indicators: scales.value,
    areas,
    values,
    scheme,
  });
  return {
    ok: true,
    value: { identity, details: { code, level: identity.level, county: county.code, themes } },
  };
}

interface Place {
  county: County;
  areas: AreasFile;
  identity: AreaIdentity;
}

async function findArea(loader: Loader, counties: readonly County[], code: AreaCode): Promise<Loaded<Place>> {
  const files = await Promise.all(counties.map((county) => loader.areas(county.code)));
  for (const [index, loaded] of files.entries()) {
    const county = counties[index];
    const identity = loaded.ok && county ? identityOf(code, loaded.value, county.name) : null;
    if (loaded.ok && county && identity)
      return { ok: true, value: { county, areas: loaded.value, identity } };
  }
  const failure = files.find((loaded) => !loaded.ok);
  if (failure) return failure;
  return {
    ok: false,
    problem: { kind: 'missing', file: 'areas.json', detail: `${code} is in no county shown` },
  };
}

async function loadValues(
  loader: Loader,
  manifest: Manifest | null,
  county: County,
  level: Level,
): Promise<Map<string, LsoaValuesFile | WardValuesFile>> {
  const groups = [...new Set((manifest?.indicators ?? []).map(({ group }) => group))];
  const files = await Promise.all(
    groups.map((group) =>
      level === 'ward' ? loader.wardValues(county.code, group) : loader.lsoaValues(county.code, group),
    ),
  );
  const found = new Map<string, LsoaValuesFile | WardValuesFile>();
  for (const [index, loaded] of files.entries()) {
    const group = groups[index];
    if (group !== undefined && loaded.ok) found.set(group, loaded.value);
  }
  return found;
}
