import { formatNumber } from '../format.ts';
import type { Allocation, Award } from './budgetPlan.ts';
import { poundsPerHead } from './budgetWords.ts';
import { perResident } from './budgetGroups.ts';
import type { PlanData } from './planData.ts';
import type { ShortlistColumn } from './shortlistTable.ts';

/** What each area of a list gets, as columns that go with those of the shortlist. */
export function moneyColumns({ awards }: Allocation): ShortlistColumn[] {
  const byArea = new Map(awards.map((award) => [award.area, award]));
  const of = (
    id: string,
    title: string,
    unit: string,
    read: (award: Award) => number | null,
    words: (pounds: number) => string,
  ): ShortlistColumn => {
    const key = (index: number): number | null => {
      const award = byArea.get(index);
      return award ? read(award) : null;
    };
    return {
      ...{ id, title, unit, isNumeric: true, key },
      text: (index) => {
        const pounds = key(index);
        return pounds === null ? '' : words(pounds);
      },
    };
  };
  return [
    of(
      'pounds',
      'Share',
      '£',
      ({ pounds }) => pounds,
      (pounds) => formatNumber(pounds),
    ),
    of(
      'head',
      'Per resident',
      '£',
      ({ pounds, residents }) => perResident(pounds, residents),
      (pounds) => poundsPerHead(pounds).slice(1),
    ),
  ];
}

/** Areas of a list with the largest share first; without a sum worst first by the Index, those without a rank last. */
export function paperOrder(
  { areas, columns }: PlanData,
  list: readonly number[],
  allocation: Allocation | null,
): number[] {
  const pounds = new Map(allocation?.awards.map((award) => [award.area, award.pounds]) ?? []);
  const ranks = [...columns.values()].find(({ indicator }) => indicator.id === 'imd-2025')?.ranks ?? [];
  const codeOf = (index: number): string => areas[index]?.code ?? '';
  return list.toSorted(
    (a, b) =>
      (pounds.get(b) ?? 0) - (pounds.get(a) ?? 0) ||
      (ranks[a] ?? Infinity) - (ranks[b] ?? Infinity) ||
      (codeOf(a) < codeOf(b) ? -1 : 1),
  );
}
