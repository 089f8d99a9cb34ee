type Figure = number | null;

/** Ranks from 1, lowest first; values that tie share the mean of their ranks ("1, 2.5, 2.5, 4"). */
export function averageRanks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = values.map(() => 0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to += 1;
    for (let at = from; at <= to; at += 1) ranks[order[at] ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/**
 * Spearman's rank correlation: Pearson's of the average ranks, so that ties are treated exactly
 * (https://en.wikipedia.org/wiki/Spearman%27s_rank_correlation_coefficient). Only areas with both figures count.
 * Null for fewer than three of them, or where all are alike on one of the two.
 */
export function spearman(xs: readonly Figure[], ys: readonly Figure[]): { rho: Figure; count: number } {
  const a: number[] = [];
  const b: number[] = [];
  xs.forEach((x, index) => {
    const y = ys[index] ?? null;
    if (x === null || y === null) return;
    a.push(x);
    b.push(y);
  });
  const rho = a.length < 3 ? null : pearson(averageRanks(a), averageRanks(b));
  return { rho, count: a.length };
}

function pearson(a: readonly number[], b: readonly number[]): Figure {
  const mean = (a.length + 1) / 2;
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((value, index) => {
    const [da, db] = [value - mean, (b[index] ?? 0) - mean];
    ab += da * db;
    aa += da * da;
    bb += db * db;
  });
  return aa === 0 || bb === 0 ? null : Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)));
}

/**
 * The same for whole numbers from 0 to steps - 1 (less than 0 = no figure), from a table of how many areas stand where:
 * all of England in a few milliseconds.
 */
export function spearmanOfSteps(
  xs: readonly number[],
  ys: readonly number[],
  steps: number,
): { rho: Figure; count: number } {
  const table = new Float64Array(steps * steps);
  const [across, down] = [new Float64Array(steps), new Float64Array(steps)];
  let count = 0;
  xs.forEach((x, index) => {
    const y = ys[index] ?? -1;
    if (x < 0 || y < 0) return;
    table[x + y * steps] = (table[x + y * steps] ?? 0) + 1;
    across[x] = (across[x] ?? 0) + 1;
    down[y] = (down[y] ?? 0) + 1;
    count += 1;
  });
  return { rho: count < 3 ? null : pearsonOfTable(table, midRanks(across), midRanks(down), count), count };
}

/** The mean rank of the areas in each step. */
function midRanks(counts: Float64Array): number[] {
  let before = 0;
  return Array.from(counts, (count) => {
    before += count;
    return before - (count - 1) / 2;
  });
}

function pearsonOfTable(
  table: Float64Array,
  across: readonly number[],
  down: readonly number[],
  count: number,
): Figure {
  const mean = (count + 1) / 2;
  let [ab, aa, bb] = [0, 0, 0];
  table.forEach((cell, at) => {
    const da = (across[at % across.length] ?? 0) - mean;
    const db = (down[Math.floor(at / across.length)] ?? 0) - mean;
    ab += cell * da * db;
    aa += cell * da * da;
    bb += cell * db * db;
  });
  return aa === 0 || bb === 0 ? null : Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)));
}

/**
 * The strength of a correlation in a word, by the scale of Evans (Straightforward Statistics for the Behavioral
 * Sciences, 1996): below 0.2 very weak, 0.4 weak, 0.6 moderate, 0.8 strong, else very strong.
 */
export function strengthWord(rho: number): string {
  const size = Math.abs(rho);
  const scale: [below: number, word: string][] = [
    [0.2, 'very weak'],
    [0.4, 'weak'],
    [0.6, 'moderate'],
    [0.8, 'strong'],
  ];
  return scale.find(([below]) => size < below)?.[1] ?? 'very strong';
}
