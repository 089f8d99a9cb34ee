import * as v from 'valibot';
import type { Topology } from 'topojson-specification';
import type { AreasFile, County } from '../domain/area.ts';
import type { ContextFile } from '../domain/context.ts';
import type { IndicatorEntry, IndicatorFile, LsoaValuesFile, WardValuesFile } from '../domain/indicator.ts';
import type { Manifest, Source } from '../domain/manifest.ts';

/*
 * The border: every file is checked here, once. Declared as GenericSchema<unknown, T>, so that schema and type
 * cannot part. Long columns are checked for being arrays, not number by number: the pipeline's own tests do that,
 * and ten thousand checks would delay the first picture.
 */

/** A branded or listed text; the brand is given here and nowhere else. */
function text<T extends string>(): v.GenericSchema<unknown, T> {
  return v.custom<T>((value) => typeof value === 'string' && value.length > 0);
}

/** A column, checked as a whole. */
function column<T>(): v.GenericSchema<unknown, T[]> {
  return v.custom<T[]>((value) => Array.isArray(value));
}

/** An object of our own pipeline with at least these keys; its parts are read as typed. */
function shaped<T extends object>(
  keys: Record<string, 'array' | 'object' | 'string' | 'number'>,
): v.GenericSchema<unknown, T> {
  return v.custom<T>((value) => isShaped(value, keys));
}

function isShaped(value: unknown, keys: Record<string, string>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(keys).every(([key, type]) => {
    const part: unknown = Reflect.get(value, key);
    return type === 'array' ? Array.isArray(part) : part !== null && typeof part === type;
  });
}

const county: v.GenericSchema<unknown, County> = v.object({
  code: text<County['code']>(),
  name: v.string(),
  region: v.string(),
  bbox: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  areas: v.object({ lsoa21: v.number(), lsoa11: v.number(), ward24: v.number() }),
});

const entry = {
  id: text<IndicatorEntry['id']>(),
  title: v.string(),
  short: v.string(),
  theme: v.picklist(['deprivation', 'rurality', 'access', 'people']),
  heading: v.string(),
  year: v.string(),
  unit: v.string(),
  meaning: v.string(),
  kind: v.picklist(['rank', 'rate', 'measure', 'category']),
  worse: v.picklist(['high', 'low', 'none']),
  geography: v.picklist(['lsoa21', 'lsoa11']),
  group: v.string(),
  levels: v.array(v.picklist(['lsoa', 'ward'])),
};

const indicatorEntry: v.GenericSchema<unknown, IndicatorEntry> = v.object(entry);

/** `manifest.json` */
export const manifestSchema: v.GenericSchema<unknown, Manifest> = v.object({
  release: v.string(),
  counties: v.array(county),
  districts: column<Manifest['districts'][number]>(),
  themes: column<Manifest['themes'][number]>(),
  indicators: v.array(indicatorEntry),
});

const national = { areas: 'number', quantiles: 'array', classes: 'object', classCounts: 'array' } as const;
const summaries = { codes: 'array', value: 'array', rank: 'array', areas: 'array' } as const;

/** `indicators/<id>.json` */
export const indicatorSchema: v.GenericSchema<unknown, IndicatorFile> = v.object({
  ...entry,
  decimals: v.number(),
  aggregation: v.picklist(['score', 'reversed-rank', 'rate', 'mean', 'share-rural', 'none']),
  aggregateName: v.string(),
  aggregateUnit: v.string(),
  aggregateDecimals: v.number(),
  denominator: v.string(),
  release: v.string(),
  vintage: v.string(),
  sources: column<string>(),
  licence: v.string(),
  caveats: column<string>(),
  series: column<IndicatorFile['id']>(),
  comparable: v.string(),
  lsoa: shaped<IndicatorFile['lsoa']>(national),
  ward: v.nullable(shaped<IndicatorFile['lsoa']>(national)),
  counties: shaped<IndicatorFile['counties']>(summaries),
  districts: shaped<IndicatorFile['districts']>(summaries),
});

/** `counties/<code>/<group>.lsoa.json` */
export const lsoaValuesSchema: v.GenericSchema<unknown, LsoaValuesFile> = v.object({
  group: v.string(),
  geography: v.picklist(['lsoa21', 'lsoa11']),
  denominators: shaped<LsoaValuesFile['denominators']>({}),
  columns: v.record(v.string(), shaped<LsoaValuesFile['columns'][string]>({ kind: 'string' })),
});

/** `counties/<code>/<group>.ward.json` */
export const wardValuesSchema: v.GenericSchema<unknown, WardValuesFile> = v.object({
  group: v.string(),
  geography: v.literal('ward24'),
  columns: v.record(
    v.string(),
    shaped<WardValuesFile['columns'][string]>({
      value: 'array',
      rank: 'array',
      worst: 'array',
      best: 'array',
    }),
  ),
});

const lsoaNames = { codes: 'array', suffixes: 'array', place: 'array', population: 'array' } as const;

/** `counties/<code>/areas.json` */
export const areasSchema: v.GenericSchema<unknown, AreasFile> = v.object({
  county: text<AreasFile['county']>(),
  districts: column<AreasFile['districts'][number]>(),
  formerDistricts: column<AreasFile['formerDistricts'][number]>(),
  places: column<string>(),
  lsoa21: shaped<AreasFile['lsoa21']>(lsoaNames),
  lsoa11: shaped<AreasFile['lsoa11']>(lsoaNames),
  ward24: shaped<AreasFile['ward24']>({ codes: 'array', names: 'array', lsoas: 'array', fit: 'array' }),
});

/** `counties/<code>/<geography>.topo.json` */
export const topologySchema: v.GenericSchema<unknown, Topology> = v.custom<Topology>(
  (value) => isShaped(value, { arcs: 'array', objects: 'object' }) && hasAreas(value),
);

function hasAreas(value: unknown): boolean {
  const objects: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'objects') : null;
  return isShaped(objects, { areas: 'object' });
}

/** `counties/<code>/context.json` */
export const contextSchema: v.GenericSchema<unknown, ContextFile> = v.object({
  topology: shaped<Topology>({ arcs: 'array', objects: 'object' }),
  places: column<ContextFile['places'][number]>(),
  roads: column<ContextFile['roads'][number]>(),
});

/** `sources.json` */
export const sourcesSchema: v.GenericSchema<unknown, Source[]> = v.array(
  v.object({
    id: v.string(),
    title: v.string(),
    publisher: v.string(),
    year: v.string(),
    url: v.string(),
    licence: v.string(),
    licenceUrl: v.string(),
    attribution: v.string(),
    status: v.picklist(['published', 'reassembled', 'derived']),
    caveats: v.array(v.string()),
    file: v.string(),
    sha256: v.string(),
    download: v.nullable(v.string()),
  }),
);
