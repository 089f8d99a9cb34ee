import type { Level } from '../../domain/area.ts';
import { areaWord } from '../../domain/classWords.ts';
import type { CountyNeed } from '../../domain/countyNeeds.ts';
import { oneIn } from '../../domain/dissimilarity.ts';
import { formatNumber, formatShare, joinNames, ordinal } from '../../domain/format.ts';
import { lorenzAt } from '../../domain/lorenz.ts';
import type { LorenzStretch } from '../../domain/lorenzStretch.ts';
import type { EnglandNeed, NeedId, Unevenness } from '../../domain/needs.ts';
import { needWords } from '../../domain/needWords.ts';
import { fewestInPlace } from '../../domain/placeNeeds.ts';
import { worstBestRatio } from '../../domain/worstBestRatio.ts';
import type { NamedCurve } from './lorenzLayout.ts';
import type { NumbersWords } from './numbersLayout.ts';

/** One need as it is shown. */
export interface NeedShown {
  id: NeedId;
  level: Level;
  /** over the areas of the level; counties, then the reader's own places */
  counties: readonly CountyNeed[];
  /** the same over neighbourhoods, whatever the level: what sums over wards hide */
  lsoas: readonly CountyNeed[];
  england: EnglandNeed;
}

/** Whether need can be compared within a county: two areas with a number, and somebody in need. */
export function isComparable({ figures }: CountyNeed): boolean {
  return figures.dissimilarity !== null;
}

/** Why a county has no figures: one area alone, none, or nobody in need. */
function nothingWords(
  { county, areas, inNeed, isPlace }: CountyNeed,
  { id, level }: Pick<NeedShown, 'id' | 'level'>,
): string {
  const { people } = needWords[id];
  const area = areaWord[level];
  if (isPlace && areas > 0 && inNeed > 0)
    return `${county.name}: ${areas} ${area}${areas === 1 ? '' : 's'} with a published number of ${people} ${areas === 1 ? 'is' : 'are'} too few to compare; a place of your own needs ${fewestInPlace}, as its fifths would else be parts of one ${area}.`;
  if (areas > 1)
    return `${county.name}: no ${people} are counted in any ${area}, so nothing can be compared.`;
  const held = areas === 1 ? `only one ${area} has` : `no ${area} has`;
  return `${county.name}: ${held} a published number of ${people}, so nothing can be compared.`;
}

/** What stands where the curves would, when no county has one. */
export function noCurveWords(counties: readonly CountyNeed[], level: Level): string {
  const names = joinNames(counties.map(({ county }) => county.name));
  return `There is no curve for ${names}: nothing can be compared between ${areaWord[level]}s.`;
}

/** How many counties have a place; the one of a single neighbourhood has none, as its Gini can only be nought. */
export function placesIn({ gini: all }: EnglandNeed): number {
  return all.filter((value) => value !== null && value > 0).length;
}

/** "most uneven of 152", "least uneven of 152", "126th most uneven of 152". */
function placeWords(rank: number, count: number): string {
  if (rank === 1) return `most uneven of ${count}`;
  return rank === count ? `least uneven of ${count}` : `${ordinal(rank)} most uneven of ${count}`;
}

/** What is counted, where, and over which areas. */
export function subtitleOf({ id, level, counties }: NeedShown): string {
  const names = joinNames(counties.map(({ county }) => county.name));
  const areas =
    level === 'ward'
      ? `in each ward, summed over its best-fit neighbourhoods: ${names}`
      : `in each neighbourhood: ${names}, beside England`;
  return `Number of ${needWords[id].measure} ${areas}. Chosen here, whatever measure the maps show.`;
}

/** A share of people as per cent without needless decimals: "36%", "7.4%". */
function percent(share: number | null): string {
  if (share === null) return 'no figure';
  return share >= 0.1 ? `${formatNumber(share * 100)}%` : formatShare(share);
}

function ratioWords({ worstFifth, bestFifth }: Unevenness): string {
  const ratio = worstBestRatio({ worst: worstFifth ?? 0, best: bestFifth ?? 0 });
  return ratio === null ? 'none in the other' : `${formatNumber(ratio, 1)} times`;
}

/** A sentence for each county, one for England, and who is left out. */
export function summaryOf(shown: NeedShown): string[] {
  const own = shown.counties.map((county, index) => countyWords(county, shown, index));
  return [...own, englandWords(shown), ...leftWords(shown), ...fullWords(shown)];
}

function countyWords(need: CountyNeed, shown: NeedShown, index: number): string {
  if (!isComparable(need)) return nothingWords(need, shown);
  const { county, inNeed, figures, rank } = need;
  const { people, among } = needWords[shown.id];
  const area = areaWord[shown.level];
  const place = rank === null ? '' : `, the ${placeWords(rank, placesIn(shown.england))}`;
  return `${county.name}: ${oneIn(figures.dissimilarity ?? 0)} of its ${formatNumber(inNeed)} ${people} would have to move ${area} for need to be spread evenly${shown.level === 'ward' ? ' over wards' : ''}; ${percent(figures.worstFifth)} are in need in the most deprived fifth of ${among}, ${percent(figures.bestFifth)} in the least deprived (${ratioWords(figures)}); Gini ${gini(figures)}${place}.${hiddenWords(index, shown)}`;
}

