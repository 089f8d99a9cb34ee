import { describe, expect, it } from 'vitest';
import { madeUpColumn, madeUpPlan } from '../../../tests/fixtures/planData.ts';
import type { IndicatorFile, IndicatorId } from '../indicator.ts';
import { judgeRules, type Judgement } from './judge.ts';
import { emptyWords, keptWords, shortlistWords } from './judgeWords.ts';
import type { PlanColumn, PlanData } from './planData.ts';
import { ruleNames } from './ruleNames.ts';
import { parseRules } from './rulesText.ts';
import { rulesSentence } from './rulesWords.ts';

const base = madeUpPlan([
  { code: 'A', residents: 100, rank: 5, ward: 'W1' },
  { code: 'B', residents: 200, rank: 20, ward: 'W1' },
  { code: 'C', residents: 300, rank: 20, ward: 'W2' },
  { code: 'D', residents: 400, rank: 95, ward: 'W2' },
  { code: 'E', residents: 500, rank: null, ward: null, county: 'Otherland', district: 'D2' },
  { code: 'F', residents: 600, rank: 60, county: 'Otherland', district: 'D2' },
]);

function measure(
  id: string,
  patch: Partial<IndicatorFile>,
  column: Partial<PlanColumn>,
): [IndicatorId, PlanColumn] {
  const made = madeUpColumn([]);
  const lsoa = { classes: { type: 'breaks', method: '', cuts: [] } };
  const indicator = { ...made.indicator, lsoa, id, title: id, year: '2026', ...patch } as IndicatorFile;
  return [id as IndicatorId, { ...made, ...column, indicator }];
}

const classes = {
  type: 'categories' as const,
  categories: [
    { code: 'UN1', label: 'Urban', family: 'urban' as const, further: false },
    { code: 'RSF1', label: 'Rural', family: 'rural' as const, further: true },
  ],
};

/** Distances: highest is worst. Buses: lowest is worst. Ages: neither end is. Ranks are as the pipeline gives them: 1 = worst. */
const data: PlanData = {
  ...base,
  columns: new Map([
    ...base.columns,
    measure(
      'km',
      { kind: 'measure', worse: 'high', unit: 'km' },
      { values: [0.5, 2, 2.5, 9, null, 4], ranks: [90, 50, 40, 1, null, 8], tenths: [9, 5, 4, 1, null, 1] },
    ),
    measure(
      'bus',
      { kind: 'measure', worse: 'low', unit: 'buses per hour' },
      { values: [9, 0, 3, 1, 1, 5], ranks: [90, 1, 50, 12, 12, 80], tenths: [9, 1, 5, 2, 2, 8] },
    ),
    measure(
      'aged',
      { kind: 'rate', worse: 'none', unit: '%' },
      { values: [10, 20, 30, 40, 50, 15], ranks: [99, 60, 30, 10, 1, 80], tenths: [10, 6, 3, 1, 1, 8] },
    ),
    measure(
      'ruc',
      { kind: 'category', worse: 'none', lsoa: { classes } as IndicatorFile['lsoa'] },
      {
        values: [null, null, null, null, null, null],
        ranks: [null, null, null, null, null, null],
        tenths: [null, null, null, null, null, null],
        categories: [0, 0, 1, 1, 1, null],
        carried: new Set([2]),
      },
    ),
  ]),
};

function judge(text: string): Judgement {
  const { value, problems } = parseRules(text);
  if (!value || problems.length > 0) throw new Error(problems.join(' '));
  return judgeRules(value, data);
}

/** The codes that rules keep, and those they cannot judge. */
function kept(text: string): string {
  const { shortlist, unknown } = judge(text);
  const codes = (indices: readonly number[]) => indices.map((index) => data.areas[index]?.code).join('');
  return unknown.length > 0 ? `${codes(shortlist)} ?${codes(unknown)}` : codes(shortlist);
}

