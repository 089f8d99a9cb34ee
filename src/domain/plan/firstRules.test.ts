import { describe, expect, it } from 'vitest';
import { followRules, followSum } from './firstRules.ts';

const none = { rules: '', reach: '', budget: '' };

describe('what follows from rules', () => {
  it('is that a plan reaches its shortlist, unless something else was chosen', () => {
    expect(followRules(none, 'a')).toEqual({ rules: 'a', reach: 'cut:shortlist' });
    expect(followRules({ ...none, reach: 'need:children' }, 'a')).toEqual({ rules: 'a' });
    expect(followRules({ ...none, rules: 'a' }, 'b')).toEqual({ rules: 'b' });
  });

  it('is for whom a ready rule is for, also after another one', () => {
    expect(followRules(none, 'a', 'fuel')).toEqual({ rules: 'a', reach: 'need:fuel,cut:shortlist' });
    const fuel = { ...none, rules: 'a', reach: 'need:fuel,cut:shortlist' };
    expect(followRules(fuel, 'b', 'older')).toEqual({ rules: 'b', reach: 'need:older,cut:shortlist' });
    expect(followRules(fuel, 'b')).toEqual({ rules: 'b' });
    expect(followRules({ ...fuel, reach: 'need:fuel,cut:areas-3' }, 'b', 'older')).toEqual({ rules: 'b' });
  });

  it('goes with the last of them, and nothing else does', () => {
    const plan = { rules: 'a', reach: 'cut:shortlist', budget: 'amount:5,to:shortlist' };
    expect(followRules(plan, '')).toEqual({ rules: '', reach: '', budget: 'amount:5' });
    expect(followRules({ ...plan, reach: 'need:older,of:shortlist,cut:areas-3' }, '')).toMatchObject({
      reach: 'need:older,cut:areas-3',
    });
    expect(followRules({ ...plan, reach: 'cut:areas-3', budget: 'amount:5' }, '')).toEqual({ rules: '' });
  });

  it('is that the first sum goes to the shortlist', () => {
    expect(followSum({ ...none, rules: 'a' }, 'amount:800000')).toBe('amount:800000,to:shortlist');
    expect(followSum({ ...none, rules: 'a' }, 'steep:3')).toBe('steep:3');
    expect(followSum({ ...none, rules: 'a' }, 'amount:5,to:ward.E05012957')).toBe(
      'amount:5,to:ward.E05012957',
    );
    expect(followSum(none, 'amount:800000')).toBe('amount:800000');
    expect(followSum({ ...none, rules: 'a', budget: 'amount:5' }, 'amount:6')).toBe('amount:6');
    expect(followSum({ ...none, rules: 'a', budget: 'steep:3' }, 'amount:6,steep:3')).toContain(
      'to:shortlist',
    );
  });
});
