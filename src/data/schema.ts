import * as v from 'valibot';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { AreasFile, County } from '../domain/area.ts';
import type { ContextFile } from '../domain/context.ts';
import type {
  DistrictsFile,
  IndicatorEntry,
  IndicatorFile,
  LsoaValuesFile,
  WardValuesFile,
} from '../domain/indicator.ts';
import type { Gaps, Manifest, Source } from '../domain/manifest.ts';

/*
 * The border: every file is checked here, once. `shaped<T>` takes parts of T alone, so that schema and type cannot
 * part. Long columns are checked for being arrays, not number by number: the pipeline's own tests do that,
 * and ten thousand checks would delay the first picture. What is not named here passes through. Of valibot only
 * `custom` is used: its own schemas for objects and lists would be a kilobyte of the first picture's code.
 */

type Part = 'array' | 'object' | 'string' | 'number' | ((part: unknown) => boolean);
type Parts<T> = { [K in keyof T]?: Part };

/** An object of our own pipeline that has at least these parts; the rest of it is read as typed. */
export function shaped<T extends object>(parts: Parts<T>): v.GenericSchema<unknown, T> {
  return v.custom<T>(holds(parts), `not an object with sound ${Object.keys(parts).join(', ')}`);
}

function holds<T extends object>(parts: Parts<T>): (value: unknown) => boolean {
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Part | undefined>(parts).every(([key, part]) => isPart(Reflect.get(value, key), part));
}

function isPart(value: unknown, part: Part | undefined): boolean {
  if (typeof part === 'function') return part(value);
  return part === 'array' ? Array.isArray(value) : value !== null && typeof value === part;
}

/** A list whose every item has these parts. */
function each<T extends object>(parts: Parts<T>): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every(holds(parts));
}

/** `manifest.json` */
export const manifestSchema = shaped<Manifest>({
  release: 'string',
  counties: each<County>({ code: 'string', name: 'string', bbox: 'array', areas: 'object' }),
  themes: each<Manifest['themes'][number]>({ id: 'string', title: 'string' }),
  indicators: each<IndicatorEntry>({
    id: 'string',
    title: 'string',
    year: 'string',
    group: 'string',
    levels: 'array',
  }),
});

const indicatorParts: Parts<IndicatorFile> = {
  id: 'string',
  kind: 'string',
  worse: 'string',
  geography: 'string',
  decimals: 'number',
  aggregateDecimals: 'number',
  caveats: 'array',
  lsoa: 'object',
  counties: 'object',
};

/** `indicators/<id>.json` */
export const indicatorSchema: v.GenericSchema<unknown, IndicatorFile> = shaped(indicatorParts);

/** `districts/<id>.json` */
export const districtsSchema = shaped<DistrictsFile>({
  codes: 'array',
  value: 'array',
  rank: 'array',
});

/** `scales.json`: by id, in the manifest's order */
export const scalesSchema: v.GenericSchema<unknown, Record<string, IndicatorFile>> = v.custom<
  Record<string, IndicatorFile>
>(
  (value) => value instanceof Object && Object.values(value).every(holds(indicatorParts)),
  'not an object of indicators',
);

/** `counties/<code>/<group>.lsoa.json` */
export const lsoaValuesSchema = shaped<LsoaValuesFile>({
  geography: 'string',
  denominators: 'object',
  columns: 'object',
});

/** `counties/<code>/<group>.ward.json` */
export const wardValuesSchema = shaped<WardValuesFile>({
  geography: 'string',
  columns: 'object',
});

/** `counties/<code>/areas.json` */
export const areasSchema = shaped<AreasFile>({
  districts: 'array',
  places: 'array',
  lsoa21: 'object',
  lsoa11: 'object',
  ward24: 'object',
});

/** `counties/<code>/<geography>.topo.json`: its collection `areas` is what the atlas draws */
export const topologySchema = shaped<Topology>({
  arcs: 'array',
  objects: holds<Topology['objects']>({ areas: holds<GeometryCollection>({ geometries: 'array' }) }),
});

/** `counties/<code>/context.json` */
export const contextSchema = shaped<ContextFile>({
  topology: 'object',
  places: 'array',
  roads: 'array',
});

/** `sources.json` */
export const sourcesSchema: v.GenericSchema<unknown, Source[]> = v.custom<Source[]>(
  each<Source>({ id: 'string', title: 'string', publisher: 'string', licence: 'string', caveats: 'array' }),
  'not a list of sources',
);

/** `gaps.json` */
export const gapsSchema = shaped<Gaps>({
  wardsWithoutLsoa: 'array',
  wardsWithoutLsoa11: 'array',
  unknownFit: 'array',
  redrawn: 'array',
});
