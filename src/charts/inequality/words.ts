import type { Level } from '../../domain/area.ts';
import { areaWord } from '../../domain/classWords.ts';
import type { CountyNeed } from '../../domain/countyNeeds.ts';
import { oneIn } from '../../domain/dissimilarity.ts';
import { formatNumber, formatShare, joinNames, ordinal } from '../../domain/format.ts';
import { lorenzAt } from '../../domain/lorenz.ts';
import type { LorenzStretch } from '../../domain/lorenzStretch.ts';
import type { EnglandNeed, NeedId, Unevenness } from '../../domain/needs.ts';
import { needWords } from '../../domain/needWords.ts';
import { worstBestRatio } from '../../domain/worstBestRatio.ts';
import type { ChartTable } from '../frame/table.ts';
import type { NamedCurve } from './lorenzLayout.ts';
import type { NumbersWords } from './numbersLayout.ts';

/** One need as it is shown. */
export interface NeedShown {
  id: NeedId;
  level: Level;
  /** over the areas of the level */
  counties: readonly CountyNeed[];
  /** over neighbourhoods, whatever the level: what sums over wards hide */
  lsoas: readonly CountyNeed[];
  england: EnglandNeed;
}

/** Whether need can be compared within a county: two areas with a number, and somebody in need. */
export function isComparable({ figures }: CountyNeed): boolean {
  return figures.dissimilarity !== null;
}

/** Why a county has no figures: one area alone, none, or nobody in need. */
function nothingWords({ county, areas }: CountyNeed, { id, level }: Pick<NeedShown, 'id' | 'level'>): string {
  const { people } = needWords[id];
  const area = areaWord[level];
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
function placesIn({ gini: all }: EnglandNeed): number {
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
  const own = shown.counties.map((county) => countyWords(county, shown));
  return [...own, englandWords(shown), ...leftWords(shown), ...fullWords(shown)];
}

function countyWords(need: CountyNeed, shown: NeedShown): string {
  if (!isComparable(need)) return nothingWords(need, shown);
  const { county, inNeed, figures, rank } = need;
  const { people, among } = needWords[shown.id];
  const area = areaWord[shown.level];
  const place = rank === null ? '' : `, the ${placeWords(rank, placesIn(shown.england))}`;
  return `${county.name}: ${oneIn(figures.dissimilarity ?? 0)} of its ${formatNumber(inNeed)} ${people} would have to move ${area} for need to be spread evenly${shown.level === 'ward' ? ' over wards' : ''}; ${percent(figures.worstFifth)} are in need in the most deprived fifth of ${among}, ${percent(figures.bestFifth)} in the least deprived (${ratioWords(figures)}); Gini ${gini(figures)}${place}.${hiddenWords(county.code, shown)}`;
}

/** What wards even out: the same figures between neighbourhoods. */
function hiddenWords(code: string, { level, lsoas }: NeedShown): string {
  const figures = lsoas.find(({ county }) => county.code === code)?.figures;
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
  const left = counties.filter((one) => one.left > 0);
  const elsewhere = counties.filter((one) => one.elsewhere > 0);
  const list = left.map(({ county, left: count }) => {
    const all = lsoas.find((one) => one.county.code === county.code);
    return `${formatNumber(count)} of ${formatNumber((all?.areas ?? 0) + (all?.missing ?? 0))} in ${county.name}`;
  });
  const of = level === 'ward' ? ' of the sums' : '';
  const few = `Left out${of}, as fewer than 10 ${needWords[id].people} are counted there and the number is not published: ${joinNames(list)} (neighbourhoods). Need is low in nearly all of them, so it lies, if anything, more unevenly than these figures say.`;
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

/** The figures of every county and of England. */
export function tableOf({ id, level, counties, england }: NeedShown): ChartTable {
  const { people, among, measure } = needWords[id];
  const areas = `${areaWord[level]}s`;
  const row = (
    name: string,
    code: string,
    counts: Pick<EnglandNeed, 'areas' | 'missing' | 'inNeed' | 'among'>,
    figures: Unevenness,
    rank: number | null,
  ): ChartTable['rows'][number] => [
    ...[name, code, counts.areas, counts.missing, counts.inNeed, counts.among],
    ...[share(figures.dissimilarity), share(figures.bestFifth), share(figures.worstFifth)],
    figures.worstFifth === null
      ? null
      : rounded(worstBestRatio({ worst: figures.worstFifth, best: figures.bestFifth ?? 0 }), 2),
    ...[rounded(figures.gini, 4), rank],
  ];
  return {
    caption: `How unevenly ${measure} are spread over ${areas}`,
    columns: columnsOf(people, among, areas, placesIn(england)),
    rows: [
      ...counties.map((one) => row(one.county.name, one.county.code, one, one.figures, one.rank)),
      ...(level === 'lsoa' ? [row('England', 'E92000001', england, england.england, null)] : []),
    ],
  };
}

function columnsOf(people: string, among: string, areas: string, count: number): ChartTable['columns'] {
  return [
    { name: 'Area', isNumber: false },
    { name: 'Code', isNumber: false },
    { name: `${capital(areas)} with a number`, isNumber: true },
    { name: `${capital(areas)} without`, isNumber: true },
    { name: capital(people), isNumber: true },
    { name: capital(among), isNumber: true },
    { name: 'Would have to move (dissimilarity)', unit: '%', isNumber: true, decimals: 1 },
    { name: 'In need in the least deprived fifth', unit: '%', isNumber: true, decimals: 1 },
    { name: 'In need in the most deprived fifth', unit: '%', isNumber: true, decimals: 1 },
    { name: 'Most to least deprived fifth', unit: 'times', isNumber: true, decimals: 2 },
    { name: 'Gini', isNumber: true, decimals: 4 },
    { name: `Place by Gini, 1 = most uneven of ${count}`, isNumber: true },
  ];
}

function share(value: number | null): number | null {
  return value === null ? null : rounded(value * 100, 2);
}

function rounded(value: number | null, decimals: number): number | null {
  return value === null ? null : Number(value.toFixed(decimals));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
