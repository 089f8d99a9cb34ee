import { describe, expect, it } from 'vitest';
import type { CountyCode } from '../area.ts';
import type { IndicatorId } from '../indicator.ts';
import type { Manifest } from '../manifest.ts';
import { changeSentences, formatResults, parseResults, type PlanComparison } from './planChange.ts';
import { formatPlanFile, planFileForm, planFileKind, type PlanFile } from './planFile.ts';
import { mostPlanBytes, readPlanFile, sizeProblem } from './planFileRead.ts';
import { formatNotes, mostNoteLetters, parseNotes } from './planNotes.ts';

const manifest = {
  release: 'aaaa1111',
  counties: [
    { code: 'E06000019', name: 'Herefordshire' },
    { code: 'E06000059', name: 'Dorset' },
  ],
  indicators: [{ id: 'imd-2025' }, { id: 'fuel-2022' }],
  themes: [],
} as unknown as Manifest;

const saved: PlanFile = {
  kind: planFileKind,
  form: planFileForm,
  title: 'Warm homes',
  notes: 'For the “cabinet”, £800,000.\nSecond line.',
  made: '2026-11-22',
  release: 'aaaa1111',
  link: 'https://atlas.example/?work=target',
  counties: [
    { code: 'E06000059' as CountyCode, name: 'Dorset' },
    { code: 'E06000019' as CountyCode, name: 'Herefordshire' },
  ],
  level: 'ward',
  indicator: 'fuel-2022' as IndicatorId,
  plan: {
    rules: 'all(imd-2025:worst20)',
    reach: 'need:children',
    budget: 'amount:800000',
    weights: '',
    places: '',
  },
  inWords: ['Wards among the most deprived 20%.'],
  results: {
    areas: 2,
    residents: 3000,
    list: [
      { code: 'E05000001', name: 'Old $& Mill' },
      { code: 'E05000002', name: 'New' },
    ],
  },
};

const read = (text: string) => readPlanFile('plan.json', text, manifest);

function opened(text: string) {
  const answer = read(text);
  if (!answer.ok) throw new Error(answer.problem);
  return answer.plan;
}

describe('a plan as a file', () => {
  it('opens as it was saved', () => {
    expect(JSON.parse(formatPlanFile(saved))).toEqual(saved);
    expect(opened(formatPlanFile(saved))).toEqual({
      patch: {
        work: 'target',
        counties: ['E06000059', 'E06000019'],
        level: 'ward',
        indicator: 'fuel-2022',
        ...saved.plan,
        notes: 'Warm homes\nFor the “cabinet”, £800,000.\nSecond line.',
        release: 'aaaa1111.2.3000',
      },
      made: '2026-11-22',
      list: saved.results.list,
      lost: [],
    });
  });

  it('has a line for each area, so that two of them can be compared by eye', () => {
    expect(formatPlanFile(saved).split('\n')).toContain('      {"code":"E05000002","name":"New"}');
    const empty = { ...saved, results: { areas: 0, residents: 0, list: [] } };
    expect(JSON.parse(formatPlanFile(empty))).toEqual(empty);
  });

  it.each([
    ['', /holds no text/],
    ['  \n', /holds no text/],
    ['PK\u0003\u0004\u0000\u0000', /not a text file/],
    ['rules: all\n', /is not JSON/],
    ['{\n "kind": "inequality-atlas-plan",\n oops\n}', /is not JSON \(line 3\)/],
    ['{"type":"FeatureCollection","features":[]}', /not a plan of this atlas \(it is GeoJSON\)/],
    ['[1,2]', /not a plan of this atlas\. /],
    ['{"kind":"inequality-atlas-plan"}', /does not say which form/],
    ['{"kind":"inequality-atlas-plan","form":2}', /newer atlas \(form 2; this one reads form 1\)/],
  ])('refuses %j with a sentence of its own', (text, sentence) => {
    const answer = read(text);
    expect(answer.ok ? '' : answer.problem).toMatch(sentence);
    expect(answer.ok ? '' : answer.problem).toMatch(/^“plan\.json” /);
  });

  it('refuses empty and large files before it reads them', () => {
    expect(sizeProblem('a.json', 0)).toMatch(/“a\.json” is empty/);
    expect(sizeProblem('a.csv', 300_000_000)).toMatch(/has 300 MB; .* was not read/);
    expect(sizeProblem('a.json', mostPlanBytes)).toBeNull();
  });

  it('names all that it cannot read, and keeps the rest', () => {
    const odd = {
      ...saved,
      counties: [{ code: 'E09999999', name: 'Rutlandshire' }, { code: 'E06000019' }, 7],
      indicator: 'imd-2052',
      level: 'parish',
      plan: { rules: 'all(imd-2025:worst20)', budget: 800000, localities: 'x' },
      colour: 'red',
      results: {},
    };
    const { patch, lost, list } = opened(JSON.stringify(odd));
    expect(patch).toEqual({
      work: 'target',
      counties: ['E06000019'],
      rules: 'all(imd-2025:worst20)',
      reach: '',
      budget: '',
      weights: '',
      places: '',
      notes: 'Warm homes\nFor the “cabinet”, £800,000.\nSecond line.',
      release: 'aaaa1111',
    });
    expect(list).toBeNull();
    for (const word of [
      'colour',
      'Rutlandshire',
      '“7”',
      'imd-2052',
      'parish',
      'budget',
      'localities',
      'found then',
    ])
      expect(lost.some((sentence) => sentence.includes(word))).toBe(true);
    expect(lost).toHaveLength(8);
  });
});

