/** Pounds an area may not get less, and not more, than; whole numbers. Infinity: no cap. */
export interface Bounds {
  floor: number;
  cap: number;
}

/** Why a sum cannot be shared within its bounds. */
export type ShareFault =
  | { fault: 'no-weight' }
  /** areas whose floor lies above their cap */
  | { fault: 'crossed'; areas: number[] }
  /** what all floors need, above the sum */
  | { fault: 'floor'; needs: number }
  /** what all caps leave room for, below the sum */
  | { fault: 'cap'; room: number };

/** Pounds below which a share is taken for a whole number: above the error of sums of this size, far below a penny. */
const exact = 1e-5;

/**
 * Shares a whole sum by weight, each share within its bounds, in whole pounds that add up exactly. Areas of weight 0 get
 * their floor. First real numbers: min(cap, max(floor, λ·weight)) with the one λ that spends the sum; then the largest
 * remainders are rounded up (Hamilton's method), equal ones in the order of the list.
 */
export function shareOut(
  sum: number,
  weights: readonly number[],
  bounds: readonly Bounds[],
): { pounds: number[] } | ShareFault {
  const fault = findFault(sum, weights, bounds);
  if (fault) return fault;
  return { pounds: roundToSum(fillWater(sum, weights, bounds), sum) };
}

function findFault(sum: number, weights: readonly number[], bounds: readonly Bounds[]): ShareFault | null {
  const crossed = bounds.flatMap(({ floor, cap }, area) => (floor > cap ? [area] : []));
  if (crossed.length > 0) return { fault: 'crossed', areas: crossed };
  const needs = bounds.reduce((all, { floor }) => all + floor, 0);
  if (needs > sum) return { fault: 'floor', needs };
  if (sum > needs && !weights.some((weight) => weight > 0)) return { fault: 'no-weight' };
  const room = bounds.reduce(
    (all, { floor, cap }, area) => all + ((weights[area] ?? 0) > 0 ? cap : floor),
    0,
  );
  return room < sum ? { fault: 'cap', room } : null;
}

/**
 * Shares as real numbers. Each round shares what is left among the free areas by weight; if caps and floors together
 * take more than they free, those below their floor are settled there, else those above their cap; at most one round
 * for each area. Settled areas stay settled: the λ of later rounds only moves further to their side.
 */
function fillWater(sum: number, weights: readonly number[], bounds: readonly Bounds[]): number[] {
  const shares = bounds.map(({ floor }) => floor);
  let free = weights.flatMap((weight, area) => (weight > 0 ? [area] : []));
  let left = sum - bounds.reduce((all, { floor }, area) => all + ((weights[area] ?? 0) > 0 ? 0 : floor), 0);
  while (free.length > 0) {
    const settled = settle(left, free, weights, bounds, shares);
    if (settled.size === 0) break;
    left -= [...settled].reduce((all, area) => all + (shares[area] ?? 0), 0);
    free = free.filter((area) => !settled.has(area));
  }
  return shares;
}

/** One round: writes the shares of the free areas; gives those that a bound has settled. */
function settle(
  left: number,
  free: readonly number[],
  weights: readonly number[],
  bounds: readonly Bounds[],
  shares: number[],
): Set<number> {
  const all = free.reduce((total, area) => total + (weights[area] ?? 0), 0);
  const below: number[] = [];
  const above: number[] = [];
  let excess = 0;
  for (const area of free) {
    const share = (left * (weights[area] ?? 0)) / all;
    const { floor, cap } = bounds[area] ?? { floor: 0, cap: Infinity };
    const bounded = Math.min(cap, Math.max(floor, share));
    shares[area] = bounded;
    excess += bounded - share;
    if (bounded > share) below.push(area);
    if (bounded < share) above.push(area);
  }
  return new Set(excess > 0 || above.length === 0 ? below : above);
}

/**
 * Whole pounds that add up to the sum: shares rounded down, then the largest remainders up by one pound; equal
 * remainders in the order of the list. Shares must add up to the sum but for the error of floating numbers.
 */
export function roundToSum(shares: readonly number[], sum: number): number[] {
  const parts = shares.map((share, area) => {
    const near = Math.round(share);
    const whole = Math.abs(share - near) < exact ? near : Math.floor(share);
    return { area, whole, rest: Math.max(0, share - whole) };
  });
  let over = sum - parts.reduce((all, { whole }) => all + whole, 0);
  const pounds = parts.map(({ whole }) => whole);
  for (const { area, whole } of [...parts].sort((a, b) => b.rest - a.rest || a.area - b.area)) {
    if (over <= 0) break;
    pounds[area] = whole + 1;
    over -= 1;
  }
  return pounds;
}
