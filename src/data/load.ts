import { safeParse, type GenericSchema } from 'valibot';
import type { Topology } from 'topojson-specification';
import type { AreasFile, County, CountyCode, Geography } from '../domain/area.ts';
import type { ContextFile } from '../domain/context.ts';
import type {
  IndicatorEntry,
  IndicatorFile,
  IndicatorId,
  LsoaValuesFile,
  WardValuesFile,
} from '../domain/indicator.ts';
import type { Gaps, Manifest, Source } from '../domain/manifest.ts';
import { unpackColumns } from '../domain/packed.ts';
import type { DataProblem, Loaded } from '../domain/loaded.ts';
import * as schema from './schema.ts';

/** Every file of `public/data`, checked; asked for once, kept, never thrown over. */
export interface Loader {
  manifest: () => Promise<Loaded<Manifest>>;
  indicator: (id: IndicatorId) => Promise<Loaded<IndicatorFile>>;
  /** every indicator without larger areas and percentiles, in one file: for what speaks of all measures */
  scales: () => Promise<Loaded<IndicatorFile[]>>;
  topology: (county: CountyCode, geography: Geography) => Promise<Loaded<Topology>>;
  /** name of the values file that holds a county's figures of a measure: its group, unless a loader knows a smaller one */
  valuesFile: (county: County, entry: IndicatorEntry) => string;
  lsoaValues: (county: CountyCode, group: string) => Promise<Loaded<LsoaValuesFile>>;
  wardValues: (county: CountyCode, group: string) => Promise<Loaded<WardValuesFile>>;
  areas: (county: CountyCode) => Promise<Loaded<AreasFile>>;
  context: (county: CountyCode) => Promise<Loaded<ContextFile>>;
  sources: () => Promise<Loaded<Source[]>>;
  gaps: () => Promise<Loaded<Gaps>>;
  /** any other file, with a schema of `schemaLater.ts`: what no first picture needs adds nothing to its code */
  file: <T>(file: string, shape: GenericSchema<unknown, T>) => Promise<Loaded<T>>;
}

type Ask = (address: string) => Promise<Response>;

/**
 * A loader with its own cache. Addresses are relative to the page, so that the site may live in any folder;
 * the manifest's release is part of every other address, so that these may be cached for ever.
 * @param ask how a file is fetched: the browser's `fetch`, or a test's reading from disk
 */
export function createLoader(ask: Ask = (address) => fetch(address)): Loader {
  const kept = new Map<string, Promise<Loaded<unknown>>>();
  /** how often a file failed: a new try has an address of its own, or it would get the kept answer that failed */
  const failures = new Map<string, number>();
  let release = '';

  function load<T>(file: string, shape: GenericSchema<unknown, T>): Promise<Loaded<T>> {
    const before = kept.get(file);
    // the key fixes the schema: the same file is always asked for with the same one
    if (before) return before as Promise<Loaded<T>>;
    const failed = failures.get(file) ?? 0;
    const answer = read(ask, file, versionOf(release, failed), shape).then((loaded) => {
      // a failure is not kept: "try again" must ask again
      if (!loaded.ok) {
        kept.delete(file);
        failures.set(file, failed + 1);
      }
      return loaded;
    });
    kept.set(file, answer);
    return answer;
  }

  return {
    manifest: async () => {
      const loaded = await load('manifest.json', schema.manifestSchema);
      if (loaded.ok) release = loaded.value.release;
      return loaded;
    },
    indicator: (id) => load(`indicators/${id}.json`, schema.indicatorSchema),
    scales: async () => {
      const loaded = await load('scales.json', schema.scalesSchema);
      return loaded.ok ? { ok: true, value: Object.values(loaded.value) } : loaded;
    },
    topology: (county, geography) => load(`counties/${county}/${geography}.topo.json`, schema.topologySchema),
    valuesFile: (_, { group }) => group,
    lsoaValues: (county, group) => load(`counties/${county}/${group}.lsoa.json`, schema.lsoaValuesSchema),
    wardValues: (county, group) => load(`counties/${county}/${group}.ward.json`, schema.wardValuesSchema),
    areas: (county) => load(`counties/${county}/areas.json`, schema.areasSchema),
    context: (county) => load(`counties/${county}/context.json`, schema.contextSchema),
    sources: () => load('sources.json', schema.sourcesSchema),
    gaps: () => load('gaps.json', schema.gapsSchema),
    file: load,
  };
}

function versionOf(release: string, failed: number): string {
  const parts = [...(release === '' ? [] : [`v=${release}`]), ...(failed === 0 ? [] : [`again=${failed}`])];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

async function read<T>(
  ask: Ask,
  file: string,
  version: string,
  shape: GenericSchema<unknown, T>,
): Promise<Loaded<T>> {
  let response: Response;
  try {
    response = await ask(`./data/${file}${version}`);
  } catch (error) {
    return failed('offline', file, String(error));
  }
  if (!response.ok) return failed('missing', file, `HTTP ${response.status}`);
  try {
    const content = unpackColumns(await response.json());
    const parsed = safeParse(shape, content);
    if (parsed.success) return { ok: true, value: parsed.output };
    return failed('broken', file, parsed.issues.map((issue) => issue.message).join('; '));
  } catch (error) {
    return failed('broken', file, String(error));
  }
}

function failed(kind: DataProblem['kind'], file: string, detail: string): Loaded<never> {
  return { ok: false, problem: { kind, file, detail } };
}
