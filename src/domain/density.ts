import { blur2 } from 'd3';

/** How many of England's areas lie where, on two axes of national place; row by row, worst place last. */
export interface Density {
  /** cells along each axis */
  size: number;
  /** smoothed numbers of areas: index = x + y x size */
  values: Float64Array;
  /** areas with both figures */
  count: number;
}

/**
 * England's areas by their places on two measures, smoothed. Places are steps from the worst (0) to the best; the cells
 * run the other way, so that the worst end lies right and on top. Areas without one of the figures are left out.
 * @param steps of a place
 * @param size cells along each axis; divides the steps
 */
export function densityOf(
  xs: readonly number[],
  ys: readonly number[],
  steps: number,
  size: number,
): Density {
  const values = new Float64Array(size * size);
  const cell = (place: number): number => size - 1 - Math.floor((place * size) / steps);
  let count = 0;
  xs.forEach((x, index) => {
    const y = ys[index] ?? -1;
    if (x < 0 || y < 0) return;
    const at = cell(x) + cell(y) * size;
    values[at] = (values[at] ?? 0) + 1;
    count += 1;
  });
  blur2({ data: values, width: size, height: size }, size / 24);
  return { size, values, count };
}

/**
 * The densities whose contours hold these shares (0 to 1) of the areas, as few cells as can be: the region of highest
 * density (Hyndman 1996, "Computing and graphing highest density regions").
 */
export function densityLimits({ values }: Density, shares: readonly number[]): number[] {
  const sorted = Array.from(values).sort((a, b) => b - a);
  const total = sorted.reduce((sum, value) => sum + value, 0);
  return shares.map((share) => {
    let held = 0;
    for (const value of sorted) {
      held += value;
      if (held >= share * total) return value;
    }
    return 0;
  });
}
