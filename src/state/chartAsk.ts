import { loadInside } from '../data/loadInside.ts';
import type { Loader } from '../data/load.ts';
import * as schema from '../data/schemaLater.ts';
import type { County, CountyCode, LsoaGeography } from '../domain/area.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { Inside } from '../domain/inside.ts';
import type { Loaded } from '../domain/loaded.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { View } from '../domain/view.ts';

/** The counties and the level that other measures are asked for at. */
interface Asked {
  view: Pick<View, 'level'>;
  counties: readonly { county: County }[];
}

/** What charts may ask for beyond the picture (`ChartAsk`): files that no first picture needs, each kept by the loader. */
export function chartAsk(loader: Loader, manifest: Manifest, picture: Asked) {
  const { file } = loader;
  return {
    manifest,
    inside: (id: IndicatorId) => insideOf(loader, id, picture),
    englandAreas: (geography: LsoaGeography) => file(`england/${geography}.json`, schema.englandAreasSchema),
    england: (id: IndicatorId) => file(`england/${id}.json`, schema.englandColumnSchema),
    change: (county: CountyCode) => file(`counties/${county}/change.json`, schema.changeSchema),
    englandChange: () => file('england/change.json', schema.englandChangeSchema),
    profiles: () => file('england/profiles.json', schema.profilesSchema),
    needs: (county: CountyCode) => file(`counties/${county}/needs.json`, schema.needsSchema),
    domains: () => file('england/domains-2025.json', schema.domainsSchema),
    englandNeeds: () => file('england/needs.json', schema.englandNeedsSchema),
    summaries: (id: IndicatorId) => file(`summaries/${id}.json`, schema.summariesSchema),
    people: (county: CountyCode) => file(`counties/${county}/people.json`, schema.peopleSchema),
    villages: (county: CountyCode) => file(`counties/${county}/villages.json`, schema.villagesSchema),
    areas: (county: CountyCode) => loader.areas(county),
    profile: (county: CountyCode) => file(`counties/${county}/profile.json`, schema.profileSchema),
    postcodes: (outcode: string) => file(`postcodes/${outcode}.json`, schema.postcodesSchema),
    outcodes: () => file('postcodes/outcodes.json', schema.outcodesSchema),
    twins: (county: CountyCode) => file(`counties/${county}/twins.json`, schema.twinsSchema),
  };
}

/**
 * Another measure's inside of the counties shown, by England's classes. Classes of places are neighbourhoods' own: wards
 * have only a share of them, so a ward's level would leave every neighbourhood without its class.
 */
async function insideOf(loader: Loader, id: IndicatorId, { view, counties }: Asked): Promise<Loaded<Inside>> {
  const indicator = await loader.indicator(id);
  if (!indicator.ok) return indicator;
  return loadInside(
    loader,
    indicator.value,
    { level: indicator.value.kind === 'category' ? 'lsoa' : view.level, breaks: 'national' },
    counties.map(({ county }) => county),
  );
}
