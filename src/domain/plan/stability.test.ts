import { describe, expect, it } from 'vitest';
import { domainIds, type ByDomain } from './domains.ts';
import { countStability, drawWeights, type Stability, type StabilityQuestion } from './stability.ts';
import { officialWeights, ranksOf, scoresOf, transformDomains } from './weights.ts';

const COUNT = 60;
/** ranks of made-up areas: the domains disagree, each in its own way */
const domains = Object.fromEntries(
  domainIds.map((id, at) => [
    id,
    Array.from({ length: COUNT }, (_, area) => 1 + ((area * (2 * at + 7) + at) % COUNT)),
  ]),
) as ByDomain<number[]>;
const question: StabilityQuestion = {
  ...{ domains, weights: officialWeights, cuts: { tenth: 6, fifth: 12 } },
  ...{ draws: 40, spread: 0.2, seed: 1 },
};

function run(patch: Partial<StabilityQuestion> = {}): { steps: number[]; stability: Stability } {
  const counting = countStability({ ...question, ...patch });
  const steps: number[] = [];
  for (;;) {
    const { done, value } = counting.next();
    if (done) return { steps, stability: value };
    steps.push(value);
  }
}

const sum = (list: ArrayLike<number>): number => Array.from(list).reduce((total, one) => total + one, 0);

describe('drawn weights', () => {
  it('go up or down by a fifth at most, each by itself', () => {
    const ends = drawWeights(officialWeights, 0.2, () => 0);
    expect(ends.income).toBeCloseTo(18, 9);
    expect(drawWeights(officialWeights, 0.2, () => 1).crime).toBeCloseTo(11.16, 9);
    const numbers = [0, 1, 0.5, 0.5, 0.5, 0.5, 0.5];
    const mixed = drawWeights(officialWeights, 0.2, () => numbers.shift() ?? 0.5);
    expect([mixed.income, mixed.employment, mixed.living]).toEqual([
      expect.closeTo(18, 9),
      expect.closeTo(27, 9),
      expect.closeTo(9.3, 9),
    ]);
  });
});

describe('rank stability', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(run().stability).toEqual(run().stability);
    expect(run({ seed: 2 }).stability.tenth).not.toEqual(run().stability.tenth);
  });

  it('puts as many areas among the worst in every draw as belong there', () => {
    const { stability } = run();
    expect(sum(stability.tenth)).toBe(40 * 6);
    expect(sum(stability.fifth)).toBe(40 * 12);
    stability.tenth.forEach((times, area) => expect(times).toBeLessThanOrEqual(stability.fifth[area] ?? -1));
  });

  it('is all or nothing where weights do not vary, and then agrees with the ranks', () => {
    const { stability } = run({ spread: 0 });
    const ranks = ranksOf(scoresOf(transformDomains(domains), officialWeights));
    expect([...stability.tenth]).toEqual(ranks.map((rank) => (rank <= 6 ? 40 : 0)));
    expect([...stability.fifth]).toEqual(ranks.map((rank) => (rank <= 12 ? 40 : 0)));
  });

  it('counts areas that tie at the cut in, as their shared rank is within it', () => {
    const same = Object.fromEntries(domainIds.map((id) => [id, [1, 2, 2, 4]])) as ByDomain<number[]>;
    const { stability } = run({ domains: same, cuts: { tenth: 2, fifth: 3 } });
    expect([...stability.tenth]).toEqual([40, 40, 40, 0]);
    expect([...stability.fifth]).toEqual([40, 40, 40, 0]);
  });

  it('tells how far it is, up to the last draw', () => {
    expect(run().steps).toEqual([5, 10, 15, 20, 25, 30, 35, 40]);
  });

  it('wavers for some and holds for others', () => {
    const { tenth } = run().stability;
    expect([...tenth].some((times) => times === 40)).toBe(true);
    expect([...tenth].some((times) => times > 0 && times < 40)).toBe(true);
  });
});
