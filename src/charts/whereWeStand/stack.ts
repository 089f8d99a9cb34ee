/**
 * Heights that keep dots on one axis from covering each other: each dot, in the order given, goes as near to the axis
 * as those before it leave room, above or below. Deterministic; for some hundred dots.
 * @param xs px along the axis
 * @param pitch px between the middles of two touching dots
 * @returns px from the axis, negative = above
 */
export function stack(xs: readonly number[], pitch: number): number[] {
  const ys: number[] = [];
  xs.forEach((x, index) => {
    const near: { dx: number; y: number }[] = [];
    for (let before = 0; before < index; before += 1) {
      const dx = Math.abs((xs[before] ?? 0) - x);
      if (dx < pitch) near.push({ dx, y: ys[before] ?? 0 });
    }
    ys.push(nearestFree(near, pitch));
  });
  return ys;
}

/** The free height nearest to the axis: on it, or touching one of the dots in the way. */
function nearestFree(near: readonly { dx: number; y: number }[], pitch: number): number {
  const touching = near.flatMap(({ dx, y }) => {
    const dy = Math.sqrt(pitch * pitch - dx * dx);
    return [y - dy, y + dy];
  });
  const free = [0, ...touching]
    .sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)
    .find((y) => near.every((dot) => dot.dx ** 2 + (dot.y - y) ** 2 >= pitch * pitch - 1e-6));
  return free ?? 0;
}
