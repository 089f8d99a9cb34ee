import { describe, expect, it } from 'vitest';
import type { Source } from '../src/domain/manifest.ts';
import { describeAssembled, placeDownload, planFetch } from './fetchPlan.ts';
import { readSources } from './inputs.ts';
import { Problems } from './problems.ts';

const source = (id: string, download: string | null): Source => ({
  id,
  title: `Title of ${id}`,
  publisher: 'Publisher',
  year: '2025',
  url: 'https://example.org/page',
  licence: '',
  licenceUrl: '',
  attribution: '',
  status: download ? 'published' : 'reassembled',
  caveats: [],
  file: `folder/${id}.csv`,
  sha256: 'aa',
  download,
});

describe('fetching the inputs', () => {
  const official = source('official', 'https://example.org/media/File_7.csv?x=1');
  const joined = source('joined', null);

  it('leaves alone what is there, downloads what is one file, and names the rest', () => {
    const plan = planFetch([official, joined], () => 'missing');
    expect(plan).toEqual({ held: [], download: [official], assembled: [joined] });
    expect(planFetch([official, joined], () => 'right').held).toHaveLength(2);
    expect(planFetch([official], () => 'other').download).toEqual([official]);
  });

  it('puts a file in the place of the input only when it is that file', () => {
    expect(placeDownload(official, 'aa')).toEqual({ file: 'folder/official.csv', isInput: true });
    expect(placeDownload(official, 'bb')).toEqual({ file: 'official/File_7.csv', isInput: false });
  });

  it('says plainly what cannot be downloaded, with its official page', () => {
    const lines = describeAssembled([joined], 'data/inputs').join('\n');
    expect(lines).toContain('1 inputs were put together');
    expect(lines).toContain('folder/joined.csv: Title of joined (Publisher; https://example.org/page)');
    expect(describeAssembled([], 'data/inputs')).toEqual([]);
  });
});

describe('data/sources', () => {
  it('describe every input in full: publisher, page, licence, attribution, file and sha256', () => {
    const problems = new Problems();
    const sources = [...readSources(problems).values()];
    expect(problems.list).toEqual([]);
    expect(sources.length).toBeGreaterThan(40);
    for (const found of sources) {
      for (const key of ['title', 'publisher', 'year', 'licence', 'attribution', 'file'] as const)
        expect(found[key], `${found.id}: ${key}`).not.toBe('');
      expect(found.url, found.id).toMatch(/^https:\/\//);
      expect(found.sha256, found.id).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(new Set(sources.map(({ file }) => file)).size).toBe(sources.length);
  });
});
