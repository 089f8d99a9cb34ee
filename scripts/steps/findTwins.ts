/**
 * What areas are compared by: `parts` whole numbers for each area, one area after another, and a whole weight for each
 * part. The distance of two areas is the sum of weight x difference squared, so it is exact.
 */
export interface Profiled {
  values: Uint8Array;
  weights: readonly number[];
}

/** The nearest found so far, nearest first; equal distances in order of index. */
interface Nearest {
  distance: Int32Array;
  index: Int32Array;
}

/**
 * For each area the indices of the `wanted` areas most like it, itself left out, nearest first, ties by index. Exact:
 * areas are tried outwards along the line on which they differ most, and no further than where their distance along it
 * alone says that nothing nearer can come.
 */
export function findTwins({ values, weights }: Profiled, wanted: number): Int32Array[] {
  const parts = weights.length;
  const count = values.length / parts;
  const keys = projectAreas({ values, weights });
  const order = Int32Array.from({ length: count }, (_, area) => area).sort(
    (a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b,
  );
  const sorted = sortAreas(values, parts, order);
  const sortedKeys = Float64Array.from(order, (area) => keys[area] ?? 0);
  const twins: Int32Array[] = [];
  for (let place = 0; place < count; place += 1) {
    const nearest = emptyNearest(Math.min(wanted, count - 1));
    const search = { values: sorted, weights, order, keys: sortedKeys };
    searchFrom(place, 1, search, nearest);
    searchFrom(place, -1, search, nearest);
    twins[order[place] ?? 0] = nearest.index;
  }
  return twins;
}

interface Search extends Profiled {
  order: Int32Array;
  keys: Float64Array;
}

/** Rounds of the power method: a rough direction serves as well, any direction gives the same twins. */
const ROUNDS = 20;

/** Where each area lies along the first principal direction of the weighted parts. */
function projectAreas({ values, weights }: Profiled): Float64Array {
  const parts = weights.length;
  const count = values.length / parts;
  const scale = weights.map(Math.sqrt);
  const means = scale.map((_, part) => {
    let sum = 0;
    for (let at = part; at < values.length; at += parts) sum += values[at] ?? 0;
    return sum / count;
  });
  const along = (direction: readonly number[]): Float64Array =>
    Float64Array.from({ length: count }, (_, area) => {
      let sum = 0;
      for (let part = 0; part < parts; part += 1)
        sum +=
          (direction[part] ?? 0) *
          (scale[part] ?? 0) *
          ((values[area * parts + part] ?? 0) - (means[part] ?? 0));
      return sum;
    });
  let direction = unit(scale);
  for (let round = 0; round < ROUNDS; round += 1) {
    const keys = along(direction);
    direction = unit(
      scale.map((size, part) => {
        let sum = 0;
        for (let area = 0; area < count; area += 1)
          sum += (keys[area] ?? 0) * size * ((values[area * parts + part] ?? 0) - (means[part] ?? 0));
        return sum;
      }),
    );
  }
  return along(direction);
}

function unit(direction: readonly number[]): number[] {
  const length = Math.hypot(...direction);
  return direction.map((part) => part / (length || 1));
}

function sortAreas(values: Uint8Array, parts: number, order: Int32Array): Uint8Array {
  const sorted = new Uint8Array(values.length);
  order.forEach((area, place) => {
    sorted.set(values.subarray(area * parts, (area + 1) * parts), place * parts);
  });
  return sorted;
}

function emptyNearest(size: number): Nearest {
  return {
    distance: new Int32Array(size).fill(0x7fffffff),
    index: new Int32Array(size).fill(0x7fffffff),
  };
}

function searchFrom(place: number, step: 1 | -1, search: Search, nearest: Nearest): void {
  const { order, keys } = search;
  const last = nearest.distance.length - 1;
  const key = keys[place] ?? 0;
  for (let other = place + step; other >= 0 && other < order.length; other += step) {
    const apart = (keys[other] ?? 0) - key;
    const worst = nearest.distance[last] ?? 0;
    // a hair of room for rounding
    if (apart * apart > worst * (1 + 1e-9) + 1e-6) return;
    const distance = distanceWithin(search, place, other, worst);
    if (distance <= worst) insert(nearest, distance, order[other] ?? 0);
  }
}

/** The distance of two areas; where it exceeds the limit, any number above the limit. */
function distanceWithin({ values, weights }: Profiled, one: number, other: number, limit: number): number {
  const parts = weights.length;
  const [a, b] = [one * parts, other * parts];
  let distance = 0;
  for (let part = 0; part < parts && distance <= limit; part += 1) {
    const apart = (values[a + part] ?? 0) - (values[b + part] ?? 0);
    distance += (weights[part] ?? 0) * apart * apart;
  }
  return distance;
}

function insert({ distance, index }: Nearest, found: number, area: number): void {
  let place = distance.length - 1;
  const isBefore = (at: number): boolean =>
    found < (distance[at] ?? 0) || (found === distance[at] && area < (index[at] ?? 0));
  if (!isBefore(place)) return;
  for (; place > 0 && isBefore(place - 1); place -= 1) {
    distance[place] = distance[place - 1] ?? 0;
    index[place] = index[place - 1] ?? 0;
  }
  distance[place] = found;
  index[place] = area;
}
