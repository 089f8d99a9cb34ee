/** One neighbourhood's people: how many are in need, and how many they are counted among. */
export interface Need {
  inNeed: number;
  among: number;
}

/** One corner of a Lorenz curve: cumulative shares (0..1) of those counted and of those in need. */
export interface LorenzPoint {
  people: number;
  need: number;
  /** index of the neighbourhood whose people end here; -1 at the start */
  area: number;
}

/**
 * Lorenz curve of a need: neighbourhoods from the lowest share in need to the highest, along the foot everybody counted,
 * up the side those in need. The diagonal is "the same share everywhere". Neighbourhoods where nobody is counted add
 * nothing. After M. O. Lorenz, "Methods of measuring the concentration of wealth", 1905, for grouped counts.
 */
export function lorenzCurve(needs: readonly Need[]): LorenzPoint[] {
  const order = byShare(needs);
  const all = total(needs, ({ among }) => among);
  const poor = total(needs, ({ inNeed }) => inNeed);
  const points: LorenzPoint[] = [{ people: 0, need: 0, area: -1 }];
  let people = 0;
  let need = 0;
  for (const area of order) {
    people += needs[area]?.among ?? 0;
    need += needs[area]?.inNeed ?? 0;
    points.push({ people: people / all, need: poor > 0 ? need / poor : people / all, area });
  }
  return points;
}

/** Indices of the neighbourhoods where somebody is counted, from the lowest share in need; equal shares keep their order. */
export function byShare(needs: readonly Need[]): number[] {
  const share = ({ inNeed, among }: Need): number => inNeed / among;
  return needs
    .map((need, index) => ({ index, need }))
    .filter(({ need }) => need.among > 0)
    .sort((a, b) => share(a.need) - share(b.need) || a.index - b.index)
    .map(({ index }) => index);
}

/** Height of a Lorenz curve at a share of people, between its corners in a straight line. */
export function lorenzAt(points: readonly LorenzPoint[], people: number): number {
  const next = points.findIndex((point) => point.people >= people);
  const to = points[next] ?? points.at(-1);
  const from = points[next - 1] ?? to;
  if (!to || !from || to.people === from.people) return to?.need ?? 0;
  return from.need + ((to.need - from.need) * (people - from.people)) / (to.people - from.people);
}

/** Sum of one figure over all neighbourhoods. */
export function total(needs: readonly Need[], pick: (need: Need) => number): number {
  return needs.reduce((sum, need) => sum + pick(need), 0);
}
