import { countByClass } from '../classify.ts';
import type { PictureParts } from '../makePicture.ts';
import type { Legend } from '../picture.ts';
import { paintCounty, type AreaPaint } from './paintAreas.ts';
import type { PaintedGroup, PaintedGroups } from './painted.ts';

/** The groups of one county and what its areas are under them. */
export interface CountyInGroups {
  groups: PaintedGroup[];
  /** in area order; `first`: the class of the county's first group */
  paints: (first: number) => AreaPaint[];
}

interface GroupWords {
  title: string;
  method: string;
  /** why an area belongs to no group */
  missing: string;
}

/**
 * A picture by groups of areas, county after county: class i of the legend is group i.
 * @param colours of all groups, in their order
 */
export function paintGroups(
  parts: PictureParts,
  found: readonly CountyInGroups[],
  { by, colours }: { by: PaintedGroups['by']; colours: readonly string[] },
  words: GroupWords,
): PictureParts {
  const groups = found.flatMap((one) => one.groups);
  let first = 0;
  const counties = parts.counties.map((county, place) => {
    const painted = paintCounty(county, found[place]?.paints(first) ?? []);
    first += found[place]?.groups.length ?? 0;
    return painted;
  });
  const counts = counties.map(({ classes }) => countByClass(classes, groups.length));
  const without = counties.map(({ classes }) => classes.filter((index) => index < 0).length);
  const legend: Legend = {
    title: words.title,
    method: words.method,
    worstEnd: '',
    bestEnd: '',
    classes: groups.map(({ name }, index) => ({
      index,
      colour: colours[index] ?? '',
      label: name,
      short: name,
      counts: counts.map((list) => list[index] ?? 0),
      shares: counts.map(
        (list, place) => (list[index] ?? 0) / Math.max(1, counties[place]?.areas.length ?? 0),
      ),
    })),
    missing: without.some((count) => count > 0) ? { counts: without, reason: words.missing } : null,
    warning: null,
  };
  return { ...parts, counties, legend, painted: { by, groups } };
}