describe('conditions (worked by hand)', () => {
  it.each([
    // by published tenths for multiples of ten, by rank of all ranked for others
    ['imd-2025:worst10', 'A ?E'],
    ['imd-2025:worst20', 'ABC ?E'],
    ['imd-2025:worst19', 'A ?E'],
    ['imd-2025:worst100', 'ABCDF ?E'],
    ['imd-2025:best10', 'D ?E'],
    ['imd-2025:best5', ' ?E'],
    ['imd-2025:best6', 'D ?E'],
    ['imd-2025:best45', 'DF ?E'],
    ['imd-2025:tenth.2.10', 'BCD ?E'],
    // the county's own: A of four, and those that tie stand together
    ['imd-2025:worst25county', 'A ?E'],
    ['imd-2025:worst50county', 'ABC ?E'],
    ['imd-2025:best25county', 'D ?E'],
    ['imd-2025:worst100county', 'ABCDF ?E'],
    // polarity: far is worst, few buses are worst, of ages only highest and lowest
    ['km:worst10', 'DF ?E'],
    ['km:highest10', 'DF ?E'],
    ['km:lowest20', 'A ?E'],
    ['bus:worst20', 'BDE'],
    ['bus:lowest20', 'BDE'],
    ['bus:highest20', 'A'],
    ['aged:highest10', 'DE'],
    ['aged:lowest10', 'A'],
    ['aged:worst10', 'DE'],
    ['km:atleast2.5', 'CDF ?E'],
    ['km:atmost2', 'AB ?E'],
    ['not(km:atmost2)', 'CDF ?E'],
    ['ruc:is.RSF1', 'CDE ?F'],
    ['not(ruc:is.RSF1)', 'AB ?F'],
    ['ruc:is.UN1.RSF1', 'ABCDE ?F'],
    // a class is asked of a measure without classes, a measure is not here at all
    ['km:is.UN1', ' ?ABCDEF'],
    ['gone:worst10', ' ?ABCDEF'],
  ])('%s keeps %s', (text, expected) => {
    expect(kept(text)).toBe(expected);
  });

  it('know every place of every area', () => {
    const named: PlanData = {
      ...data,
      areas: data.areas.map((area, index) => ({
        ...area,
        former: index < 2 ? { code: 'E07000001', name: 'Old' } : null,
        ward: { code: index < 3 ? 'E05000001' : 'E05000002', name: 'W' },
      })),
    };
    const keep = (text: string) => judgeRules(parseRules(text).value ?? { join: 'all', items: [] }, named);
    expect(keep('former:E07000001').shortlist).toEqual([0, 1]);
    expect(keep('not(former:E07000001)').shortlist).toEqual([2, 3, 4, 5]);
    expect(keep('ward:E05000002').shortlist).toEqual([3, 4, 5]);
    expect(keep('ward:E05000001.E05000002').shortlist).toEqual([0, 1, 2, 3, 4, 5]);
    expect(keep('county:E10000001').shortlist).toEqual([]);
    expect(keep('county:E10000001').unknown).toEqual([]);
    // wards were drawn after these districts: it is not known in which they would have been
    const wards = judgeRules(parseRules('former:E07000001').value ?? { join: 'all', items: [] }, {
      ...named,
      level: 'ward',
    });
    expect([wards.shortlist, wards.unknown]).toEqual([[], [0, 1, 2, 3, 4, 5]]);
  });
});

