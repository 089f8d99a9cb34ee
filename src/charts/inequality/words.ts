import type { CountyNeed } from '../../domain/countyNeeds.ts';
import { oneIn } from '../../domain/dissimilarity.ts';
import { formatNumber, formatShare, joinNames, ordinal } from '../../domain/format.ts';
import { lorenzAt } from '../../domain/lorenz.ts';
import type { EnglandNeed, NeedId, Unevenness } from '../../domain/needs.ts';
import { needWords } from '../../domain/needWords.ts';
import { worstBestRatio } from '../../domain/worstBestRatio.ts';
import type { ChartTable } from '../frame/table.ts';
import type { NamedCurve } from './lorenzLayout.ts';
import type { NumbersWords } from './numbersLayout.ts';

export function subtitleOf(id: NeedId, counties: readonly CountyNeed[]): string {
  const names = joinNames(counties.map(({ county }) => county.name));
  return `Number of ${needWords[id].measure} in each neighbourhood: ${names}, beside England. Chosen here, whatever the maps show.`;
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

/** A sentence for each county, and one for England. */
export function summaryOf(id: NeedId, counties: readonly CountyNeed[], england: EnglandNeed): string[] {
  const { people, among } = needWords[id];
  const own = counties.map(({ county, inNeed, figures, rank, areas }) => {
    if (figures.dissimilarity === null) {
      const held = areas === 1 ? 'only one neighbourhood has' : 'no neighbourhood has';
      return `${county.name}: ${held} a published number of ${people}, so nothing can be compared.`;
    }
    const place = rank === null ? '' : `, ${ordinal(rank)} most uneven of 153`;
    return `${county.name}: ${oneIn(figures.dissimilarity)} of its ${formatNumber(inNeed)} ${people} would have to move neighbourhood for need to be spread evenly; ${percent(figures.worstFifth)} are in need in the most deprived fifth of ${among}, ${percent(figures.bestFifth)} in the least deprived (${ratioWords(figures)}); Gini ${gini(figures)}${place}.`;
  });
  const whole = england.england;
  const all = `England: ${oneIn(whole.dissimilarity ?? 0)}; ${percent(whole.worstFifth)} and ${percent(whole.bestFifth)} (${ratioWords(whole)}); Gini ${gini(whole)}.`;
  return [...own, all, ...missingWords(id, counties), ...fullWords(id, counties)];
}

function gini({ gini: value }: Unevenness): string {
  return value === null ? 'no figure' : formatNumber(value, 2);
}

/** Numbers below 10 are not published: counted and said. */
function missingWords(id: NeedId, counties: readonly CountyNeed[]): string[] {
  const some = counties.filter(({ missing }) => missing > 0);
  if (some.length === 0) return [];
  const list = some.map(
    ({ county, missing, areas }) =>
      `${formatNumber(missing)} of ${formatNumber(missing + areas)} in ${county.name}`,
  );
  return [
    `Left out, as fewer than 10 ${needWords[id].people} are counted there and the number is not published: ${joinNames(list)} (neighbourhoods). Need is low in nearly all of them, so it lies, if anything, more unevenly than these figures say.`,
  ];
}

/** The two sources do not quite agree on who lives where: said wherever a whole neighbourhood counts as in need. */
function fullWords(id: NeedId, counties: readonly CountyNeed[]): string[] {
  const some = counties.filter(({ full }) => full > 0);
  if (some.length === 0) return [];
  const { people, among } = needWords[id];
  const list = some.map(
    ({ county, full, areas }) => `${formatNumber(full)} of ${formatNumber(areas)} in ${county.name}`,
  );
  return [
    `Counted as wholly in need, as at least as many ${people} as ${among} are published there: ${joinNames(list)} (neighbourhoods).`,
  ];
}

/** Words over the lines of the three figures. */
export function numbersWords(counties: readonly CountyNeed[]): NumbersWords {
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
      return rank === null ? gini(figures) : `${gini(figures)}, ${ordinal(rank)} of 153`;
    },
  };
}

/** What the curves say at the cursor: "the 20% of residents ... hold". */
export function cursorWords(id: NeedId, curves: readonly NamedCurve[], cursor: number): string {
  const { people, among } = needWords[id];
  const parts = curves.map(({ name, points }) => `${name} ${percent(lorenzAt(points, cursor))}`);
  return `The ${Math.round(cursor * 100)}% of ${among} who live where need is lowest are home to this share of all ${people}: ${joinNames(parts)}.`;
}

export function tableOf(id: NeedId, counties: readonly CountyNeed[], england: EnglandNeed): ChartTable {
  const { people, among, measure } = needWords[id];
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
    caption: `How unevenly ${measure} are spread over neighbourhoods`,
    columns: [
      { name: 'Area', isNumber: false },
      { name: 'Code', isNumber: false },
      { name: 'Neighbourhoods with a number', isNumber: true },
      { name: 'Neighbourhoods without', isNumber: true },
      { name: capital(people), isNumber: true },
      { name: capital(among), isNumber: true },
      { name: 'Would have to move (dissimilarity)', unit: '%', isNumber: true, decimals: 1 },
      { name: 'In need in the least deprived fifth', unit: '%', isNumber: true, decimals: 1 },
      { name: 'In need in the most deprived fifth', unit: '%', isNumber: true, decimals: 1 },
      { name: 'Most to least deprived fifth', unit: 'times', isNumber: true, decimals: 2 },
      { name: 'Gini', isNumber: true, decimals: 4 },
      { name: 'Place by Gini, 1 = most uneven of 153', isNumber: true },
    ],
    rows: [
      ...counties.map((one) => row(one.county.name, one.county.code, one, one.figures, one.rank)),
      row('England', 'E92000001', england, england.england, null),
    ],
  };
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
