import { extent, quantile, scaleLinear } from 'd3';
import { formatNumber } from '../../domain/format.ts';
import type { Worse } from '../../domain/indicator.ts';

/** A drawn axis: the worst (or highest) end stands left, as in the legend. */
export interface Axis {
  /** pixels from the left; a figure beyond the axis stands at its end */
  position: (figure: number) => number;
  /** the figure at a pixel: the inverse */
  figureAt: (x: number) => number;
  left: number;
  right: number;
  /** the figure is worse or better than the axis can show: its mark says so */
  isBeyond: (figure: number) => boolean;
  ticks: { x: number; label: string }[];
}

interface Span {
  left: number;
  right: number;
}

/**
 * An axis for figures of one kind. It reaches over the middle nine tenths of England and all but a hundredth of the
 * figures shown, and on to the last of these, but at most a quarter of its own length further at either end: one
 * far-off area must not press all others together.
 */
export function valueAxis(
  figures: readonly number[],
  quantiles: readonly number[],
  worse: Worse,
  span: Span,
  unit = '',
): Axis {
  const [low, high] = reach(figures, quantiles);
  const scale = scaleLinear().domain([low, high]).nice();
  const [from = low, to = high] = scale.domain();
  scale.range(worse === 'low' ? [span.left, span.right] : [span.right, span.left]).clamp(true);
  const sign = unit.startsWith('%') ? unit : '';
  const count = Math.max(2, Math.floor((span.right - span.left) / 90));
  return {
    position: (figure) => scale(figure),
    figureAt: (x) => scale.invert(x),
    ...span,
    isBeyond: (figure) => figure < from || figure > to,
    ticks: scale
      .ticks(count)
      .map((tick) => ({ x: scale(tick), label: `${formatNumber(tick, 6, false)}${sign}` })),
  };
}

function reach(figures: readonly number[], quantiles: readonly number[]): [number, number] {
  const [least = 0, most = 0] = extent(figures);
  const low = Math.min(quantiles[5] ?? least, quantile(figures, 0.01) ?? least);
  const high = Math.max(quantiles[95] ?? most, quantile(figures, 0.99) ?? most);
  const further = (high - low) / 4;
  const from = Math.min(low, Math.max(least, low - further));
  const to = Math.max(high, Math.min(most, high + further));
  return from < to ? [from, to] : [from - 1, to + 1];
}

/** An axis of national places: 0% = worst of `count` areas, 100% = best. Takes ranks. */
export function placeAxis(count: number, span: Span): Axis {
  const scale = scaleLinear().domain([0, 100]).range([span.left, span.right]);
  const step = span.right - span.left < 480 ? 25 : 10;
  const shares = Array.from({ length: 100 / step + 1 }, (_, index) => index * step);
  return {
    position: (rank) => scale((100 * (rank - 0.5)) / count),
    figureAt: (x) => (scale.invert(x) * count) / 100 + 0.5,
    ...span,
    isBeyond: () => false,
    ticks: shares.map((share) => ({ x: scale(share), label: `${share}%` })),
  };
}
