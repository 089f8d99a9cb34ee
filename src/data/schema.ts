import * as v from 'valibot';
import type { Topology } from 'topojson-specification';
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
 * The border: every file is checked here, once. Declared as GenericSchema<unknown, T>, so that schema and type
 * cannot part. Long columns are checked for being arrays, not number by number: the pipeline's own tests do that,
 * and ten thousand checks would delay the first picture. What is not named here passes through.
 */

type Shape = 'array' | 'object' | 'string' | 'number';

/** An object of our own pipeline that has at least these keys; its parts are read as typed. */
function shaped<T extends object>(keys: { [K in keyof T]?: Shape }): v.GenericSchema<unknown, T> {
  return v.custom<T>((value) => isShaped(value, keys), `not an object with ${Object.keys(keys).join(', ')}`);
}

function isShaped(value: unknown, keys: Record<string, Shape | undefined>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(keys).every(([key, shape]) => {
    const part: unknown = Reflect.get(value, key);
    return shape === 'array' ? Array.isArray(part) : part !== null && typeof part === shape;
  });
}

/** `manifest.json` */
export const manifestSchema: v.GenericSchema<unknown, Manifest> = v.object({
  release: v.string(),
  counties: v.array(shaped<County>({ code: 'string', name: 'string', bbox: 'array', areas: 'object' })),
  themes: v.array(shaped<Manifest['themes'][number]>({ id: 'string', title: 'string' })),
  indicators: v.array(
    shaped<IndicatorEntry>({
      id: 'string',
      title: 'string',
      year: 'string',
      group: 'string',
      levels: 'array',
    }),
  ),
});

/** `indicators/<id>.json` */
export const indicatorSchema: v.GenericSchema<unknown, IndicatorFile> = shaped<IndicatorFile>({
  id: 'string',
  kind: 'string',
  worse: 'string',
  geography: 'string',
  decimals: 'number',
  aggregateDecimals: 'number',
  caveats: 'array',
  lsoa: 'object',
  counties: 'object',
});

/** `districts/<id>.json` */
export const districtsSchema: v.GenericSchema<unknown, DistrictsFile> = shaped<DistrictsFile>({
  codes: 'array',
  value: 'array',
  rank: 'array',
});

/** `scales.json`: by id, in the manifest's order */
export const scalesSchema: v.GenericSchema<unknown, IndicatorFile[]> = v.pipe(
  v.record(v.string(), indicatorSchema),
  v.transform((byId) => Object.values(byId)),
);

/** `counties/<code>/<group>.lsoa.json` */
export const lsoaValuesSchema: v.GenericSchema<unknown, LsoaValuesFile> = shaped<LsoaValuesFile>({
  geography: 'string',
  denominators: 'object',
  columns: 'object',
});

/** `counties/<code>/<group>.ward.json` */
export const wardValuesSchema: v.GenericSchema<unknown, WardValuesFile> = shaped<WardValuesFile>({
  geography: 'string',
  columns: 'object',
});

/** `counties/<code>/areas.json` */
export const areasSchema: v.GenericSchema<unknown, AreasFile> = shaped<AreasFile>({
  districts: 'array',
  places: 'array',
  lsoa21: 'object',
  lsoa11: 'object',
  ward24: 'object',
});

/** `counties/<code>/<geography>.topo.json` */
export const topologySchema: v.GenericSchema<unknown, Topology> = v.pipe(
  shaped<Topology>({ arcs: 'array', objects: 'object' }),
  v.check(({ objects }) => objects['areas']?.type === 'GeometryCollection', 'no collection of areas'),
);

/** `counties/<code>/context.json` */
export const contextSchema: v.GenericSchema<unknown, ContextFile> = shaped<ContextFile>({
  topology: 'object',
  places: 'array',
  roads: 'array',
});

/** `sources.json` */
export const sourcesSchema: v.GenericSchema<unknown, Source[]> = v.array(
  shaped<Source>({ id: 'string', title: 'string', publisher: 'string', licence: 'string', caveats: 'array' }),
);

/** `gaps.json` */
export const gapsSchema: v.GenericSchema<unknown, Gaps> = shaped<Gaps>({
  wardsWithoutLsoa: 'array',
  wardsWithoutLsoa11: 'array',
  unknownFit: 'array',
  redrawn: 'array',
});
