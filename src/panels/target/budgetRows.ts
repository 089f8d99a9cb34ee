import type { ChartTable } from '../../charts/frame/table.ts';
import { perResident, type AwardGroup, type AwardSum } from '../../domain/plan/budgetGroups.ts';
import type { BudgetOptions } from '../../domain/plan/budgetText.ts';
import type { PlanData } from '../../domain/plan/planData.ts';
import { endsOf, reachNeedWords } from '../../domain/plan/reachWords.ts';

/** What a row is, one and many. */
export function groupWords(
  group: AwardGroup,
  { level }: Pick<PlanData, 'level'>,
): [one: string, many: string] {
  if (group === 'area') return level === 'ward' ? ['Ward', 'wards'] : ['Neighbourhood', 'neighbourhoods'];
  const words: Record<Exclude<AwardGroup, 'area'>, [string, string]> = {
    place: ['Place', 'places'],
    ward: ['Ward', 'wards'],
    district: ['District', 'districts'],
    former: ['Former district', 'former districts'],
    county: ['County', 'counties'],
  };
  return words[group];
}

/** The result as a table and a file: what each place gets, per head too, beside the two simpler ways. */
export function awardTable(
  data: PlanData,
  options: BudgetOptions,
  group: AwardGroup,
  sums: readonly AwardSum[],
): ChartTable {
  const [one, many] = groupWords(group, data);
  const { per } = options;
  const isNeed = per !== 'residents';
  return {
    caption: `What ${many} get, the largest sum first`,
    columns: [
      { name: one, isNumber: false },
      { name: 'This plan', unit: '£', isNumber: true },
      { name: 'Per resident', unit: '£', isNumber: true, decimals: 2 },
      { name: 'Flat per head', unit: '£', isNumber: true },
      { name: `${capital(endsOf(data, options.by)[0])} 10% only`, unit: '£', isNumber: true },
      { name: 'Residents', unit: 'mid-2022', isNumber: true },
      ...(isNeed ? [{ name: capital(reachNeedWords(per).people), unit: 'number', isNumber: true }] : []),
      ...(group === 'area'
        ? []
        : [{ name: data.level === 'ward' ? 'Wards' : 'Neighbourhoods', isNumber: true }]),
      { name: 'In', isNumber: false },
      ...(group === 'place' ? [] : [{ name: 'Code', isNumber: false }]),
    ],
    rows: sums.map((sum) => [
      ...[sum.name, sum.pounds, round(perResident(sum.pounds, sum.residents)), sum.flat, sum.cliff],
      sum.residents,
      ...(isNeed ? [sum.inNeed] : []),
      ...(group === 'area' ? [] : [sum.areas]),
      ...(group === 'place' ? [sum.within] : [sum.within, sum.code]),
    ]),
  };
}

function round(pounds: number | null): number | null {
  return pounds === null ? null : Math.round(pounds * 100) / 100;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
