import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../indicator.ts';
import { presets } from './presets.ts';
import type { Condition, End, MeasureTest, PlaceKind, RuleGroup, RuleItem } from './rules.ts';
import { formatRules, parseRules, rulesMeasures } from './rulesText.ts';

const join = ['all', 'any'] as const;
const ends: End[] = ['worst', 'best', 'highest', 'lowest'];
const ids = ['imd-2025', 'km-gp-2025', 'no-car-2021', 'ruc-2021', 'all', 'not-a-measure'] as IndicatorId[];
const kinds: PlaceKind[] = ['county', 'district', 'former', 'ward'];

/** Made-up rules that are the same at every run: a small generator (https://en.wikipedia.org/wiki/Lehmer_random_number_generator). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48271) % 2147483647;
    return state % sides;
  };
}

function pick<T>(list: readonly T[], roll: (sides: number) => number): T {
  return list[roll(list.length)] as T;
}

function madeUpTest(roll: (sides: number) => number): MeasureTest {
  switch (roll(4)) {
    case 0:
      return {
        kind: 'share',
        end: pick(ends, roll),
        per: 1 + roll(100),
        of: pick(['england', 'county'], roll),
      };
    case 1:
      return { kind: 'value', sense: pick(['atleast', 'atmost'], roll), value: (roll(20001) - 10000) / 100 };
    case 2:
      return { kind: 'classes', codes: ['UN1', 'RSF1', '5a'].slice(0, 1 + roll(3)) };
    default:
      return { kind: 'tenths', tenths: [1, 2, 10].slice(0, 1 + roll(3)) };
  }
}

function madeUpCondition(roll: (sides: number) => number): Condition {
  const isNot = roll(3) === 0;
  return roll(4) === 0
    ? { isNot, on: pick(kinds, roll), codes: ['E07000218', 'E05009450'].slice(0, 1 + roll(2)) }
    : { isNot, on: 'measure', measure: pick(ids, roll), test: madeUpTest(roll) };
}

function madeUpRules(roll: (sides: number) => number): RuleGroup {
  const items = Array.from({ length: 1 + roll(4) }, (): RuleItem =>
    roll(3) === 0
      ? { join: pick(join, roll), items: Array.from({ length: 1 + roll(3) }, () => madeUpCondition(roll)) }
      : madeUpCondition(roll),
  );
  return { join: pick(join, roll), items };
}

describe('rules in an address', () => {
  it('come back as they were written, whatever they are', () => {
    const roll = dice(20250);
    for (let round = 0; round < 2000; round += 1) {
      const rules = madeUpRules(roll);
      const text = formatRules(rules);
      expect(parseRules(text)).toEqual({ value: rules, problems: [] });
      expect(formatRules(parseRules(text).value)).toBe(text);
      expect(text).toMatch(/^[\w\-.~:,()*']+$/);
    }
  });

  it('are read with and without the outer brackets, with spaces, in any case of codes', () => {
    const { value, problems } = parseRules(
      'imd-2025:worst20, any(km-gp-2025:atleast5,not(no-car-2021:worst20county)), district:e07000218',
    );
    expect(problems).toEqual([]);
    expect(formatRules(value)).toBe(
      'all(imd-2025:worst20,any(km-gp-2025:atleast5,not(no-car-2021:worst20county)),district:E07000218)',
    );
  });

  it('are none where nothing is asked', () => {
    expect(parseRules('')).toEqual({ value: null, problems: [] });
    expect(parseRules('all()')).toEqual({ value: null, problems: [] });
    expect(formatRules(null)).toBe('');
  });

  it.each([
    'imd-2025',
    'imd-2025:worst0',
    'imd-2025:worst101',
    'imd-2025:worst20city',
    'imd-2025:tenth.11',
    'imd-2025:atleast',
    'imd-2025:atleast1e9',
    'imd-2025:is.',
    'district:Mendip',
    'not(not(imd-2025:worst20))',
    'imd-2025:worst20:worst30',
    'any(all(imd-2025:worst20)',
    '<b>:worst20',
  ])('name what cannot be read: %s', (text) => {
    const { value, problems } = parseRules(`km-gp-2025:atleast2,${text}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('cannot be read; it was left out');
    expect(value).toEqual(parseRules('km-gp-2025:atleast2').value);
  });

  it('never throw, whatever is written', () => {
    const roll = dice(7);
    const letters = "all(any(not(,:worst20imd-2025.E07000218)'*~ )(";
    for (let round = 0; round < 3000; round += 1) {
      const text = Array.from({ length: roll(40) }, () => letters[roll(letters.length)] ?? '').join('');
      const { value, problems } = parseRules(text);
      if (value) expect(parseRules(formatRules(value)).value).toEqual(value);
      expect(problems.every((problem) => problem.endsWith('.'))).toBe(true);
    }
  });

  it('name their measures once', () => {
    expect(
      rulesMeasures('imd-2025:worst20,any(km-gp-2025:atleast2,imd-2025:tenth.1),ward:E05009450'),
    ).toEqual(['imd-2025', 'km-gp-2025']);
  });
});

describe('ready rules', () => {
  it('can all be read at both levels, and are written as an address has them', () => {
    for (const { rules } of presets)
      for (const text of Object.values(rules)) {
        expect(parseRules(text).problems).toEqual([]);
        expect(formatRules(parseRules(text).value)).toBe(text);
      }
  });

  it('say every share that they ask for', () => {
    for (const { id, rules, asks } of presets) {
      const shares = [...rules.lsoa.matchAll(/(?:worst|highest)(\d+)/g)].map(([, share]) => share ?? '');
      for (const share of shares)
        expect(share === '50' ? asks.includes('half') : asks.includes(`${share}%`), `${id}: ${share}%`).toBe(
          true,
        );
    }
  });
});
