import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AuthorityFile } from '../../src/domain/authority.ts';
import { unpackColumns } from '../../src/domain/packed.ts';
import type { Source } from '../../src/domain/manifest.ts';
import type { AuthorityNames, AuthorityPlan, AuthorityRead, AuthorityRow } from '../authorityRow.ts';
import { Inputs } from '../inputs.ts';
import { Output } from '../output.ts';
import { Problems } from '../problems.ts';
import type { Places } from './readPlaces.ts';
import { writeAuthority } from './writeAuthority.ts';

const NORTH = 'E06000901';
const SOUTH = 'E06000902';
const WEST = 'E06000903';

const places: Places = {
  counties: [NORTH, SOUTH, WEST].map((code) => ({ code, name: code, region: '' })),
  districts: [
    { code: 'E07000901', name: 'A', county: NORTH },
    { code: 'E07000902', name: 'B', county: NORTH },
    { code: SOUTH, name: 'C', county: SOUTH },
    { code: WEST, name: 'D', county: WEST },
  ],
  ...{ lsoa21: [], lsoa11: [], wards: [], byCounty: new Map() },
};

const names: AuthorityNames = {
  id: 'tool',
  areas: [
    { name: 'Northshire', counties: [NORTH] },
    { name: 'Southshire', counties: [SOUTH] },
    { name: 'Westshire', counties: [WEST] },
    { name: 'North and West', counties: [NORTH, WEST] },
  ],
  leftOut: [{ why: 'a region', names: ['Nowhere'] }],
};

const TOOL = `LA Number,LA and Regions,Short Desc,Years,Values
1,Northshire,poor,2025,40
1,Northshire,rich,2025,65.5
2,Southshire,poor,2025,30
2,Southshire,rich,2025,-
3,Westshire,poor,2025,-
4,North and West,poor,2025,39
5,Nowhere,poor,2025,1
9,England,poor,2025,45
9,England,rich,2025,70
1,Northshire,poor,2024,99
`;

const CHILDREN = `Area Code,n,share
E07000901,100,10.0
E07000902,300,30.0
${SOUTH},50,25.0
${WEST},10,5.0
`;

function row(read: AuthorityRead, source = 'tool'): AuthorityRow {
  return {
    ...{ id: read.kind, order: 1, group: 'care', title: 'T', meaning: 'M', unit: '%', decimals: 1 },
    ...{ period: '2025', worse: 'high', caveat: 'C', source, read },
  };
}

function build(plan: AuthorityPlan, texts: Record<string, string> = { tool: TOOL, children: CHILDREN }) {
  const folder = mkdtempSync(join(tmpdir(), 'authority-'));
  mkdirSync(join(folder, 'context'));
  const sources = Object.entries(texts).map(([id, text]): [string, Source] => {
    const file = `context/${id}.csv`;
    writeFileSync(join(folder, file), text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    return [id, { ...MADE_UP, id, file, sha256 }];
  });
  const problems = new Problems();
  const output = new Output();
  writeAuthority(new Inputs(folder, new Map(sources), problems), places, plan, output, problems);
  const text = output.files.get('england/authority.json');
  return { problems, file: text ? (unpackColumns(JSON.parse(text)) as AuthorityFile) : null };
}

const MADE_UP = {
  ...{ title: 'Made up', publisher: 'Nobody', year: '2025', url: 'https://example.org/', licence: 'none' },
  ...{ licenceUrl: 'https://example.org/', attribution: 'Made up', caveats: [], download: null },
  status: 'derived' as const,
};

const series: AuthorityRead = { kind: 'series', series: 'poor', year: '2025' };
const gap: AuthorityRead = {
  ...{ kind: 'gap', series: 'poor', others: 'rich', year: '2025', partUnit: '%' },
  names: ['the poor', 'the rich'],
};

describe('figures of whole counties', () => {
  it('takes a county’s own figure first, one it shares only where its own has none, and says so', () => {
    const { file, problems } = build({ rows: [row(series)], names: [names] });
    const [measure] = file?.measures ?? [];
    expect(problems.list).toEqual([]);
    expect(measure?.england).toBe(450);
    expect(measure?.values).toEqual([400, 300, 390]);
    expect(measure?.shared).toEqual([{ area: 'North and West', counties: [NORTH, WEST] }]);
  });

  it('gives a gap with both figures it is made of, and none where either is missing', () => {
    const [measure] = build({ rows: [row(gap)], names: [names] }).file?.measures ?? [];
    expect(measure?.values).toEqual([255, null, null]);
    expect(measure?.england).toBe(250);
    expect(measure?.parts.map(({ title, england }) => [title, england])).toEqual([
      ['the poor', 450],
      ['the rich', 700],
    ]);
    expect(measure?.missing).toEqual([
      { counties: [SOUTH, WEST], reason: 'the source gives no figure for this period' },
    ]);
  });

  it('takes a published share from 100', () => {
    const rest: AuthorityRead = { kind: 'rest', series: 'poor', year: '2025' };
    const [measure] = build({ rows: [row(rest)], names: [names] }).file?.measures ?? [];
    expect(measure?.values).toEqual([600, 700, 610]);
    expect(measure?.england).toBe(550);
  });

  it('makes a county’s share of all its districts’ children', () => {
    const districts: AuthorityRead = { kind: 'districts', number: 'n', share: 'share' };
    const [measure] = build({ rows: [row(districts, 'children')], names: [] }).file?.measures ?? [];
    // 400 of 1,000 + 1,000 children; 50 of 200; 10 of 200; England 460 of 2,400
    expect(measure?.values).toEqual([200, 250, 50]);
    expect(measure?.england).toBe(192);
  });

  it('finds an unknown area, a county without a name, a series that is not there and a word for a number', () => {
    const say = (plan: AuthorityPlan, text = TOOL): string =>
      build(plan, { tool: text })
        .problems.list.map(({ area, message }) => `${area ?? ''} ${message}`)
        .join('; ');
    expect(say({ rows: [row(series)], names: [{ ...names, leftOut: [] }] })).toContain(
      'Nowhere is an area that data/authorityNames does not know',
    );
    expect(say({ rows: [row(series)], names: [{ ...names, areas: names.areas.slice(0, 2) }] })).toContain(
      `${WEST} does not name ${WEST}`,
    );
    expect(say({ rows: [row({ ...series, year: '2031' })], names: [names] })).toContain('has no "poor"');
    expect(say({ rows: [row(series)], names: [names] }, TOOL.replace(',39\n', ',many\n'))).toContain(
      'North and West is "many", no number',
    );
  });

  it('writes nothing where nothing is described', () => {
    expect(build({ rows: [], names: [] }).file).toBeNull();
  });
});
