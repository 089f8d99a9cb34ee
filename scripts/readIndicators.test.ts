import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RANK, RANK_READ, RATE, RATE_READ, SOURCE, type Fields } from '../tests/fixtures/descriptions.ts';
import { readSources } from './inputs.ts';
import { describeProblem, Problems } from './problems.ts';
import { readIndicatorRows } from './readIndicators.ts';

let root: string;
let folders: Record<'sources' | 'indicators', string>;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-described-'));
  folders = { sources: join(root, 'sources'), indicators: join(root, 'indicators') };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  plant('sources', SOURCE);
  plant('indicators', RANK);
  plant('indicators', RATE);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function plant(kind: keyof typeof folders, content: Fields, name = `${String(content['id'])}.json`): void {
  writeFileSync(join(folders[kind], name), JSON.stringify(content));
}

/** What is wrong, in words. */
function problems(): string[] {
  const found = new Problems();
  readIndicatorRows(readSources(found, folders.sources), found, folders.indicators);
  return found.list.map(describeProblem);
}

describe('descriptions of indicators', () => {
  it('of the project itself are sound', () => {
    const found = new Problems();
    expect(readIndicatorRows(readSources(found), found).length).toBeGreaterThan(80);
    expect(found.list.map(describeProblem)).toEqual([]);
  });

  it('of the project itself say what the worse end is called, where one end is worse', () => {
    for (const row of readIndicatorRows(readSources(new Problems()), new Problems()))
      expect([row.id, row.worstIs !== undefined]).toEqual([row.id, row.worse !== 'none']);
  });

  it('that are sound are read in the order of the picker', () => {
    plant('indicators', { ...RATE, order: 0 });
    const found = new Problems();
    const rows = readIndicatorRows(readSources(found, folders.sources), found, folders.indicators);
    expect(found.list).toEqual([]);
    expect(rows.map(({ id }) => id)).toEqual(['made-rate', 'made-rank']);
  });

  it.each<[string, Fields, string]>([
    [
      'a misspelt field',
      { ...RANK, caveat: [] },
      'column "caveat": is no known field; correct its spelling or remove it.',
    ],
    [
      'a misspelt field of what is read',
      { ...RANK, read: { ...RANK_READ, scores: 'x' } },
      'column "read.scores": is no known field; correct its spelling or remove it.',
    ],
    ['a field too few', { ...RANK, unit: undefined }, 'column "unit": is missing; add it.'],
    [
      'a wrong kind',
      { ...RANK, kind: 'ranks' },
      'column "kind": is "ranks", which is not allowed; give "rank" or "rate" or "measure" or "category".',
    ],
    [
      'a wrong end',
      { ...RANK, worse: 'higher' },
      'column "worse": is "higher", which is not allowed; give "high" or "low" or "none".',
    ],
    [
      'an unknown level',
      { ...RANK, levels: ['lsoa', 'parish'] },
      'column "levels.1": is "parish", which is not allowed; give "lsoa" or "ward".',
    ],
    ['no level', { ...RANK, levels: [] }, 'column "levels": is 0, which is not allowed; give at least one.'],
    [
      'breaks out of order',
      { ...RATE, cuts: [1, 5, 2] },
      'column "cuts": is Array, which is not allowed; give breaks in ascending order.',
    ],
    [
      'a rate without numerator',
      { ...RATE, read: { ...RATE_READ, numerator: [] } },
      'column "read.numerator": is 0, which is not allowed; give at least one.',
    ],
    [
      'a rate without denominator',
      { ...RATE, read: { ...RATE_READ, denominator: undefined } },
      'column "read.denominator": is missing; add it.',
    ],
    [
      'a rank whose high end is worse',
      { ...RANK, worse: 'high' },
      'column "worse": "high" does not go with kind "rank"; give low.',
    ],
    [
      'an average score without a score',
      { ...RANK, read: { ...RANK_READ, score: null } },
      'column "aggregation": "score" cannot be made from ranks without a score column (read.score); give reversed-rank or none.',
    ],
    [
      'a rate made from ranks',
      { ...RANK, aggregation: 'rate' },
      'column "aggregation": "rate" cannot be made from ranks with a score; give score or none.',
    ],
    [
      'a kind that is not what is read',
      { ...RATE, kind: 'measure' },
      'column "read.kind": is "rate", but the indicator\'s kind is "measure"; make them the same.',
    ],
    [
      'wards without a way to their figure',
      { ...RATE, aggregation: 'none' },
      'column "levels": offers wards, but aggregation is "none"; remove ward, or say how wards get a figure.',
    ],
    [
      'an unknown source',
      { ...RANK, sources: ['made-up', 'unheard-of'] },
      'column "sources.1": "unheard-of" is no known source; describe it in data/sources/unheard-of.json.',
    ],
    [
      'a source without credit',
      { ...RANK, sources: ['other'], read: RANK_READ },
      'column "read.source": "made-up" is read but not credited; add it to sources.',
    ],
    [
      'an unknown release',
      { ...RANK, series: ['made-rank-2019'] },
      'column "series": "made-rank-2019" is no other indicator; correct the id.',
    ],
    [
      'two geographies in one group',
      { ...RANK, geography: 'lsoa11' },
      'column "group": "made-up" also holds made-rate, which is on lsoa21; give each geography its own group.',
    ],
  ])('with %s are refused', (_, content, message) => {
    plant('indicators', content);
    expect(problems()).toContain(`data/indicators/${String(content['id'])}.json, ${message}`);
  });

  it('under another name, and so with an id twice, are refused', () => {
    plant('indicators', RANK, 'other.json');
    expect(problems()).toEqual([
      'data/indicators/other.json, column "id": is "made-rank", which is not the name of the file; name the file made-rank.json, or correct the id.',
      'data/indicators, column "id": "made-rank" is given 2 times (Made-up rank; Made-up rank); give each its own.',
      'data/indicators, column "order": "1" is given 2 times (Made-up rank; Made-up rank); give each its own.',
    ]);
  });

  it('that are no JSON are refused', () => {
    writeFileSync(join(folders.indicators, 'made-rank.json'), '{"id": "made-rank",}');
    expect(problems().join('\n')).toMatch(/^data\/indicators\/made-rank\.json: is no JSON \(.*\); correct/);
  });
});

describe('descriptions of sources', () => {
  it.each<[string, Fields, string]>([
    [
      'a misspelt field',
      { ...SOURCE, licenseUrl: '' },
      'column "licenseUrl": is no known field; correct its spelling or remove it.',
    ],
    [
      'a short sha256',
      { ...SOURCE, sha256: 'ab' },
      'column "sha256": is "ab", which is not allowed; give the 64 hexadecimal digits of sha256.',
    ],
    [
      'an address without https',
      { ...SOURCE, url: 'example.org' },
      'column "url": is "example.org", which is not allowed; give an address that begins with https://.',
    ],
    [
      'an unknown status',
      { ...SOURCE, status: 'new' },
      'column "status": is "new", which is not allowed; give "published" or "reassembled" or "derived".',
    ],
  ])('with %s are refused', (_, content, message) => {
    plant('sources', content);
    expect(problems()).toContain(`data/sources/made-up.json, ${message}`);
  });

  it('under another name, and so with an id twice, are refused', () => {
    plant('sources', SOURCE, 'other.json');
    expect(problems()).toEqual([
      'data/sources/other.json, column "id": is "made-up", which is not the name of the file; name the file made-up.json, or correct the id.',
      'data/sources, column "id": "made-up" is given twice (Made-up statistics; Made-up statistics); give each its own.',
    ]);
  });
});
