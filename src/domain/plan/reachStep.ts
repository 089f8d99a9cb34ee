import type { Reach, ReachCurve } from './reachCurve.ts';
import type { ReachCut } from './reachText.ts';

/** How many areas of the curve hold no more than these residents. */
function areasAt({ points }: ReachCurve, residents: number): number {
  const over = points.findIndex((point) => point.residents > residents + 1e-6);
  return over < 0 ? points.length - 1 : over - 1;
}

/**
 * Where a key moves the cut: arrows by one area, Page Up and Page Down by a tenth of the way, Home and End to the ends.
 * A cut by number stays one, any other becomes one by share of residents. Null for any other key.
 */
export function stepCut({ curve, held }: Reach, cut: ReachCut, key: string): ReachCut | null {
  const last = curve.points.length - 1;
  const here = cut.kind === 'areas' ? Math.min(last, cut.count) : areasAt(curve, held.residents);
  const tenth = Math.max(1, Math.round(last / 10));
  const steps: Record<string, number> = {
    ArrowRight: here + 1,
    ArrowUp: here + 1,
    ArrowLeft: here - 1,
    ArrowDown: here - 1,
    PageUp: here + tenth,
    PageDown: here - tenth,
    Home: 0,
    End: last,
  };
  const to = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return to === undefined ? null : cutAfter(curve, Math.min(last, Math.max(0, to)), cut.kind);
}

/** The cut that takes in the first so many areas: by number, or by the smallest tenth of a per cent that holds them. */
function cutAfter({ points, total }: ReachCurve, count: number, kind: ReachCut['kind']): ReachCut {
  if (kind === 'areas') return { kind, count };
  const share = (100 * (points[count]?.residents ?? 0)) / Math.max(1, total.residents);
  return { kind: 'residents', percent: Math.min(100, Math.ceil(share * 10 - 1e-9) / 10) };
}

/** The cut nearest to a place along the foot (0..1): the nearest area, or the nearest whole per cent of residents. */
export function cutNear({ points }: ReachCurve, x: number, kind: ReachCut['kind']): ReachCut {
  const share = Math.min(1, Math.max(0, x));
  if (kind !== 'areas') return { kind: 'residents', percent: Math.round(share * 100) };
  let nearest = 0;
  points.forEach((point, count) => {
    if (Math.abs(point.x - share) < Math.abs((points[nearest]?.x ?? 0) - share)) nearest = count;
  });
  return { kind, count: nearest };
}
