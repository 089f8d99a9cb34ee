import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Inputs } from '../../scripts/inputs.ts';
import { Output } from '../../scripts/output.ts';
import { PipelineError, Problems } from '../../scripts/problems.ts';
import type { Source } from '../../src/domain/manifest.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'atlas-data-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A build of two small files. */
function build(): Output {
  const output = new Output();
  output.json('manifest.json', { counties: 153 });
  output.json('counties/E06000019/areas.json', { codes: ['E01013986'] });
  return output;
}

it('data:check passes what the build writes, byte for byte', () => {
  build().write(folder);
  expect(build().compare(folder)).toEqual({ added: [], gone: [], changed: [] });
});

it('data:check names every planted difference', () => {
  build().write(folder);
  writeFileSync(join(folder, 'manifest.json'), '{"counties":154}');
  writeFileSync(join(folder, 'stray.json'), '{}');
  rmSync(join(folder, 'counties/E06000019/areas.json'));
  expect(build().compare(folder)).toEqual({
    added: ['counties/E06000019/areas.json'],
    gone: ['stray.json'],
    changed: ['manifest.json'],
  });
});

it('an input that is not the one described stops the build, and so does one that is missing or unknown', () => {
  writeFileSync(join(folder, 'planted.csv'), 'code,value\nE01013986,1\n');
  const source = (id: string, file: string): [string, Source] => [
    id,
    { id, file, sha256: 'f'.repeat(64) } as Source,
  ];
  const problems = new Problems();
  const sources = new Map([source('planted', 'planted.csv'), source('lost', 'lost.csv')]);
  const inputs = new Inputs(folder, sources, problems);
  for (const id of ['planted', 'lost', 'undescribed']) inputs.csv(id);
  expect(() => problems.stopIfAny()).toThrow(PipelineError);
  expect(problems.list.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    expect.stringMatching(/^planted\.csv: has sha256 [0-9a-f]{64}, but/),
    'lost.csv: is missing from the inputs',
    'data/sources/undescribed.json: is not described',
  ]);
});
