import type { IndicatorFile } from './indicator.ts';
import type { InsideCounty, InsideLsoa } from './inside.ts';
import { spreadAxis, wardSpreads, type SpreadMember, type WardSpread } from './spread.ts';
import { worstLimit } from './worstShare.ts';

/** Per cent of England's wards and of its neighbourhoods that count as the worst. */
export interface PocketLimits {
  wards: number;
  lsoas: number;
}

/** A ward that no list of the worst wards names, though one of the worst neighbourhoods lies in it. */
export interface Pocket {
  spread: WardSpread;
  /** its neighbourhoods within the worst share of England's, worst first */
  hidden: SpreadMember[];
  /** residents of those */
  residents: number;
  /**
   * How much worse its worst neighbourhood is than its mean, on the axis of `spreadAxis` (score, turned rank or the
   * measure's own unit): what the mean hides.
   */
  gap: number;
}

/** A county's hidden pockets, widest gap first (then more residents, then by code), and what else there is to say. */
export interface Pockets {
  pockets: Pocket[];
  /** residents of all the county's neighbourhoods within the worst share, and how many such neighbourhoods */
  worst: Tally;
  /** of these: in hidden pockets */
  hidden: Tally;
  /** of these: in wards that are themselves within the worst share */
  seen: Tally;
  /** of these: in a ward without a figure, or of another county */
  apart: Tally;
}

interface Tally {
  lsoas: number;
  residents: number;
}

/**
 * Wards whose mean is outside the worst share of England's wards (a ward is ranked among wards, METHOD section 2) but
 * that hold at least one neighbourhood within the worst share of England's neighbourhoods. Null where neither end of the
 * measure is worse, or a ward's figure is no mean.
 */
export function hiddenPockets(
  county: InsideCounty,
  indicator: IndicatorFile,
  limits: PocketLimits,
): Pockets | null {
  const axis = spreadAxis(indicator);
  if (!axis || !indicator.ward || indicator.worse === 'none') return null;
  const worstWard = worstLimit(indicator.ward, limits.wards);
  const worstLsoa = worstLimit(indicator.lsoa, limits.lsoas);
  const isWorst = ({ rank }: InsideLsoa): boolean => rank !== null && rank <= worstLsoa;

  const { wards } = wardSpreads(county, indicator, axis);
  const ranked = wards.filter(({ ward }) => ward.rank !== null);
  const [seen, outside] = [
    ranked.filter(({ ward }) => (ward.rank ?? 0) <= worstWard),
    ranked.filter(({ ward }) => (ward.rank ?? 0) > worstWard),
  ];
  const pockets = outside.flatMap((spread) => pocketOf(spread, isWorst) ?? []).sort(byGap);
  const worst = tally(county.lsoas.filter(isWorst));
  const hidden = tally(pockets.flatMap((pocket) => pocket.hidden.map(({ lsoa }) => lsoa)));
  const inSeen = tally(seen.flatMap(({ members }) => members.map(({ lsoa }) => lsoa)).filter(isWorst));
  return { pockets, worst, hidden, seen: inSeen, apart: rest(worst, hidden, inSeen) };
}

function pocketOf(spread: WardSpread, isWorst: (lsoa: InsideLsoa) => boolean): Pocket | null {
  const hidden = spread.members.filter(({ lsoa }) => isWorst(lsoa));
  if (hidden.length === 0) return null;
  const { residents } = tally(hidden.map(({ lsoa }) => lsoa));
  return { spread, hidden, residents, gap: Math.abs(spread.worst.figure - spread.mean) };
}

function byGap(a: Pocket, b: Pocket): number {
  return b.gap - a.gap || b.residents - a.residents || (a.spread.ward.code < b.spread.ward.code ? -1 : 1);
}

function tally(lsoas: readonly InsideLsoa[]): Tally {
  return { lsoas: lsoas.length, residents: lsoas.reduce((sum, { residents }) => sum + residents, 0) };
}

function rest(all: Tally, ...parts: Tally[]): Tally {
  return parts.reduce(
    (left, part) => ({
      lsoas: left.lsoas - part.lsoas,
      residents: left.residents - part.residents,
    }),
    all,
  );
}
