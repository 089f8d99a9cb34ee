import { byShare, total, type Need } from './lorenz.ts';

/** Shares in need (0..1) in the two fifths of people at either end. */
export interface Fifths {
  worst: number;
  best: number;
}

/**
 * Share in need in the fifth of people who live where it is highest, and where it is lowest. A neighbourhood that lies
 * across the edge of a fifth counts with as many of its people as are still wanted, so that each fifth holds exactly
 * 20% of those counted. Null where nobody is counted.
 */
export function fifthsOf(needs: readonly Need[]): Fifths | null {
  const order = byShare(needs);
  const wanted = total(needs, ({ among }) => among) / 5;
  if (wanted <= 0) return null;
  return {
    best: shareOfFirst(needs, order, wanted),
    worst: shareOfFirst(needs, [...order].reverse(), wanted),
  };
}

function shareOfFirst(needs: readonly Need[], order: readonly number[], wanted: number): number {
  let left = wanted;
  let found = 0;
  for (const index of order) {
    const { inNeed, among } = needs[index] ?? { inNeed: 0, among: 0 };
    const taken = Math.min(left, among);
    if (among > 0) found += (inNeed * taken) / among;
    left -= taken;
    if (left <= 0) break;
  }
  return found / wanted;
}

/** How many times higher the share is in the worst fifth; null where nobody is in need in the best one. */
export function worstBestRatio({ worst, best }: Fifths): number | null {
  return best > 0 ? worst / best : null;
}
