import { max, scaleBand, scaleLinear, ticks } from 'd3';
import type { CountyProfile, DecileProfile } from '../../domain/decileProfile.ts';
import { formatNumber } from '../../domain/format.ts';

/** One bar: a county's areas in one group, its height their share, with the residents' share as a line across. */
export interface Bar {
  /** place of county and group in the profile */
  county: number;
  group: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** the line across that marks the share of residents */
  residents: string;
  /** number of areas, above what reaches higher */
  label: { text: string; y: number };
}

/** One county's small chart. All panels have one scale. */
export interface Panel {
  title: string;
  note: string;
  x: number;
  y: number;
  bars: Bar[];
  /** England's share in each group, as a line of steps */
  england: string;
  /** code of each group under its bar; empty where the ends are named instead */
  codes: { x: number; text: string }[];
}

export interface Layout {
  width: number;
  height: number;
  panelWidth: number;
  /** height of a panel's plot, from `top` down to its base */
  top: number;
  base: number;
  left: number;
  ticks: { y: number; text: string }[];
  ends: [string, string];
  panels: Panel[];
}

const HEAD = 62;
const PLOT = 168;
const FOOT = 32;
const ROW_GAP = 24;
const COLUMN_GAP = 32;
const LEAST_WIDTH = 264;
const AXIS_WIDTH = 42;

/** Panels side by side as far as they have room, then below one another. */
export function layOut(profile: DecileProfile, width: number, words: PanelWords): Layout {
  const count = profile.counties.length;
  const columns = Math.min(count, Math.max(1, Math.floor((width + COLUMN_GAP) / (LEAST_WIDTH + COLUMN_GAP))));
  const panelWidth = (width - COLUMN_GAP * (columns - 1)) / columns;
  const rows = Math.ceil(count / columns);
  const [top, base] = [HEAD, HEAD + PLOT];
  const most = highestShare(profile);
  const y = scaleLinear().domain([0, most]).range([base, top]);
  const x = scaleBand<number>()
    .domain(profile.groups.map((_, index) => index))
    .range([AXIS_WIDTH, panelWidth])
    .paddingInner(0.12)
    .paddingOuter(0.06);
  const share = (value: number): number => y(value);
  return {
    width,
    height: rows * (base + FOOT) + (rows - 1) * ROW_GAP,
    panelWidth,
    top,
    base,
    left: AXIS_WIDTH,
    ticks: ticks(0, most, 4).map((tick) => ({ y: y(tick), text: `${formatNumber(tick * 100, 1, false)}%` })),
    ends: words.ends,
    panels: profile.counties.map((county, index) => ({
      title: county.county.name,
      note: words.note(county),
      x: (index % columns) * (panelWidth + COLUMN_GAP),
      y: Math.floor(index / columns) * (base + FOOT + ROW_GAP),
      bars: bars(county, index, x, share),
      england: englandLine(profile.england, x, share),
      codes: profile.groups.flatMap(({ code }, group) =>
        code ? [{ x: (x(group) ?? 0) + x.bandwidth() / 2, text: code }] : [],
      ),
    })),
  };
}

/** Words of a panel that depend on the measure. */
export interface PanelWords {
  /** what stands at the two ends of the axis; empty for classes */
  ends: [string, string];
  /** "117 neighbourhoods, 188,719 residents" */
  note: (county: CountyProfile) => string;
}

type Bands = ReturnType<typeof scaleBand<number>>;

/** The highest share of any county or of England, and a little room for its number; the scale never ends below 20%. */
function highestShare({ counties, england }: DecileProfile): number {
  const shares = counties.flatMap(({ groups, total }) =>
    groups.flatMap(({ areas, residents }) => [
      areas / Math.max(1, total.areas),
      residents / Math.max(1, total.residents),
    ]),
  );
  return Math.max(0.2, max([...shares, ...england]) ?? 0);
}

function bars(
  { groups, total }: CountyProfile,
  county: number,
  x: Bands,
  y: (share: number) => number,
): Bar[] {
  return groups.map(({ areas, residents }, group) => {
    const left = x(group) ?? 0;
    const top = y(areas / Math.max(1, total.areas));
    const residentsY = y(residents / Math.max(1, total.residents));
    return {
      county,
      group,
      x: left,
      y: top,
      width: x.bandwidth(),
      height: y(0) - top,
      residents: `M${left.toFixed(1)},${residentsY.toFixed(1)}h${x.bandwidth().toFixed(1)}`,
      label: { text: formatNumber(areas), y: Math.min(top, residentsY) - 5 },
    };
  });
}

/** A level line over every group, a step where England's groups are not equally large. */
function englandLine(england: readonly number[], x: Bands, y: (share: number) => number): string {
  const gap = (x.step() - x.bandwidth()) / 2;
  return england
    .map((share, group) => {
      const from = (x(group) ?? 0) - gap;
      const height = y(share).toFixed(1);
      return `${group === 0 ? 'M' : 'L'}${from.toFixed(1)},${height}H${(from + x.step()).toFixed(1)}`;
    })
    .join('');
}

/** The bar at a point of the whole figure, anywhere in its column; null between panels. */
export function barAt(layout: Layout, x: number, y: number): Bar | null {
  for (const panel of layout.panels) {
    const [inX, inY] = [x - panel.x, y - panel.y];
    if (inY < layout.top - 16 || inY > layout.base + FOOT || inX > layout.panelWidth) continue;
    const bar = panel.bars.find((one) => inX >= one.x - 2 && inX <= one.x + one.width + 2);
    if (bar) return bar;
  }
  return null;
}
