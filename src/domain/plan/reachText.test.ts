import { describe, expect, it } from 'vitest';
import { reachIds } from './makePlanNeeds.ts';
import type { PlanScope } from './planScope.ts';
import {
  formatReach,
  parseReach,
  reachDefaults,
  reachMeasures,
  readOrder,
  type ReachCut,
  type ReachOptions,
} from './reachText.ts';

const orders = ['need', 'own-weights', 'imd-2025', 'km-gp-2025'].map((text) => readOrder(text) ?? 'need');
const cuts = [
  { kind: 'residents', percent: 0 },
  { kind: 'residents', percent: 12.5 },
  { kind: 'residents', percent: 20 },
  { kind: 'areas', count: 0 },
  { kind: 'areas', count: 117 },
  { kind: 'worst', percent: 20 },
  { kind: 'worst', percent: 100 },
  { kind: 'shortlist' },
  { kind: 'within', on: 'ward', codes: ['E05012957', 'E05012958'] },
  { kind: 'within', on: 'place', codes: ['South Wye', 'A.B,(C): ~D_e'] },
] as const satisfies readonly ReachCut[];
const scopes: readonly PlanScope[] = [
  'all',
  'shortlist',
  { on: 'district', codes: ['E07000218'] },
  { on: 'place', codes: ['St. Mary’s (north)'] },
];

describe('the reach curve in a link', () => {
  it('comes back as it was written, whatever is chosen', () => {
    for (const need of reachIds)
      for (const order of orders)
        for (const against of [null, ...orders])
          for (const cut of cuts)
            for (const of of scopes) {
              const value: ReachOptions = { need, order, against, cut: structuredClone(cut), of };
              const text = formatReach(value);
              expect(parseReach(text)).toEqual({ value, problems: [] });
              expect(text).toMatch(/^[\w\-.~:,’]*$/);
            }
  });

  it('is empty where all is as usual', () => {
    expect(formatReach(reachDefaults)).toBe('');
    expect(parseReach('')).toEqual({ value: reachDefaults, problems: [] });
  });

  it.each([
    'need:rich',
    'order:',
    'order:A B',
    'cut:residents-101',
    'cut:place.',
    'of:ward.12',
    'of:everybody',
    'cut:areas-1.5',
    'cut:worst--3',
    'cut:all',
    'cut',
    ':',
    'constructor:x',
    '__proto__:x',
    'cut:residents-1e3',
  ])('names %j, which cannot be read, and keeps the rest', (part) => {
    const { value, problems } = parseReach(`need:older,${part}`);
    expect(value).toEqual({ ...reachDefaults, need: 'older' });
    expect(problems).toEqual([expect.stringContaining(`“${part}”`)]);
  });

  it('asks for the measures it is drawn from, and for no others', () => {
    expect(reachMeasures('order:idaci-2025,against:km-gp-2025')).toEqual(['idaci-2025', 'km-gp-2025']);
    expect(reachMeasures('order:need,against:own-weights')).toEqual([]);
    expect(reachMeasures('')).toEqual(['imd-2025']);
  });
});
