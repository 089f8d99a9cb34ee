import { describe, expect, it } from 'vitest';
import { plan } from '../../../tests/fixtures/planFiles.ts';
import { planDefaults, type PlanOptions } from '../planOptions.ts';
import { planFindings, type WholePlan } from './planFilesMake.ts';
import { planGaps, whyUnshared } from './planGaps.ts';

function whole(options: Partial<PlanOptions>, shortlist: number[] | null = null): WholePlan {
  return {
    options: { ...planDefaults, ...options },
    data: plan(),
    manifest: { release: 'aaaa1111', counties: [], themes: [], indicators: [] },
    rules: null,
    shortlist,
    chosen: shortlist ?? [0, 1],
    own: null,
  };
}

const notShared =
  'The shortlist has no area to share the sum among: loosen its rules, or share among all areas.';

describe('what a plan asks for and does not get', () => {
  it('is nothing where all is carried out, and where no sum is named', () => {
    expect(planGaps(whole({}))).toEqual([]);
    expect(planGaps(whole({ budget: 'amount:1001' }))).toEqual([]);
    expect(whyUnshared(whole({ budget: 'steep:3' }))).toBeNull();
  });

  it('names a sum that an empty shortlist leaves unshared, in files too', () => {
    const empty = whole({ budget: 'amount:1001,to:shortlist' }, []);
    expect(whyUnshared(empty)).toBe(notShared);
    expect(planGaps(empty)).toEqual([`The sum is not shared. ${notShared}`]);
    expect(planFindings(empty)).toContain(`Not carried out: The sum is not shared. ${notShared}`);
  });

  it('names conditions and settings that cannot be read, each once', () => {
    const gaps = planGaps(whole({ rules: 'nonsense!', reach: 'order:', budget: 'amount:x' }));
    expect(gaps).toContain(
      'The link asks for the condition “nonsense!”, which cannot be read; it was left out.',
    );
    expect(gaps.filter((gap) => gap.includes('cannot be read'))).toHaveLength(3);
    expect(new Set(gaps).size).toBe(gaps.length);
  });
});
