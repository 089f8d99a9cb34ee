import { describe, expect, it } from 'vitest';
import type { IndicatorFile, IndicatorId } from '../indicator.ts';
import type { Condition, RuleGroup } from './rules.ts';
import { testChoices, testIdOf, testOf, usualCondition } from './rulesChoices.ts';
import * as edit from './rulesEdit.ts';
import { formatRules, parseRules } from './rulesText.ts';

const rules = (text: string): RuleGroup => parseRules(text).value ?? { join: 'all', items: [] };
const condition = (text: string): Condition => rules(text).items[0] as Condition;
const start = 'all(a:worst20,any(b:worst30,c:atleast2),d:best10)';

describe('changing rules', () => {
  it.each<[string, (own: RuleGroup) => RuleGroup, string]>([
    [
      'a condition',
      (own) => edit.replaceCondition(own, [0], condition('x:worst1')),
      start.replace('a:worst20', 'x:worst1'),
    ],
    [
      'one in a group',
      (own) => edit.replaceCondition(own, [1, 1], condition('x:worst1')),
      start.replace('c:atleast2', 'x:worst1'),
    ],
    ['a condition away', (own) => edit.removeCondition(own, [2]), 'all(a:worst20,any(b:worst30,c:atleast2))'],
    [
      'the last of a group away, and the group',
      (own) => edit.removeCondition(edit.removeCondition(own, [1, 0]), [1, 0]),
      'all(a:worst20,d:best10)',
    ],
    [
      'a condition twice',
      (own) => edit.duplicateCondition(own, [1, 0]),
      start.replace('b:worst30', 'b:worst30,b:worst30'),
    ],
    ['one more', (own) => edit.addCondition(own, condition('x:worst1')), start.replace(/\)$/, ',x:worst1)')],
    [
      'one more in a group',
      (own) => edit.addCondition(own, condition('x:worst1'), 1),
      start.replace('c:atleast2', 'c:atleast2,x:worst1'),
    ],
    [
      'a group more, of the other kind',
      (own) => edit.addGroup(own, condition('x:worst1')),
      start.replace(/\)$/, ',any(x:worst1))'),
    ],
    ['the whole to any', (own) => edit.setJoin(own, 'any'), start.replace('all', 'any')],
    ['a group to all', (own) => edit.setJoin(own, 'all', 1), start.replace('any', 'all')],
    ['nothing where there is no group', (own) => edit.setJoin(own, 'any', 0), start],
  ])('%s', (_, change, expected) => {
    expect(formatRules(change(rules(start)))).toBe(expected);
  });

  it('begins with the first condition, and ends with none', () => {
    expect(formatRules(edit.addCondition(null, condition('x:worst1')))).toBe('all(x:worst1)');
    expect(formatRules(edit.addGroup(null, condition('x:worst1')))).toBe('all(any(x:worst1))');
    expect(formatRules(edit.removeCondition(rules('x:worst1'), [0]))).toBe('');
  });
});

const file = (patch: Partial<IndicatorFile>): IndicatorFile =>
  ({
    id: 'm' as IndicatorId,
    decimals: 2,
    aggregateDecimals: 1,
    lsoa: { quantiles: Array.from({ length: 101 }, (_, at) => at / 7), classes: { type: 'breaks' } },
    ward: null,
    ...patch,
  }) as IndicatorFile;
const far = file({ kind: 'measure', worse: 'high' });
const aged = file({ kind: 'rate', worse: 'none' });
const rural = file({
  kind: 'category',
  worse: 'none',
  lsoa: {
    classes: {
      type: 'categories',
      categories: [
        { code: 'UN1', label: 'Urban', family: 'urban', further: false },
        { code: 'RSF1', label: 'Rural', family: 'rural', further: true },
      ],
    },
  } as IndicatorFile['lsoa'],
});

describe('ways to ask', () => {
  it('begin at the worse end, at the highest where neither is, or with what is rural', () => {
    const begun = (indicator: IndicatorFile, level: 'lsoa' | 'ward' = 'lsoa') =>
      formatRules({ join: 'all', items: [usualCondition(indicator, level)] });
    expect(begun(far)).toBe('all(m:worst20)');
    expect(begun(aged)).toBe('all(m:highest20)');
    expect(begun(rural)).toBe('all(m:is.RSF1)');
    expect(begun(rural, 'ward')).toBe('all(m:atleast50)');
  });

  it('can be exchanged for one another and are then known again', () => {
    for (const indicator of [far, aged])
      for (const { id } of testChoices(indicator, 'lsoa')) {
        const test = testOf(id, { kind: 'share', end: 'worst', per: 35, of: 'county' }, indicator, 'lsoa');
        expect(testIdOf(test, indicator)).toBe(id);
        if (test.kind === 'share') expect([test.per, test.of]).toEqual([35, 'county']);
      }
  });

  it('suggest England’s own limit of a fifth, and keep a number that is there', () => {
    const share = { kind: 'share', end: 'worst', per: 20, of: 'england' } as const;
    expect(testOf('atleast', share, far, 'lsoa')).toEqual({ kind: 'value', sense: 'atleast', value: 11.4 });
    expect(testOf('atmost', share, far, 'lsoa')).toEqual({ kind: 'value', sense: 'atmost', value: 2.9 });
    expect(testOf('atmost', { kind: 'value', sense: 'atleast', value: 5 }, far, 'lsoa')).toEqual({
      kind: 'value',
      sense: 'atmost',
      value: 5,
    });
  });

  it('are words that fit the measure and the level', () => {
    expect(testChoices({ kind: 'rank', worse: 'low' }, 'lsoa').map(({ text }) => text)).toEqual([
      'among the most deprived',
      'among the least deprived',
      'a score of at least',
      'a score of at most',
      'in the tenths',
    ]);
    expect(testChoices(aged, 'lsoa')[0]?.text).toBe('among the highest');
    expect(testChoices(rural, 'lsoa').map(({ id }) => id)).toEqual(['classes']);
    expect(testChoices(rural, 'ward').map(({ id }) => id)).toEqual(['atleast', 'atmost']);
  });
});
