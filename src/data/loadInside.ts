import type { County } from '../domain/area.ts';
import type { IndicatorFile } from '../domain/indicator.ts';
import type { Inside } from '../domain/inside.ts';
import type { Loaded } from '../domain/loaded.ts';
import { makeInside, type InsideData } from '../domain/makeInside.ts';
import type { View } from '../domain/view.ts';
import type { Loader } from './load.ts';

/**
 * What lies behind a picture's averages. Most of its files are those of the picture and its names, so they are here
 * already. A county that cannot be had fails the whole: charts that left it out without a word would mislead.
 */
export async function loadInside(
  loader: Loader,
  indicator: IndicatorFile,
  asked: Pick<View, 'level' | 'breaks'>,
  counties: readonly County[],
): Promise<Loaded<Inside>> {
  const loaded = await Promise.all(counties.map((county) => loadCounty(loader, indicator, county)));
  const ready: InsideData[] = [];
  for (const data of loaded) {
    if (!data.ok) return data;
    ready.push(data.value);
  }
  return { ok: true, value: makeInside(indicator, asked, ready) };
}

async function loadCounty(
  loader: Loader,
  { group, levels }: IndicatorFile,
  county: County,
): Promise<Loaded<InsideData>> {
  const [areas, lsoaValues, wardValues] = await Promise.all([
    loader.areas(county.code),
    loader.lsoaValues(county.code, group),
    levels.includes('ward') ? loader.wardValues(county.code, group) : null,
  ]);
  if (!areas.ok) return areas;
  if (!lsoaValues.ok) return lsoaValues;
  if (wardValues && !wardValues.ok) return wardValues;
  return {
    ok: true,
    value: {
      county,
      areas: areas.value,
      lsoaValues: lsoaValues.value,
      wardValues: wardValues?.value ?? null,
    },
  };
}
