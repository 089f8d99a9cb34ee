import { quickselect, randomLcg } from 'd3';
import { domainIds } from './domains.ts';
import { scoresOf, transformDomains, type Weights } from './weights.ts';
import type { DomainsFile } from './domains.ts';

/** What rank stability is asked for. */
export interface StabilityQuestion {
  domains: DomainsFile['domains'];
  weights: Weights;
  /** highest ranks that still belong to the worst 10% and the worst 20% of England */
  cuts: WorstCuts;
  /** how often weights are drawn */
  draws: number;
  /** 0..1: by how much of itself each weight may go up or down */
  spread: number;
  /** the same seed draws the same weights */
  seed: number;
}

export interface WorstCuts {
  tenth: number;
  fifth: number;
}

/** In how many draws each area of England is among the worst 10% and the worst 20%. */
export interface Stability {
  draws: number;
  tenth: Uint16Array;
  fifth: Uint16Array;
}

export const DRAWS = 200;
export const SPREAD = 0.2;
/** of the draws that are shown: a number anybody may type to get the same */
export const SEED = 1;
/** draws between two words on how far it is */
const STEP = 5;

/**
 * Weights drawn anew: each one goes up or down by itself, evenly distributed over +-spread of it. Ranks know only
 * proportions, so that drawn weights need no common sum.
 */
export function drawWeights(weights: Weights, spread: number, random: () => number): Weights {
  const drawn = domainIds.map((id) => [id, weights[id] * (1 - spread + 2 * spread * random())] as const);
  return { ...weights, ...Object.fromEntries(drawn) };
}

/**
 * Counts how often each area stays among England's worst while weights vary; yields the draws done. Random numbers come
 * of d3's linear congruential generator with the seed given (d3.randomLcg), so that everybody gets the same counts.
 */
export function* countStability(question: StabilityQuestion): Generator<number, Stability> {
  const { domains, weights, cuts, draws, spread, seed } = question;
  const columns = transformDomains(domains);
  const random = randomLcg(seed);
  const count = domains.income.length;
  const stability = { draws, tenth: new Uint16Array(count), fifth: new Uint16Array(count) };
  for (let draw = 1; draw <= draws; draw += 1) {
    const scores = scoresOf(columns, drawWeights(weights, spread, random));
    const parted = scores.slice();
    countWithin(scores, scoreAtRank(parted, cuts.tenth), stability.tenth);
    countWithin(scores, scoreAtRank(parted, cuts.fifth), stability.fifth);
    if (draw % STEP === 0) yield draw;
  }
  return stability;
}

/**
 * The lowest score whose competition rank is within the cut: the score of the area at that place; ties with it are in.
 * It moves the scores it is given about, which is faster than to sort them all.
 */
function scoreAtRank(scores: Float64Array, cut: number): number {
  if (cut < 1) return Infinity;
  const place = Math.max(0, scores.length - cut);
  return quickselect(scores, place)[place] ?? Infinity;
}

function countWithin(scores: Float64Array, least: number, counts: Uint16Array): void {
  for (let area = 0; area < scores.length; area += 1)
    if ((scores[area] ?? 0) >= least) counts[area] = (counts[area] ?? 0) + 1;
}
