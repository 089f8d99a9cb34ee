import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EnglandChange } from '../../src/domain/changeFile.ts';
import { unpackColumns } from '../../src/domain/packed.ts';
import { buildTiny, TINY_INPUTS } from '../fixtures/tinyInputs.ts';

const EXPECTED = resolve(import.meta.dirname, '../fixtures/tiny-county/expected');

/**
 * Unpacked, a short list a line, so that a difference can be read. The bytes themselves are not lost: the release in
 * the manifest is a hash of all of them.
 */
function layOut(text: string): string {
  const lines = JSON.stringify(unpackColumns(JSON.parse(text)), null, 1);
  return `${lines.replaceAll(/\[[^[\]{}]*\]/g, (list) => list.replaceAll(/\n\s*/g, ''))}\n`;
}

describe('the whole pipeline over a made-up England', () => {
  const { files } = buildTiny();

  it('makes the files it should, and no others', () => {
    const expected = readdirSync(EXPECTED, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(EXPECTED, join(entry.parentPath, entry.name)));
    expect([...files.keys()].sort()).toEqual(expected.sort());
  });

  it.each([...files])('makes %s as ever', async (path, text) => {
    await expect(layOut(text)).toMatchFileSnapshot(join(EXPECTED, path));
  });
});

describe('the relation of two releases in a made-up England', () => {
  const change = unpackColumns(
    JSON.parse(buildTiny().files.get('england/change.json') ?? ''),
  ) as EnglandChange;

  it('counts every area of 2021 once', () => {
    expect(change.areas).toEqual([5, 2, 1, 2]);
  });

  it('counts the moves of unchanged and split areas, worked out by hand', () => {
    // before -> after: 1 2->3, 2 and 3 (pieces of 91) 1->1 and 1->7, 5 3->2, 8 10->9, 9 5->5, 10 8->8; 4, 6 and 7 cannot be followed
    const moves = change.flows[0]?.counts.flatMap((count, cell) =>
      count === 0 ? [] : [`${Math.floor(cell / 10) + 1}->${(cell % 10) + 1}: ${count}`],
    );
    expect(moves).toEqual(['1->1: 1', '1->7: 1', '2->3: 1', '3->2: 1', '5->5: 1', '8->8: 1', '10->9: 1']);
  });

  it('finds who is in the worst fifth in both', () => {
    expect(change.persistence).toEqual([
      { series: ['tiny-rank', 'tiny-rank-2019'], followed: 7, inEvery: 1 },
    ]);
  });
});

describe('a changed input', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-tiny-'));
    cpSync(TINY_INPUTS, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Changes a piece of a file that must be there. */
  function plant(file: string, from: string, to: string): void {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replace(from, to));
  }

  it('changes the figures it should, up to the release', () => {
    plant('tiny-households.csv', 'E01000001,120,', 'E01000001,121,');
    const { files } = buildTiny(folder);
    const changed = [...files].flatMap(([path, text]) =>
      layOut(text) === readFileSync(join(EXPECTED, path), 'utf8') ? [] : [path],
    );
    expect(changed.sort()).toEqual([
      'counties/E06000901/tiny-2021.lsoa.json',
      'counties/E06000901/tiny-2021.ward.json',
      'districts/tiny-rate.json',
      'england/tiny-rate.json',
      'indicators/tiny-rate.json',
      'manifest.json',
      'scales.json',
      'sources.json',
    ]);
  });
});
