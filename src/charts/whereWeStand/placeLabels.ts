/** A name and the point it belongs to. */
export interface Named {
  text: string;
  /** px of the point along the axis */
  at: number;
}

export interface PlacedLabel extends Named {
  /** middle of the text, px */
  x: number;
  /** 0 = the row next to the points */
  row: number;
}

interface Box {
  x: number;
  at: number;
  half: number;
  row: number;
}

const gap = 10;

/**
 * Names above their points in as few rows as can be, for a handful of names: none covers another, nor the line that
 * leads from a name in a higher row down to its point. A name stands over its point, or to its right or left.
 * Texts stay within 0 and `width` px.
 */
export function placeLabels(
  names: readonly Named[],
  width: number,
  widthOf: (text: string) => number,
): PlacedLabel[] {
  const halves = names.map(({ text }) => Math.min(widthOf(text), width) / 2);
  const choices = names.map(({ at }, index) => positions(at, halves[index] ?? 0, width));
  for (let rows = 1; rows <= names.length; rows += 1) {
    const found = search(names, halves, choices, rows, []);
    if (found) return found.map(({ x, row }, index) => ({ ...nameAt(names, index), x, row }));
  }
  // hopelessly narrow: one under another, lines crossing names
  return names.map((name, row) => ({ ...name, x: choices[row]?.[0] ?? 0, row }));
}

/** Where the middle of a name may be: over its point, right of it, left of it. */
function positions(at: number, half: number, width: number): number[] {
  return [at, at + half, at - half].map((x) => Math.min(Math.max(x, half), width - half));
}

/** The first way, names in their order, that fits into so many rows; null where there is none. */
function search(
  names: readonly Named[],
  halves: readonly number[],
  choices: readonly number[][],
  rows: number,
  placed: readonly Box[],
): readonly Box[] | null {
  const next = placed.length;
  const name = names[next];
  if (!name) return placed;
  for (let row = 0; row < rows; row += 1) {
    for (const x of choices[next] ?? []) {
      const box = { x, at: name.at, half: halves[next] ?? 0, row };
      if (placed.some((other) => collide(other, box))) continue;
      const rest = search(names, halves, choices, rows, [...placed, box]);
      if (rest) return rest;
    }
  }
  return null;
}

function collide(a: Box, b: Box): boolean {
  if (a.row === b.row) return Math.abs(a.x - b.x) < a.half + b.half + gap;
  const [high, low] = a.row > b.row ? [a, b] : [b, a];
  return Math.abs(high.at - low.x) < low.half - 0.01;
}

function nameAt(names: readonly Named[], index: number): Named {
  return names[index] ?? { text: '', at: 0 };
}
