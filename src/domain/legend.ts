import { areaWord, classLabel, classShort, extremeWord, scaleEnds } from './classWords.ts';
import { countByClass } from './classify.ts';
import { joinNames, missingReasons } from './format.ts';
import { schemeColours, type Scheme } from './palette.ts';
import type { AreaPicture, Legend } from './picture.ts';
import { legendBase, type PictureBase } from './pictureBase.ts';

/** The shared legend: classes in words, how they were made, and how many areas of each county are in each. */
export function makeLegend(base: PictureBase, counties: readonly AreaPicture[][], scheme: Scheme): Legend {
  const { indicator } = base;
  const words = legendBase(base);
  const fills = schemeColours(base.scheme, indicator.theme, scheme);
  const counts = counties.map((areas) =>
    countByClass(
      areas.map((area) => area.class),
      fills.length,
    ),
  );
  const ends =
    base.level === 'ward' && indicator.kind === 'category'
      ? (['Higher', 'Lower'] as const)
      : scaleEnds(indicator);
  return {
    title: `${indicator.title}, ${indicator.year}`,
    method: methodText(base),
    worstEnd: ends[0],
    bestEnd: ends[1],
    classes: fills.map((colour, index) => ({
      index,
      colour,
      label: classLabel(index, words),
      short: classShort(index, words),
      counts: counts.map((list) => list[index] ?? 0),
      shares: counts.map((list, county) => (list[index] ?? 0) / Math.max(1, counties[county]?.length ?? 0)),
    })),
    missing: missingOf(counties),
    warning: base.isLocal ? localWarning(base) : null,
  };
}

function missingOf(counties: readonly AreaPicture[][]): Legend['missing'] {
  const reasons = new Set(counties.flatMap((areas) => areas.flatMap((area) => area.missing ?? [])));
  if (reasons.size === 0) return null;
  return {
    counts: counties.map((areas) => areas.filter((area) => area.missing !== null).length),
    reason: `No figure: ${joinNames([...reasons].map((reason) => missingReasons[reason]))}`,
  };
}

function localWarning({ level }: PictureBase): string {
  return `Local classes: made from the ${areaWord[level]}s shown here, not from England. Shades cannot be compared with other maps.`;
}

/** How the classes were made and what darker means. */
function methodText(base: PictureBase): string {
  const { indicator, level } = base;
  // a ward has no class of its own: the measure is another one than the title says
  const measure = indicator.kind === 'category' && level === 'ward' ? indicator.aggregateName : '';
  const named = measure && `${measure.charAt(0).toUpperCase()}${measure.slice(1)}. `;
  return `${named}${classesText(base)} ${directionText(base)}`;
}

function classesText({ scheme, level, isLocal, indicator }: PictureBase): string {
  const areas = `${areaWord[level]}s`;
  if (scheme.type === 'categories') return 'The classes as published.';
  const of = isLocal ? `the ${areas} shown` : `England’s ${areas}`;
  if (scheme.type === 'deciles') {
    return level === 'ward'
      ? `Tenths of ${of}, ranked by ${indicator.aggregateName} over their neighbourhoods; there is no official ward index.`
      : `Tenths of ${of}, by published rank.`;
  }
  const method: Record<string, string> = {
    natural: `Natural breaks of ${of}.`,
    quantiles: `Rounded limits that part ${of} into classes of about equal number.`,
  };
  const limits = method[scheme.method] ?? 'Rounded limits, the same for all of England.';
  return `${limits} A figure on a limit belongs to the higher class.`;
}

function directionText({ scheme, indicator, level }: PictureBase): string {
  if (scheme.type === 'categories') {
    return 'Blue is urban, ochre is rural; no class is better or worse than another.';
  }
  if (indicator.kind === 'rank') return 'Darker is more deprived.';
  if (indicator.worse === 'none' || (indicator.kind === 'category' && level === 'ward')) {
    return 'Darker is higher; neither end is better or worse.';
  }
  return `Darker is ${extremeWord(indicator) === 'lowest' ? 'lower' : 'higher'}, which is worse.`;
}
