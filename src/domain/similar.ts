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
 * logarithm where the feature says so; 0 for all where all are alike.
 */
export function zScores({ values, decimals, log }: ProfileFeature): number[] {
  const figures = values.map((value) => {
    const figure = value / 10 ** decimals;
    return log ? Math.log(figure) : figure;
  });
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / Math.max(1, figures.length);
  const variance =
    figures.reduce((sum, figure) => sum + (figure - mean) ** 2, 0) / Math.max(1, figures.length);
  const deviation = Math.sqrt(variance);
  return figures.map((figure) => (deviation === 0 ? 0 : (figure - mean) / deviation));
}

/** All other counties, the most alike first; ties by code. Empty for a county without a profile. */
export function nearestCounties({ counties, features }: Profiles, code: CountyCode): Neighbour[] {
  const own = counties.indexOf(code);
  if (own < 0) return [];
  const scores = features.map(zScores);
  return counties
    .flatMap((other, at) => (at === own ? [] : [besides(features, scores, other, own, at)]))
    .sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1));
}

function besides(
  features: readonly ProfileFeature[],
  scores: readonly number[][],
  code: CountyCode,
  own: number,
  at: number,
): Neighbour {
  const aparts = scores.map((list) => (list[at] ?? 0) - (list[own] ?? 0));
  const squares = features.map(({ weight }, index) => weight * (aparts[index] ?? 0) ** 2);
  const squared = squares.reduce((sum, square) => sum + square, 0);
  return {
    code,
    distance: Math.sqrt(squared),
    sides: features.map((feature, index) => ({
      feature,
      own: (feature.values[own] ?? 0) / 10 ** feature.decimals,
      other: (feature.values[at] ?? 0) / 10 ** feature.decimals,
      apart: aparts[index] ?? 0,
      share: squared === 0 ? 0 : (squares[index] ?? 0) / squared,
    })),
  };
}

/** The middle of the distances between any two counties: what a distance is to be measured by. */
export function middleDistance({ counties, features }: Profiles): number {
  const scores = features.map(zScores);
  const distances: number[] = [];
  for (const [one] of counties.entries())
    for (let other = one + 1; other < counties.length; other += 1) {
      const squared = features.reduce(
        (sum, { weight }, at) => sum + weight * ((scores[at]?.[one] ?? 0) - (scores[at]?.[other] ?? 0)) ** 2,
        0,
      );
      distances.push(Math.sqrt(squared));
    }
  distances.sort((a, b) => a - b);
  return distances[Math.floor((distances.length - 1) / 2)] ?? 0;
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