it('leaves out a part that no address can hold, and says so', () => {
  const plan = { ...saved.plan, rules: 'x'.repeat(60_000) };
  const { patch, lost } = opened(JSON.stringify({ ...saved, plan }));
  expect(patch.rules).toBe('');
  expect(lost).toEqual(['The part “rules” is longer than an address can hold; it was left out.']);
});

describe('notes', () => {
  it('come back as they were written', () => {
    for (const notes of [
      { title: '', text: '' },
      { title: 'A', text: '' },
      { title: '', text: 'only text\n\nwith a gap' },
      { title: 'Ünïcode £ “x”', text: 'a+b & c=d #1' },
    ])
      expect(parseNotes(formatNotes(notes))).toEqual({ value: notes, problems: [] });
  });

  it('never hold half a letter, which no address can carry', () => {
    const text = formatNotes({ title: 'x', text: '😀'.repeat(mostNoteLetters) });
    expect(() => encodeURIComponent(text)).not.toThrow();
    expect(Array.from(text)).toHaveLength(mostNoteLetters);
    expect(() => encodeURIComponent(formatNotes({ title: '\uD83D', text: 'a\uDE00b' }))).not.toThrow();
  });

  it('that are too long are cut, and it is said', () => {
    const { value, problems } = parseNotes(`t\n${'a'.repeat(3000)}`);
    expect(value.text).toHaveLength(mostNoteLetters - 2);
    expect(problems[0]).toContain('2,000 letters');
  });
});

describe('what has changed since a plan was kept', () => {
  const base: PlanComparison = {
    level: 'lsoa',
    kept: { release: 'aaaa1111', areas: 23, residents: 38000 },
    now: { release: 'aaaa1111', areas: 23, residents: 38000 },
    names: null,
  };
  const other = { ...base.now, release: 'bbbb2222' };

  it('is nothing on the same release with the same numbers', () => {
    expect(changeSentences(base)).toEqual([]);
  });

  it('is said though the numbers are the same', () => {
    expect(changeSentences({ ...base, now: other })).toEqual([
      'This plan was made on data release aaaa1111; the data shown are release bbbb2222.',
      'The plan still finds the same: 23 neighbourhoods with 38,000 residents.',
    ]);
  });

  it('names who has come in and who has gone', () => {
    const names = {
      kept: [
        { code: 'a', name: 'Old Mill' },
        { code: 'b', name: 'Quay' },
      ],
      now: [
        { code: 'b', name: 'Quay' },
        { code: 'c', name: 'Ridge' },
        { code: 'd', name: 'Vale' },
      ],
    };
    const now = { ...other, areas: 25, residents: 41200 };
    expect(changeSentences({ ...base, now, names })).toEqual([
      'This plan was made on data release aaaa1111; the data shown are release bbbb2222.',
      'The plan had 23 neighbourhoods with 38,000 residents; it now has 25 neighbourhoods with 41,200 residents.',
      'Come in: Ridge (c) and Vale (d).',
      'Gone: Old Mill (a).',
    ]);
  });

  it('says that a bare release has no numbers to compare', () => {
    const kept = { release: 'aaaa1111', areas: null, residents: null };
    expect(changeSentences({ ...base, kept, now: other })[1]).toContain('cannot be compared');
  });

  it('travels in a link', () => {
    for (const results of [base.kept, { release: 'aaaa1111', areas: null, residents: null }])
      expect(parseResults(formatResults(results))).toEqual(results);
    for (const text of ['', 'x', 'aaaa1111.2', '../etc', 'aaaa1111.2.3.4'])
      expect(parseResults(text)).toBeNull();
  });
});