describe('conditions together', () => {
  it.each([
    ['all(imd-2025:worst20,bus:worst20)', 'B ?E'],
    // D is not known to be among the worst, but it does not matter: it is by buses
    ['any(imd-2025:worst10,bus:worst20)', 'ABDE'],
    ['all(aged:highest50,any(imd-2025:worst20,ruc:is.RSF1))', 'CDE'],
    ['any(km:atleast9,all(imd-2025:worst20,aged:highest30))', 'CD ?E'],
    // what one condition denies needs no figure for the other
    ['all(bus:highest20,km:atmost1)', 'A'],
  ])('%s keeps %s', (text, expected) => {
    expect(kept(text)).toBe(expected);
  });

  it('count what each keeps alone, without it, and step by step', () => {
    const { items, residents } = judge('all(imd-2025:worst20,any(ruc:is.RSF1,km:atmost0.5))');
    expect(residents).toBe(400);
    expect(items.map(({ areas, residents: people }) => [areas, people])).toEqual([
      [3, 600],
      [4, 1300],
    ]);
    expect(items.map(({ without, upToHere }) => [without, upToHere])).toEqual([
      [4, 3],
      [3, 2],
    ]);
    expect(items[1]?.conditions.map(({ areas, unknown }) => [areas, unknown])).toEqual([
      [3, [5]],
      [1, [4]],
    ]);
  });

  it('leave every area kept, kept by the opposite, or not known: none is lost, none is twice there', () => {
    const tests = ['imd-2025:worst20', 'km:atleast2', 'ruc:is.UN1', 'bus:worst50', 'aged:highest30county'];
    for (const one of tests)
      for (const other of tests) {
        const both = judge(`all(${one},${other})`);
        const opposite = judge(`any(not(${one}),not(${other}))`);
        expect(opposite.unknown).toEqual(both.unknown);
        const all = [...both.shortlist, ...opposite.shortlist, ...both.unknown];
        expect(all.sort((a, b) => a - b)).toEqual(data.areas.map((_, index) => index));
      }
  });

  it('keep fewer with a condition more, more with an alternative more', () => {
    const shares = ['worst10', 'worst20', 'worst50', 'worst90'];
    for (const one of shares)
      for (const other of shares) {
        const alone = judge(`imd-2025:${one}`).shortlist;
        const both = judge(`all(imd-2025:${one},km:${other})`).shortlist;
        const either = judge(`any(imd-2025:${one},km:${other})`).shortlist;
        expect(both.every((index) => alone.includes(index))).toBe(true);
        expect(alone.every((index) => either.includes(index))).toBe(true);
      }
  });
});

describe('the words of rules', () => {
  const names = ruleNames(
    { indicators: [...data.columns.values()].map(({ indicator }) => indicator) } as never,
    data,
  );
  const sentence = (text: string) =>
    rulesSentence(parseRules(text).value ?? { join: 'all', items: [] }, names);

  it('say the whole rule in a sentence', () => {
    expect(sentence('all(imd-2025:worst20,any(km:atleast5,bus:worst30county),not(ruc:is.RSF1))')).toBe(
      'Neighbourhoods that are among the most deprived 20% in England (Index of Multiple Deprivation, 2025), either have at least 5 km (km, 2026) or are among the worst 30% of the neighbourhoods of their own county (bus, 2026) and are not “Rural” (ruc, 2026).',
    );
    expect(sentence('any(aged:lowest5,district:D1)'.replace('D1', 'E07000001'))).toBe(
      'Neighbourhoods that either are among the lowest 5% in England (aged, 2026) or are in the district of E07000001.',
    );
    expect(sentence('imd-2025:tenth.1.3')).toBe(
      'Neighbourhoods that are in the most deprived or 3rd most deprived tenth of England’s neighbourhoods (Index of Multiple Deprivation, 2025).',
    );
  });

  it('count neighbourhoods, residents and those without a figure', () => {
    const [item] = judge('imd-2025:worst10').items;
    expect(item && keptWords(item, 'lsoa')).toBe(
      'Keeps 1 neighbourhood, 100 residents; 1 neighbourhood has no figure and is not kept.',
    );
    expect(shortlistWords(judge('imd-2025:worst20'), data)).toBe(
      '3 neighbourhoods of 6, with 600 residents (28.6% of 2,100, mid-2022).',
    );
  });

  it('say which condition empties the list', () => {
    expect(emptyWords(judge('imd-2025:worst20'), names)).toEqual([]);
    expect(emptyWords(judge('all(imd-2025:worst20,km:atleast50)'), names)).toEqual([
      'There are no neighbourhoods here that have at least 50 km (km, 2026).',
    ]);
    expect(emptyWords(judge('all(imd-2025:worst20,km:atleast9)'), names)).toEqual([
      'Of the 3 neighbourhoods left by the conditions before it, none are of those that have at least 9 km (km, 2026).',
      'Without the condition “are among the most deprived 20% in England (Index of Multiple Deprivation, 2025)”, 1 neighbourhood would be left.',
      'Without the condition “have at least 9 km (km, 2026)”, 3 neighbourhoods would be left.',
    ]);
  });
});
