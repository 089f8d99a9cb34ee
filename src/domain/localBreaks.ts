import { ckmeans } from 'simple-statistics';
import type { Classable } from './classify.ts';
import type { ClassScheme } from './indicator.ts';

const mostClasses = 6;

/**
 * Classes of the areas shown, all counties pooled: tenths of their ranks, or natural breaks of their values
 * (Ckmeans, Wang and Song 2011). Categories stay what they are. With too few areas the national scheme holds.
 */
export function localScheme(areas: readonly Classable[], national: ClassScheme): ClassScheme {
  switch (national.type) {
    case 'categories':
      return national;
    case 'deciles': {
      const ranks = areas.flatMap(({ rank }) => rank ?? []);
      return ranks.length < 10 ? national : { type: 'deciles', cuts: tenths(ranks) };
    }
    case 'breaks': {
      const cuts = naturalBreaks(areas.flatMap(({ value }) => value ?? []));
      return cuts.length === 0 ? national : { type: 'breaks', method: 'natural', cuts };
    }
  }
}

/** How local classes are made; loaded only when a reader asks for them. */
export type LocalScheme = typeof localScheme;

/** The rank that ends each of the first nine tenths; equal ranks stay together. */
function tenths(ranks: readonly number[]): number[] {
  const sorted = [...ranks].sort((a, b) => a - b);
  return Array.from({ length: 9 }, (_, i) => sorted[Math.ceil((sorted.length * (i + 1)) / 10) - 1] ?? 0);
}

/** Breaks between natural groups, each the roundest number that parts the same groups. */
function naturalBreaks(values: readonly number[]): number[] {
  const distinct = new Set(values).size;
  if (distinct < 2) return [];
  const groups = ckmeans([...values], Math.min(mostClasses, distinct));
  return groups.slice(1).flatMap((group, i) => {
    const below = groups[i]?.at(-1);
    const above = group[0];
    return below === undefined || above === undefined ? [] : [roundestBetween(below, above)];
  });
}

/** The number with the fewest decimals in (below, above]. */
export function roundestBetween(below: number, above: number): number {
  for (let decimals = -6; decimals < 9; decimals += 1) {
    const step = 10 ** -decimals;
    const candidate = Number((Math.floor(above / step + 1e-9) * step).toFixed(Math.max(0, decimals)));
    if (candidate > below && candidate <= above) return candidate;
  }
  return above;
}
