import type { Loader } from '../data/load.ts';
import { needsSchema, peopleSchema, villagesSchema } from '../data/schemaLater.ts';
import type { AreaCode, CountyCode } from '../domain/area.ts';
import type { Loaded } from '../domain/loaded.ts';
import { ruralFacts, type RuralFacts, type RuralFiles } from '../domain/ruralTruth.ts';

/** What is known of a neighbourhood as a piece of country; null where it is none of 2021. */
export async function loadRuralTruth(
  loader: Loader,
  county: CountyCode,
  code: AreaCode,
): Promise<Loaded<RuralFacts | null>> {
  const [areas, people, villages, needs, classes] = await Promise.all([
    loader.areas(county),
    loader.file(`counties/${county}/people.json`, peopleSchema),
    loader.file(`counties/${county}/villages.json`, villagesSchema),
    loader.file(`counties/${county}/needs.json`, needsSchema),
    loadClasses(loader, county),
  ]);
  for (const loaded of [areas, people, villages, needs, classes]) if (!loaded.ok) return loaded;
  const isHere = areas.ok && people.ok && villages.ok && needs.ok && classes.ok;
  const files = isHere && {
    areas: areas.value,
    people: people.value,
    villages: villages.value,
    needs: needs.value,
    ...classes.value,
  };
  return { ok: true, value: files ? ruralFacts(code, files) : null };
}

/** The rural-urban class of each neighbourhood of 2021 in area order, and the classes. */
async function loadClasses(
  loader: Loader,
  county: CountyCode,
): Promise<Loaded<Pick<RuralFiles, 'classes' | 'categories'>>> {
  const scales = await loader.scales();
  if (!scales.ok) return scales;
  const found = scales.value.find(({ kind, geography }) => kind === 'category' && geography === 'lsoa21');
  if (!found) return { ok: true, value: { classes: [], categories: [] } };
  const values = await loader.lsoaValues(county, found.group);
  if (!values.ok) return values;
  const column = values.value.columns[found.id];
  const scheme = found.lsoa.classes;
  return {
    ok: true,
    value: {
      classes: column?.kind === 'category' ? column.category : [],
      categories: scheme.type === 'categories' ? scheme.categories : [],
    },
  };
}
