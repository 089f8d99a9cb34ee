import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Source } from '../src/domain/manifest.ts';
import { describeAssembled, placeDownload, planFetch, type Found } from './fetchPlan.ts';
import { readSources } from './inputs.ts';
import { Problems } from './problems.ts';

const FOLDER = resolve(process.env['ATLAS_INPUTS'] ?? resolve(import.meta.dirname, '../data/inputs'));

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function found({ file, sha256 }: Source): Found {
  const path = resolve(FOLDER, file);
  if (!existsSync(path)) return 'missing';
  return sha256Of(readFileSync(path)) === sha256 ? 'right' : 'other';
}

/** Downloads one official file; says in a sentence what became of it. */
async function download(source: Source): Promise<{ sentence: string; isInput: boolean }> {
  const address = source.download ?? '';
  const response = await fetch(address);
  if (!response.ok)
    return { sentence: `${source.id}: ${address} answered ${response.status}`, isInput: false };
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { file, isInput } = placeDownload(source, sha256Of(bytes));
  const path = resolve(FOLDER, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  const sentence = isInput
    ? `${source.id}: downloaded to ${file}, as described`
    : `${source.id}: the official edition is in ${file}; the atlas reads the same figures from ${source.file}, which was put together from published parts`;
  return { sentence, isInput };
}

/** Fills the inputs folder as far as official files go; exit code 1 while an input is still missing. */
async function main(): Promise<void> {
  const problems = new Problems();
  const sources = readSources(problems);
  problems.stopIfAny();
  const plan = planFetch(sources.values(), found);
  process.stdout.write(`${plan.held.length} inputs are in ${FOLDER}.\n`);
  const missing = [...plan.assembled];
  for (const source of plan.download) {
    const { sentence, isInput } = await download(source).catch((error: unknown) => ({
      sentence: `${source.id}: could not be downloaded (${String(error)})`,
      isInput: false,
    }));
    process.stdout.write(`${sentence}\n`);
    if (!isInput) missing.push(source);
  }
  for (const line of describeAssembled(missing, FOLDER)) process.stdout.write(`${line}\n`);
  process.exitCode = missing.length > 0 ? 1 : 0;
}

await main();
