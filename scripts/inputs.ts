import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { csvParse } from 'd3';
import type { FeatureCollection, Geometry } from 'geojson';
import type { Source } from '../src/domain/manifest.ts';
import type { Problems } from './problems.ts';
import { readDescriptions } from './readDescriptions.ts';
import { sourceSchema } from './sourceSchema.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Folder of the raw inputs: ATLAS_INPUTS, else `../shared/data` beside the checkout, else `data/inputs`; null if none is there. */
export function findInputs(): string | null {
  const named = process.env['ATLAS_INPUTS'];
  const candidates = named
    ? [resolve(named)]
    : [resolve(ROOT, '../shared/data'), resolve(ROOT, 'data/inputs')];
  return candidates.find((folder) => existsSync(folder)) ?? null;
}

/** Every `data/sources/*.json`, by id; whatever is wrong with one is a problem. */
export function readSources(problems: Problems, folder = resolve(ROOT, 'data/sources')): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const source of readDescriptions(folder, sourceSchema, problems)) {
    if (sources.has(source.id))
      problems.add({
        file: 'data/sources',
        column: 'id',
        message: `"${source.id}" is given twice (${sources.get(source.id)?.title ?? ''}; ${source.title})`,
        action: 'give each its own',
      });
    sources.set(source.id, source);
  }
  return sources;
}

export type Row = Record<string, string>;

/** The raw inputs, read by source id. Each file's sha256 is checked against its source the first time it is read. */
export class Inputs {
  readonly folder: string;
  readonly sources: Map<string, Source>;
  readonly #problems: Problems;

  constructor(folder: string, sources: Map<string, Source>, problems: Problems) {
    this.folder = folder;
    this.sources = sources;
    this.#problems = problems;
  }

  /** Rows of a (gzipped) CSV; an unknown or missing source is a problem and gives no rows. */
  csv(id: string): Row[] {
    const bytes = this.#bytes(id);
    return bytes ? csvParse(bytes.toString('utf8')).map((row) => ({ ...row })) : [];
  }

  /** Features of a (gzipped) GeoJSON; an unknown or missing source is a problem and gives none. */
  geojson<P>(id: string): FeatureCollection<Geometry, P> {
    const bytes = this.#bytes(id);
    if (!bytes) return { type: 'FeatureCollection', features: [] };
    return JSON.parse(bytes.toString('utf8')) as FeatureCollection<Geometry, P>;
  }

  /** The file of a source, for problems: its path below the inputs, or its id where it is not described. */
  fileOf(id: string): string {
    return this.sources.get(id)?.file ?? id;
  }

  #bytes(id: string): Buffer | null {
    const source = this.sources.get(id);
    if (!source) {
      this.#problems.add({ file: `data/sources/${id}.json`, message: 'is not described', action: 'add it' });
      return null;
    }
    const path = resolve(this.folder, source.file);
    if (!existsSync(path)) {
      this.#problems.add({
        file: source.file,
        message: 'is missing from the inputs',
        action: 'run npm run data:fetch or copy it',
      });
      return null;
    }
    const raw = readFileSync(path);
    const sha256 = createHash('sha256').update(raw).digest('hex');
    if (sha256 !== source.sha256) {
      this.#problems.add({
        file: source.file,
        message: `has sha256 ${sha256}, but data/sources/${id}.json says ${source.sha256}`,
        action: 'check which edition it is; update the source only after checking its content',
      });
    }
    return path.endsWith('.gz') ? gunzipSync(raw) : raw;
  }
}
