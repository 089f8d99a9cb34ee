import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Inputs, findInputs, readSources } from '../../scripts/inputs.ts';
import { Problems } from '../../scripts/problems.ts';
import type { AreasFile } from '../../src/domain/area.ts';
import type {
  DistrictsFile,
  IndicatorFile,
  LsoaColumn,
  LsoaValuesFile,
  WardValuesFile,
} from '../../src/domain/indicator.ts';
import type { Manifest } from '../../src/domain/manifest.ts';
import { unpackColumns } from '../../src/domain/packed.ts';
import type { SummariesFile } from '../../src/domain/summariesFile.ts';

const FOLDER = resolve(import.meta.dirname, '../../public/data');

/** A file of public/data as the app reads it. */
export function readData(path: string): unknown {
  const file = resolve(FOLDER, path);
  if (!existsSync(file)) throw new Error(`public/data/${path} is missing: run npm run data`);
  return unpackColumns(JSON.parse(readFileSync(file, 'utf8')));
}

export const manifest = (): Manifest => readData('manifest.json') as Manifest;
export const indicator = (id: string): IndicatorFile => readData(`indicators/${id}.json`) as IndicatorFile;
export const districts = (id: string): DistrictsFile => readData(`districts/${id}.json`) as DistrictsFile;
export const summaries = (id: string): SummariesFile => readData(`summaries/${id}.json`) as SummariesFile;
export const areas = (county: string): AreasFile => readData(`counties/${county}/areas.json`) as AreasFile;
export const lsoaValues = (county: string, group: string): LsoaValuesFile =>
  readData(`counties/${county}/${group}.lsoa.json`) as LsoaValuesFile;
export const wardValues = (county: string, group: string): WardValuesFile =>
  readData(`counties/${county}/${group}.ward.json`) as WardValuesFile;

/** The ranks of one indicator in one county; fails where it is no published rank. */
export function ranks(column: LsoaColumn | undefined): { rank: number[]; score: (number | null)[] } {
  if (column?.kind !== 'rank') throw new Error('is no rank');
  return { rank: column.rank, score: column.score ?? [] };
}

/** The raw inputs, or null with a loud word that what needs them was not checked. */
export function openInputs(what: string): Inputs | null {
  const folder = findInputs();
  if (!folder) {
    process.stderr.write(`NOT CHECKED: ${what}. The raw inputs are not here (set ATLAS_INPUTS).\n`);
    return null;
  }
  const problems = new Problems();
  return new Inputs(folder, readSources(problems), problems);
}
