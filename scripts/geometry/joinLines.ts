type Line = readonly (readonly number[])[];

/** Joins lines that meet end to end into longer ones: fewer, and easier to simplify. Each piece is used once. */
export function joinLines(lines: readonly Line[]): Line[] {
  const ends = new Map<string, number[]>();
  lines.forEach((line, i) => {
    for (const key of [keyOf(line[0]), keyOf(line.at(-1))]) ends.set(key, [...(ends.get(key) ?? []), i]);
  });
  const taken = new Set<number>();
  /** What follows the end of a line: the first other one there, turned the right way round. */
  const follow = (line: Line): Line | null => {
    const key = keyOf(line.at(-1));
    const next = ends.get(key)?.find((i) => !taken.has(i));
    const found = next === undefined ? undefined : lines[next];
    if (next === undefined || !found) return null;
    taken.add(next);
    return keyOf(found[0]) === key ? found : [...found].reverse();
  };
  const extend = (line: Line): Line => {
    let long = line;
    for (let next = follow(long); next; next = follow(long)) long = [...long, ...next.slice(1)];
    return long;
  };
  const joined: Line[] = [];
  lines.forEach((line, i) => {
    if (taken.has(i)) return;
    taken.add(i);
    joined.push(extend([...extend(line)].reverse()));
  });
  return joined;
}

function keyOf(point: readonly number[] | undefined): string {
  return (point ?? []).join();
}
