import type { CountyCode } from './area.ts';
import type { ProfileFeature, Profiles } from './profiles.ts';

/** One side of two profiles beside each other. */
export interface Side {
  feature: ProfileFeature;
  /** display units */
  own: number;
  other: number;
  /** difference of the z-scores, other - own: 1 = one standard deviation of the counties */
  apart: number;
  /** share of the squared distance, 0 to 1 */
  share: number;
}

/** A county beside another. */
export interface Neighbour {
  code: CountyCode;
  /** weighted Euclidean distance of the z-scores: 0 = the same profile */
  distance: number;
  sides: Side[];
}

/**
 * z-scores of a feature over all counties: (value - mean) / standard deviation (of all, not of a sample), of the
 * logarithm where the feature says so; 0 for all where all are alike. Values have six digits more than the table shows:
 * rounded as shown, counties nearly as far apart would change places.
 */
export function zScores({ values, stored, log }: ProfileFeature): number[] {
  const figures = values.map((value) => {
    const figure = value / 10 ** stored;
    return log ? Math.log(figure) : figure;
  });
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / Math.max(1, figures.length);
  const variance =
    figures.reduce((sum, figure) => sum + (figure - mean) ** 2, 0) / Math.max(1, figures.length);
  const deviation = Math.sqrt(variance);
  return figures.map((figure) => (deviation === 0 ? 0 : (figure - mean) / deviation));
}

/** The counties most alike, nearest first; ties by code. Empty for a county without a profile. */
export function nearestCounties(
  { counties, features }: Profiles,
  code: CountyCode,
  count = Infinity,
): Neighbour[] {
  const own = counties.indexOf(code);
  if (own < 0) return [];
  const scores = features.map(zScores);
  const weights = features.map(({ weight }) => weight);
  return counties
    .map((other, at) => ({ code: other, at, distance: Math.sqrt(squared(scores, weights, own, at)) }))
    .filter(({ at }) => at !== own)
    .sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
    .slice(0, count)
    .map(({ code: other, at, distance }) => ({
      code: other,
      distance,
      sides: features.map((feature, side) => sideOf(feature, scores[side] ?? [], own, at, distance)),
    }));
}

function squared(
  scores: readonly number[][],
  weights: readonly number[],
  one: number,
  other: number,
): number {
  let sum = 0;
  for (let side = 0; side < scores.length; side += 1) {
    const list = scores[side] ?? [];
    const apart = (list[one] ?? 0) - (list[other] ?? 0);
    sum += (weights[side] ?? 0) * apart * apart;
  }
  return sum;
}

function sideOf(
  feature: ProfileFeature,
  scores: readonly number[],
  own: number,
  at: number,
  distance: number,
): Side {
  const apart = (scores[at] ?? 0) - (scores[own] ?? 0);
  return {
    feature,
    own: (feature.values[own] ?? 0) / 10 ** feature.stored,
    other: (feature.values[at] ?? 0) / 10 ** feature.stored,
    apart,
    share: distance === 0 ? 0 : (feature.weight * apart ** 2) / distance ** 2,
  };
}

/** The middle of the distances between any two counties: what a distance is to be measured by. */
export function middleDistance({ counties, features }: Profiles): number {
  const scores = features.map(zScores);
  const weights = features.map(({ weight }) => weight);
  const squares: number[] = [];
  for (let one = 0; one < counties.length; one += 1)
    for (let other = one + 1; other < counties.length; other += 1)
      squares.push(squared(scores, weights, one, other));
  const sorted = Float64Array.from(squares).sort();
  return Math.sqrt(sorted[Math.floor((sorted.length - 1) / 2)] ?? 0);
}

/** A quarter of a standard deviation: nearer than this two counties count as alike on a side. */
const alikeWithin = 0.25;

/** Sides on which the two are alike, the most alike first. */
export function alikeSides(sides: readonly Side[]): Side[] {
  return sides
    .filter(({ apart }) => Math.abs(apart) <= alikeWithin)
    .sort((a, b) => Math.abs(a.apart) - Math.abs(b.apart));
}

/** Sides on which they differ, those that part them most first. */
export function differentSides(sides: readonly Side[]): Side[] {
  return sides.filter(({ apart }) => Math.abs(apart) > alikeWithin).sort((a, b) => b.share - a.share);
}
