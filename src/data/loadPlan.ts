import type { County, Level } from '../domain/area.ts';
import type { IndicatorFile, IndicatorId } from '../domain/indicator.ts';
import type { Inside } from '../domain/inside.ts';
import { allOf, type Loaded } from '../domain/loaded.ts';
import { makePlanData, type PlanCounty } from '../domain/plan/makePlanData.ts';
import type { PlanData } from '../domain/plan/planData.ts';
import type { Loader } from './load.ts';
import { loadInside } from './loadInside.ts';
import { changeSchema, needsSchema } from './schemaLater.ts';

/** What a plan is made from. */
interface PlanAsk {
  level: Level;
  counties: readonly County[];
  /** that of households without a car among them */
  measures: readonly IndicatorId[];
}

/** Insides made before, by measure; the answer to one set of counties only. */
export type KeptInsides = Map<IndicatorId, Promise<Loaded<Inside>>>;

/**
 * Loads the measures, names and needs of every area. What cannot be had fails the whole: a plan that left out a county
 * or a measure without a word would mislead.
 */
export async function loadPlan(loader: Loader, ask: PlanAsk, kept: KeptInsides): Promise<Loaded<PlanData>> {
  const insides = await allOf(ask.measures.map((id) => keep(kept, id, () => loadMeasure(loader, id, ask))));
  if (!insides.ok) return insides;
  const isChanged = insides.value.some(({ indicator }) => indicator.geography === 'lsoa11');
  const counties = await allOf(ask.counties.map((county) => loadCounty(loader, county, isChanged)));
  if (!counties.ok) return counties;
  return { ok: true, value: makePlanData(ask.level, counties.value, insides.value) };
}

/** One measure's inside, by England's classes of neighbourhoods: a plan's wards need none. */
async function loadMeasure(loader: Loader, id: IndicatorId, { counties }: PlanAsk): Promise<Loaded<Inside>> {
  const indicator: Loaded<IndicatorFile> = await loader.indicator(id);
  if (!indicator.ok) return indicator;
  return loadInside(loader, indicator.value, { level: 'lsoa', breaks: 'national' }, counties);
}

async function loadCounty(loader: Loader, county: County, isChanged: boolean): Promise<Loaded<PlanCounty>> {
  const [areas, needs, change] = await Promise.all([
    loader.areas(county.code),
    loader.file(`counties/${county.code}/needs.json`, needsSchema),
    isChanged ? loader.file(`counties/${county.code}/change.json`, changeSchema) : null,
  ]);
  if (!areas.ok) return areas;
  if (!needs.ok) return needs;
  if (change && !change.ok) return change;
  return {
    ok: true,
    value: { county, areas: areas.value, needs: needs.value, change: change?.value ?? null },
  };
}

/** An answer that is kept; a failure is not: "try again" must ask again. */
function keep(
  kept: KeptInsides,
  id: IndicatorId,
  load: () => Promise<Loaded<Inside>>,
): Promise<Loaded<Inside>> {
  const before = kept.get(id);
  if (before) return before;
  const answer = load().then((loaded) => {
    if (!loaded.ok) kept.delete(id);
    return loaded;
  });
  kept.set(id, answer);
  return answer;
}
