/**
 * Heights that keep dots of one size apart without moving them along the axis: each dot in turn, from left to right,
 * takes the free place nearest to the middle line. Exact (no two dots nearer than `apart`), the same in every run, and
 * quick: a dot is only compared with those less than `apart` to its left. A force simulation is neither.
 * @param xs positions, ascending
 * @param apart least distance of two middles
 * @returns for each dot its distance from the middle line, in the unit of `xs`
 */
export function dodge(xs: readonly number[], apart: number): number[] {
  const ys: number[] = [];
  let from = 0;
  xs.forEach((x, index) => {
    while (x - (xs[from] ?? x) >= apart) from += 1;
    const taken: [number, number][] = [];
    for (let at = from; at < index; at += 1) {
      const aside = x - (xs[at] ?? x);
      const half = Math.sqrt(apart * apart - aside * aside);
      const y = ys[at] ?? 0;
      taken.push([y - half, y + half]);
    }
    ys.push(nearestFree(taken, index % 2 === 0));
  });
  return ys;
}

/** The place nearest to nought that is inside none of the open intervals; of two as near, the one asked for. */
function nearestFree(taken: [number, number][], prefersUp: boolean): number {
  const up = firstFree(taken);
  if (up === 0) return 0;
  const down = firstFree(taken.map(([low, high]) => [-high, -low]));
  if (Math.abs(up - down) < 1e-9) return prefersUp ? -down : up;
  return up < down ? up : -down;
}

/** The lowest place at or above nought outside all intervals. */
function firstFree(taken: [number, number][]): number {
  let free = 0;
  for (const [low, high] of taken.sort((a, b) => a[0] - b[0])) {
    // sorted by their lower ends: every later interval begins above this place too
    if (low >= free) break;
    if (high > free + 1e-9) free = high;
  }
  return free;
}
