import { formatNumber, joinNames } from '../../domain/format.ts';
import type { PlanData } from '../../domain/plan/planData.ts';
import { wavering, type StableRow } from './layout.ts';

/** One county's answer: how many hold in every draw, how many come or go. */
export function stableSentences(
  { counties }: Pick<PlanData, 'counties'>,
  rows: readonly StableRow[],
  draws: number,
  group: string,
): string[] {
  return counties.map(({ code, name }) => {
    const own = rows.filter(({ area }) => area.county === code);
    if (own.length === 0) return `${name}: no neighbourhood is among the ${group} in any draw.`;
    const unsure = wavering(own, draws);
    const often = unsure.filter(({ share }) => share >= 0.5).length;
    const held = own.length - unsure.length;
    const more = held > 0 ? ' more' : '';
    return `${name}: ${manyAre(held)} among the ${group} in every draw. ${waverWords(unsure.length, often, more)}`;
  });
}

function waverWords(count: number, often: number, more: string): string {
  if (count === 0) return 'None comes or goes with the weights.';
  const end = often === 0 ? 'none of them in half of the draws' : `${formatNumber(often)} in at least half`;
  return `${formatNumber(count)}${more} ${count === 1 ? 'is' : 'are'} there in some draws only, ${end}.`;
}

function manyAre(count: number): string {
  if (count === 0) return 'no neighbourhood is';
  return `${formatNumber(count)} neighbourhood${count === 1 ? ' is' : 's are'}`;
}

/** "187 of 200 draws" */
export function timesWords(times: number, draws: number): string {
  return times === draws
    ? `all ${formatNumber(draws)} draws`
    : `${formatNumber(times)} of ${formatNumber(draws)} draws`;
}

/** What was drawn, so that somebody else can do it again. */
export function drawnWords(draws: number, spread: number, seed: number, names: readonly string[]): string {
  return `${joinNames(names)}; ${formatNumber(draws)} draws in which each weight varies by itself by up to ±${formatNumber(spread * 100)}% of it (seed ${formatNumber(seed)}), all of England ranked in each. Not the official IMD.`;
}
