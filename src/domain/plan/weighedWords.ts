import { formatNumber } from '../format.ts';
import type { Crossings } from './crossings.ts';
import { domainIds, type DomainId } from './domains.ts';
import type { PlanData } from './planData.ts';
import type { Stability } from './stability.ts';
import { worstGroups, type Counted, type TwoRanks, type Weighed } from './weighed.ts';
import { shareOf, type Weights } from './weights.ts';

/** What the result of own weights is always called. */
export const NOT_OFFICIAL = 'Not the official IMD';

/** The domains' names as a reader knows them. */
export const domainNames: Record<DomainId, string> = {
  income: 'Income',
  employment: 'Employment',
  education: 'Education, skills and training',
  health: 'Health and disability',
  crime: 'Crime',
  barriers: 'Barriers to housing and services',
  living: 'Living environment',
};

/** "11 neighbourhoods with 18,020 residents", "no neighbourhood" */
export function countedWords({ areas, residents }: Counted): string {
  if (areas.length === 0) return 'no neighbourhood';
  return `${formatNumber(areas.length)} neighbourhood${areas.length === 1 ? '' : 's'} with ${formatNumber(residents)} residents`;
}

/** One county's answer in a sentence, below a heading that names the group. */
export function weighedSentence({ county, before, after, enters, leaves }: Weighed): string {
  if (enters.areas.length + leaves.areas.length === 0)
    return `${county.name}: ${countedWords(after)}, as by the official IMD.`;
  return `${county.name}: ${countedWords(after)}, instead of ${countedWords(before)} by the official IMD: ${movesWords(enters, 'enter')}, ${movesWords(leaves, 'leave')}.`;
}

/** What changes all over England, where as many leave a worst group as enter it (but for ties). */
export function englandSentence({ enters, stays }: Crossings, cut: number): string {
  if (enters.length === 0)
    return `England: the same ${formatNumber(cut)} neighbourhoods as by the official IMD.`;
  return `England: ${formatNumber(stays.length)} of ${formatNumber(cut)} neighbourhoods stay, ${numberWords(enters.length, 'enter')} in place of others.`;
}

/** The whole answer in a breath, for who cannot see it change. */
export function spokenMoves(groups: readonly { short: string; weighed: readonly Weighed[] }[]): string {
  return groups
    .map(({ short, weighed }) => {
      const count = (of: 'enters' | 'leaves'): number =>
        weighed.reduce((sum, one) => sum + one[of].areas.length, 0);
      return `Most deprived ${short}: ${numberWords(count('enters'), 'enter')}, ${numberWords(count('leaves'), 'leave')}.`;
    })
    .join(' ');
}

/** "4 enter (6,700 residents)", "none leaves" */
function movesWords({ areas, residents }: Counted, verb: 'enter' | 'leave'): string {
  const words = numberWords(areas.length, verb);
  return areas.length === 0 ? words : `${words} (${formatNumber(residents)} residents)`;
}

function numberWords(count: number, verb: 'enter' | 'leave'): string {
  if (count === 0) return `none ${verb}s`;
  return `${formatNumber(count)} ${verb}${count === 1 ? 's' : ''}`;
}

/** "Income 22.5%, Employment 22.5%, …": what each domain counts for, in per cent of all weights. */
export function weightsWords(weights: Weights): string {
  return domainIds.map((id) => `${domainNames[id]} ${formatNumber(shareOf(weights, id), 1)}%`).join(', ');
}

/** What becomes of a neighbourhood at the edge of a worst group. */
export function moveWords(official: number, own: number, cut: number): string {
  if (own <= cut) return official <= cut ? 'stays in' : 'enters';
  return official <= cut ? 'leaves' : 'stays out';
}

/** A table of all neighbourhoods shown, in the form of a chart's data. */
export interface WeighedTable {
  caption: string;
  columns: { name: string; unit?: string; isNumber: boolean; decimals?: number }[];
  rows: (string | number | null)[][];
}

/** What is known of every neighbourhood: its ranks, what becomes of it, and in how many draws it stays, where counted. */
export function weighedTable(
  { areas, counties }: Pick<PlanData, 'areas' | 'counties'>,
  { official, own }: TwoRanks,
  cuts: readonly number[],
  stable: { places: readonly number[]; counts: Stability } | null,
  caption: string,
): WeighedTable {
  const names = new Map(counties.map(({ code, name }) => [code, name]));
  const share = (group: 'tenth' | 'fifth', at: number): (number | null)[] =>
    stable ? [(100 * (stable.counts[group][stable.places[at] ?? -1] ?? 0)) / stable.counts.draws] : [];
  const rows = areas.map((area, at) => {
    const [before, after] = [official[at] ?? 0, own[at] ?? 0];
    return [
      ...[area.name, area.code, names.get(area.county) ?? '', area.district.name, area.ward?.name ?? ''],
      ...[area.residents, before, after],
      ...cuts.map((cut) => moveWords(before, after, cut)),
      ...share('tenth', at),
      ...share('fifth', at),
    ];
  });
  return { caption, columns: columnsOf(stable?.counts.draws ?? null), rows };
}

function columnsOf(draws: number | null): WeighedTable['columns'] {
  const text = (name: string) => ({ name, isNumber: false });
  const number = (name: string, unit: string) => ({ name, unit, isNumber: true });
  return [
    ...[text('Neighbourhood'), text('LSOA 2021'), text('County'), text('District'), text('Ward 2024')],
    number('Residents', 'mid-2022'),
    number('Official rank', 'IMD 2025, of 33,755 in England, 1 = most deprived'),
    number('Rank by these weights', 'not the official IMD'),
    ...worstGroups.map(({ words }) => text(words.replace('most', 'Most'))),
    ...(draws === null
      ? []
      : worstGroups.map(({ short }) => ({
          ...number(`In the most deprived ${short}`, `% of ${formatNumber(draws)} draws`),
          decimals: 1,
        }))),
  ];
}
