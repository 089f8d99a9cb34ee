import { joinNames, missingReasons } from '../format.ts';
import type { Inside } from '../inside.ts';
import type { PictureParts } from '../makePicture.ts';
import type { Scheme } from '../palette.ts';
import type { AreaPicture, CountyPicture, Legend } from '../picture.ts';
import { paintCounty, type AreaPaint } from './paintAreas.ts';
import { squareColours } from './paintColours.ts';
import type { PaintedTwo } from './painted.ts';
import { twoFigures } from './twoFigures.ts';
import { countTwo, twoGroups, type TwoArea, type TwoCounts } from './twoGroups.ts';
import { fourWords, nineWords, twoMethod, twoTitle } from './twoWords.ts';

/**
 * The same maps by two measures together: each area is at the worse end of England by both, by one or by neither, or, in
 * thirds, in one of nine. Both measures compare with England's areas of the same level.
 * @param worst per cent of England that counts as the worse end; null: thirds
 */
export function paintTwo(
  parts: PictureParts,
  inside: Inside,
  second: Inside,
  worst: number | null,
  scheme: Scheme,
): PictureParts {
  const size = worst === null ? 3 : 2;
  const level = parts.geography === 'ward24' ? 'ward' : 'lsoa';
  const [one, two] = [inside.indicator, second.indicator];
  const labels = size === 2 ? fourWords(one, two) : nineWords(one, two);
  const groups = twoGroups(inside, second, level, worst);
  const found = parts.counties.map(({ county }) => groups.get(county.code) ?? []);
  const counts = found.map((areas) => countTwo(areas, labels.length));
  const painted: PaintedTwo = {
    by: size === 2 ? 'two' : 'two3',
    first: one,
    second: two,
    worst,
    cells: labels.map((label, index) => ({
      label,
      areas: counts.map(({ areas }) => areas[index] ?? 0),
      residents: counts.map(({ residents }) => residents[index] ?? 0),
    })),
  };
  const counties = parts.counties.map((county, place): CountyPicture => {
    const own = paintCounty(county, areaPaints(found[place] ?? [], painted));
    const count = counts[place];
    return count && worst !== null ? { ...own, figures: twoFigures(painted, worst, level, count) } : own;
  });
  const legend = twoLegend(
    parts.legend,
    painted,
    squareColours(size, scheme),
    counts,
    found,
    twoMethod(painted, level),
  );
  return { ...parts, counties, legend, painted };
}

function areaPaints(found: readonly TwoArea[], { cells, first, second }: PaintedTwo): AreaPaint[] {
  return found.map(({ second: other, class: index }) => ({
    class: index,
    text: (area: AreaPicture) => {
      const label = cells[index]?.label;
      const both = `${first.short}: ${area.text}. ${second.short}: ${other?.text ?? 'no figure'}`;
      return label === undefined ? both : `${label}. ${both}`;
    },
    second: other,
  }));
}

function twoLegend(
  before: Legend,
  painted: PaintedTwo,
  colours: readonly string[],
  counts: readonly TwoCounts[],
  found: readonly TwoArea[][],
  method: string,
): Legend {
  return {
    title: twoTitle(painted),
    method,
    worstEnd: '',
    bestEnd: '',
    classes: painted.cells.map(({ label, areas }, index) => ({
      index,
      colour: colours[index] ?? '',
      label,
      short: label,
      counts: areas,
      shares: areas.map((count, place) => count / Math.max(1, found[place]?.length ?? 0)),
    })),
    missing: missingOf(counts, found),
    // local classes are those of one measure: two are always set against England
    warning:
      before.warning === null
        ? null
        : 'Two measures together are always compared with England: local classes are not used.',
  };
}

function missingOf(counts: readonly TwoCounts[], found: readonly TwoArea[][]): Legend['missing'] {
  if (counts.every(({ missing }) => missing.areas === 0)) return null;
  const reasons = new Set(
    found.flat().flatMap(({ area, second }) => [area.missing ?? [], second?.missing ?? []].flat()),
  );
  return {
    counts: counts.map(({ missing }) => missing.areas),
    reason: `No figure on one of the two: ${joinNames([...reasons].map((reason) => missingReasons[reason]))}`,
  };
}