/** What wards even out: the same figures between neighbourhoods. */
function hiddenWords(index: number, { level, lsoas }: NeedShown): string {
  const figures = lsoas[index]?.figures;
  if (level === 'lsoa' || !figures || figures.dissimilarity === null) return '';
  return ` Between neighbourhoods it is ${oneIn(figures.dissimilarity)} and Gini ${gini(figures)}: wards even out the rest.`;
}

function englandWords({ level, england }: NeedShown): string {
  if (level === 'ward')
    return `England’s curve and places among ${placesIn(england)} are made of neighbourhoods, so they are not shown beside wards.`;
  const whole = england.england;
  return `England: ${oneIn(whole.dissimilarity ?? 0)}; ${percent(whole.worstFifth)} and ${percent(whole.bestFifth)} (${ratioWords(whole)}); Gini ${gini(whole)}.`;
}

function gini({ gini: value }: Unevenness): string {
  return value === null ? 'no figure' : formatNumber(value, 2);
}

/** Numbers below 10 are not published: counted and said; so is what belongs to no ward shown. */
function leftWords({ id, level, counties, lsoas }: NeedShown): string[] {
  const elsewhere = counties.filter((one) => one.elsewhere > 0);
  const left = counties.flatMap(({ county, left: count }, index) => {
    const all = (lsoas[index]?.areas ?? 0) + (lsoas[index]?.missing ?? 0);
    // wards of a place reach beyond it: their neighbourhoods are not counted against its own
    const of = counties[index]?.isPlace && level === 'ward' ? '' : ` of ${formatNumber(all)}`;
    return count > 0 ? [`${formatNumber(count)}${of} in ${county.name}`] : [];
  });
  const of = level === 'ward' ? ' of the sums' : '';
  const few = `Left out${of}, as fewer than 10 ${needWords[id].people} are counted there and the number is not published: ${joinNames(left)} (neighbourhoods). Need is low in nearly all of them, so it lies, if anything, more unevenly than these figures say.`;
  const away = elsewhere.map((one) => `${formatNumber(one.elsewhere)} in ${one.county.name}`);
  return [
    ...(left.length > 0 ? [few] : []),
    ...(elsewhere.length > 0
      ? [
          `In no ward shown, as its best fit is a ward of another county: ${joinNames(away)} (neighbourhoods).`,
        ]
      : []),
  ];
}

/** The two sources do not quite agree on who lives where: said wherever a whole area counts as in need. */
function fullWords({ id, level, counties }: NeedShown): string[] {
  const some = counties.filter(({ full }) => full > 0);
  if (some.length === 0) return [];
  const { people, among } = needWords[id];
  const list = some.map(
    ({ county, full, areas }) => `${formatNumber(full)} of ${formatNumber(areas)} in ${county.name}`,
  );
  return [
    `Counted as wholly in need, as at least as many ${people} as ${among} are published there: ${joinNames(list)} (${areaWord[level]}s).`,
  ];
}

/** Words over the lines of the three figures. */
export function numbersWords(counties: readonly CountyNeed[], england: EnglandNeed): NumbersWords {
  const count = placesIn(england);
  return {
    heads: ['Would have to move', 'Least and most deprived fifth', 'Gini'],
    move: ({ dissimilarity }) =>
      dissimilarity === null ? 'no figure' : `${oneIn(dissimilarity)} (${percent(dissimilarity)})`,
    fifths: (figures) =>
      figures.worstFifth === null
        ? 'no figure'
        : `${percent(figures.bestFifth)} and ${percent(figures.worstFifth)}: ${ratioWords(figures)}`,
    gini: (figures, row) => {
      const rank = counties[row]?.rank ?? null;
      if (rank === null) return gini(figures);
      const isEnd = rank === 1 || rank === count;
      return `${gini(figures)}, ${isEnd ? placeWords(rank, count) : `${ordinal(rank)} of ${count}`}`;
    },
  };
}

/** What the curves say at the cursor: "the 20% of residents ... hold". */
export function cursorWords(id: NeedId, curves: readonly NamedCurve[], cursor: number): string {
  const { people, among } = needWords[id];
  const parts = curves.map(({ name, points }) => `${name} ${percent(lorenzAt(points, cursor))}`);
  return `The ${Math.round(cursor * 100)}% of ${among} who live where need is lowest are home to this share of all ${people}: ${joinNames(parts)}.`;
}

/** The areas beyond the cursor and what they are home to: "24 neighbourhoods where need is highest: home to 20% …". */
export function stretchWords(
  id: NeedId,
  level: Level,
  beyond: readonly LorenzStretch[],
  of: readonly CountyNeed[],
): string {
  const { people, among } = needWords[id];
  const count = beyond.reduce((sum, { areas }) => sum + areas.length, 0);
  const areas = `${formatNumber(count)} ${areaWord[level]}${count === 1 ? '' : 's'}`;
  const share = (pick: 'people' | 'need', whole: 'among' | 'inNeed'): string => {
    const all = of.reduce((sum, one) => sum + one[whole], 0);
    const held = beyond.reduce((sum, one, index) => sum + one[pick] * (of[index]?.[whole] ?? 0), 0);
    return percent(all > 0 ? held / all : 0);
  };
  return `${areas} where need is highest: home to ${share('people', 'among')} of ${among} and ${share('need', 'inNeed')} of ${people}`;
}
