import type { TwoCounts } from '../../domain/paint/twoGroups.ts';

/** A county, or England, with its counts. */
export interface TwoRow {
  name: string;
  counts: TwoCounts;
}

/** A part of a bar: one kind of place. */
export interface TwoPart {
  /** class: column + row x 2 */
  kind: number;
  x: number;
  width: number;
  count: number;
  /** of all with a figure on both, 0..1 */
  share: number;
  /** whether its share can be written into it */
  hasRoom: boolean;
}

interface TwoBar {
  row: number;
  of: 'areas' | 'residents';
  y: number;
  parts: TwoPart[];
}

export interface TwoLayout {
  width: number;
  height: number;
  left: number;
  barHeight: number;
  names: { text: string; y: number }[];
  bars: TwoBar[];
}

/** Kinds from the worst: both, the first alone, the second alone, neither. */
export const kindOrder: readonly number[] = [3, 1, 2, 0];

const BAR_PX = 22;
const GAP_PX = 3;
const HEAD_PX = 24;
const BLOCK_PX = HEAD_PX + 2 * (BAR_PX + GAP_PX) + 12;
const LABEL_PX = 120;
const NARROW_LABEL_PX = 100;
const NARROW_PX = 480;
/** a share such as "12.3%" takes this much */
const SHARE_PX = 42;

/** Two bars for each county and England, of neighbourhoods and of residents, each parted into the four kinds of place. */
export function layOutTwo(rows: readonly TwoRow[], width: number): TwoLayout {
  const left = width < NARROW_PX ? NARROW_LABEL_PX : LABEL_PX;
  const bars = rows.flatMap(({ counts }, row) =>
    (['areas', 'residents'] as const).map((of, index): TwoBar => {
      const y = row * BLOCK_PX + HEAD_PX + index * (BAR_PX + GAP_PX);
      return { row, of, y, parts: partsOf(counts[of], left, width - left) };
    }),
  );
  return {
    width,
    height: rows.length * BLOCK_PX,
    left,
    barHeight: BAR_PX,
    names: rows.map(({ name }, row) => ({ text: name, y: row * BLOCK_PX + 17 })),
    bars,
  };
}

function partsOf(counts: readonly number[], left: number, length: number): TwoPart[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let x = left;
  return kindOrder.map((kind) => {
    const count = counts[kind] ?? 0;
    const share = total > 0 ? count / total : 0;
    const part = { kind, x, width: share * length, count, share, hasRoom: share * length >= SHARE_PX };
    x += part.width;
    return part;
  });
}
