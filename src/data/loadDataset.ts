import type { County, CountyCode } from '../domain/area.ts';
import { areaCodes, type CountyCore, type CountyExtras } from '../domain/countyData.ts';
import type { IndicatorEntry, IndicatorFile } from '../domain/indicator.ts';
import type { LocalScheme } from '../domain/localBreaks.ts';
import type { View } from '../domain/view.ts';
import type { Loader } from './load.ts';
import type { DataProblem, Loaded } from '../domain/loaded.ts';

/** What the first picture of a view needs: the indicator, and each county or why it could not be had. */
export interface LoadedDataset {
  indicator: Loaded<IndicatorFile>;
  counties: { county: County; core: Loaded<CountyCore> }[];
  /** null where England's classes are asked for */
  localScheme: LocalScheme | null;
}

/** Asks for all files of a view at once. One county that fails does not take the others with it. */
export async function loadDataset(
  loader: Loader,
  { level, breaks }: Pick<View, 'level' | 'breaks'>,
  entry: IndicatorEntry,
  counties: readonly County[],
): Promise<LoadedDataset> {
  const [local, indicator, ...cores] = await Promise.all([
    breaks === 'local' ? loadLocalScheme() : null,
    loader.indicator(entry.id),
    ...counties.map((county) => loadCore(loader, level, entry, county)),
  ]);
  return {
    // without the way to make the classes asked for, the measure cannot be shown as asked
    indicator: local && !local.ok ? local : indicator,
    counties: zip(counties, cores),
    localScheme: local?.ok ? local.value : null,
  };
}

/** Apart from the first picture's code: few readers ask for local classes, and their statistics are large. */
async function loadLocalScheme(): Promise<Loaded<LocalScheme>> {
  try {
    const { localScheme } = await import('../domain/localBreaks.ts');
    return { ok: true, value: localScheme };
  } catch (error) {
    return { ok: false, problem: { kind: 'offline', file: 'localBreaks', detail: String(error) } };
  }
}

function zip(counties: readonly County[], cores: readonly Loaded<CountyCore>[]): LoadedDataset['counties'] {
  return counties.flatMap((county, i) => {
    const core = cores[i];
    return core ? [{ county, core }] : [];
  });
}

async function loadCore(
  loader: Loader,
  level: View['level'],
  entry: IndicatorEntry,
  county: County,
): Promise<Loaded<CountyCore>> {
  const geography = level === 'ward' ? 'ward24' : entry.geography;
  const file = loader.valuesFile(county, entry);
  const [topology, values, lsoaValues] = await Promise.all([
    loader.topology(county.code, geography),
    level === 'ward' ? loader.wardValues(county.code, file) : loader.lsoaValues(county.code, file),
    level === 'ward' ? loader.lsoaValues(county.code, file) : null,
  ]);
  if (!topology.ok) return topology;
  if (!values.ok) return values;
  if (lsoaValues && !lsoaValues.ok) return lsoaValues;
  const core: CountyCore = {
    county,
    geography,
    topology: topology.value,
    values: values.value,
    lsoaValues: lsoaValues ? lsoaValues.value : null,
  };
  const problem = checkCore(core, entry, file);
  return problem ? { ok: false, problem } : { ok: true, value: core };
}

/** Columns follow the topology's order: a length that differs means two releases were mixed. */
function checkCore(core: CountyCore, entry: IndicatorEntry, name: string): DataProblem | null {
  const column = core.values.columns[entry.id];
  const file = `counties/${core.county.code}/${name}`;
  if (!column) return { kind: 'broken', file, detail: `no column ${entry.id}` };
  const areas = areaCodes(core.topology).length;
  const lengths = lengthsOf(column);
  if (lengths.every((length) => length === areas)) return null;
  return { kind: 'broken', file, detail: `${areas} areas, column of ${lengths.join(', ')}` };
}

function lengthsOf(column: CountyCore['values']['columns'][string]): number[] {
  if (!('kind' in column)) return [column.value.length, column.rank.length];
  if (column.kind === 'rank') return [column.rank.length];
  if (column.kind === 'rate') return [column.n.length];
  return [column.kind === 'measure' ? column.value.length : column.category.length];
}

/** Names and orientation: whatever of them can be had. */
export async function loadExtras(loader: Loader, county: CountyCode): Promise<CountyExtras> {
  const [areas, context] = await Promise.all([loader.areas(county), loader.context(county)]);
  return { areas: areas.ok ? areas.value : null, context: context.ok ? context.value : null };
}
