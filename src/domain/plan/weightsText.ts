import { domainIds, type ByDomain } from './domains.ts';
import { officialWeights, weightSum, type Weights } from './weights.ts';

/** What the text of a link says, and in words what it does not. */
export interface ReadWeights {
  value: Weights;
  problems: string[];
}

/** The greatest weight that can be given to one domain. */
export const MOST_WEIGHT = 100;
const DECIMALS = 1;

/**
 * Weights as a link has them: seven numbers from 0 to 100 in the order of the domains, joined by "-", with one decimal
 * at most; nothing: the official ones. Never throws: what cannot be read leaves the official weights and a problem.
 */
export function parseWeights(text: string): ReadWeights {
  if (text === '') return { value: officialWeights, problems: [] };
  const numbers = text.split('-').map(readWeight);
  const isWhole =
    numbers.length === domainIds.length &&
    !numbers.includes(null) &&
    numbers.some((number) => number !== null && number > 0);
  if (!isWhole)
    return {
      value: officialWeights,
      problems: [
        `The link asks for the weights “${text}”, which are not seven numbers from 0 to 100; the official weights are used.`,
      ],
    };
  const value = Object.fromEntries(domainIds.map((id, at) => [id, numbers[at] ?? 0]));
  return { value: { ...officialWeights, ...value }, problems: [] };
}

function readWeight(text: string): number | null {
  const isNumber = /^\d{1,3}(\.\d+)?$/.test(text) && Number(text) <= MOST_WEIGHT;
  return isNumber ? toWeight(Number(text)) : null;
}

/** The text of a link for these weights; nothing for the official ones. */
export function formatWeights(weights: Weights): string {
  const isSame = domainIds.every((id) => toWeight(weights[id]) === officialWeights[id]);
  return isSame ? '' : domainIds.map((id) => String(toWeight(weights[id]))).join('-');
}

/** A weight as it can be kept: 0 to 100 with one decimal. */
export function toWeight(number: number): number {
  const kept = Number.isFinite(number) ? Math.min(MOST_WEIGHT, Math.max(0, number)) : 0;
  return Math.round(kept * 10 ** DECIMALS) / 10 ** DECIMALS;
}

/** Weights with one of them changed; null where nothing would have a weight any more. */
export function withWeight(weights: Weights, change: Partial<ByDomain<number>>): Weights | null {
  const value = { ...weights, ...change };
  return weightSum(value) > 0 ? value : null;
}
