import { line, scaleLinear } from 'd3';

/** A corner of a curve, shares 0..1. */
interface Corner {
  x: number;
  y: number;
}

export interface ReachShown {
  /** the plan's order, the best possible, and a second order where there is one */
  curve: readonly Corner[];
  best: readonly Corner[];
  against: readonly Corner[] | null;
  /** what the plan holds; off the curve where it is a shortlist */
  at: Corner;
  /** what the second order holds at the same cut */
  atOther: Corner | null;
}

export interface ReachLayout {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  diagonal: string;
  paths: { curve: string; best: string; against: string | null };
  at: { x: number; y: number; label: string; labelX: number; anchor: 'start' | 'end' };
  atOther: { x: number; y: number } | null;
  xTicks: { x: number; label: string }[];
  yTicks: { y: number; label: string }[];
}

const margin = { left: 48, right: 16, top: 36, bottom: 48 };
const largest = 720;

/** Reach curves over one another, with the cut: 100% of residents by 100% of those in need. */
export function layoutReach({ curve, best, against, at, atOther }: ReachShown, room: number): ReachLayout {
  const width = Math.min(room, largest);
  const height = Math.round(Math.min(480, Math.max(300, width * 0.75)));
  const [left, right] = [margin.left, width - margin.right];
  const [top, bottom] = [margin.top, height - margin.bottom];
  const x = scaleLinear([0, 1], [left, right]);
  const y = scaleLinear([0, 1], [bottom, top]);
  const draw = line<Corner>(
    (corner) => Math.round(x(corner.x) * 10) / 10,
    (corner) => Math.round(y(corner.y) * 10) / 10,
  );
  const shares = width < 420 ? [0, 0.5, 1] : [0, 0.2, 0.4, 0.6, 0.8, 1];
  const label = (share: number): string => `${String(Math.round(share * 100))}%`;
  const isLate = at.x > 0.6;
  return {
    ...{ width, height, left, right, top, bottom },
    diagonal: `M${String(x(0))},${String(y(0))}L${String(x(1))},${String(y(1))}`,
    paths: { curve: draw(curve) ?? '', best: draw(best) ?? '', against: against && draw(against) },
    at: {
      x: x(at.x),
      y: y(at.y),
      label: label(at.y),
      labelX: x(at.x) + (isLate ? -10 : 10),
      anchor: isLate ? 'end' : 'start',
    },
    atOther: atOther && { x: x(atOther.x), y: y(atOther.y) },
    xTicks: shares.map((share) => ({ x: x(share), label: label(share) })),
    yTicks: shares.map((share) => ({ y: y(share), label: label(share) })),
  };
}

/** Share along the foot (0..1) under a place across the drawing. */
export function shareAt({ left, right }: Pick<ReachLayout, 'left' | 'right'>, x: number): number {
  return Math.min(1, Math.max(0, (x - left) / (right - left)));
}
