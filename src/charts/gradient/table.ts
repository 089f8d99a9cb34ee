import { perResident, sumTenths, type TenthSum } from '../../domain/plan/budgetGroups.ts';
import type { Allocation } from '../../domain/plan/budgetPlan.ts';
import { tenthWords } from '../../domain/plan/budgetWords.ts';
import { isAmongShown, whereOf } from '../../domain/plan/reachOrder.ts';
import type { GradientId } from '../../domain/plan/reachText.ts';
import { endsOf } from '../../domain/plan/reachWords.ts';
import type { PlanData } from '../../domain/plan/planData.ts';
import type { ChartTable } from '../frame/table.ts';
import type { GradientRow } from './layout.ts';

/** The rows of the chart: every tenth, and areas without a figure where there are any. */
export function gradientRows({ awards }: Allocation): GradientRow[] {
  return sumTenths(awards).map((sum) => ({
    label: shortTenth(sum.tenth),
    plan: perResident(sum.pounds, sum.residents),
    cliff: perResident(sum.cliff, sum.residents),
    isCliff: sum.tenth === 1,
  }));
}

function shortTenth(tenth: number | null): string {
  return tenth === null ? 'no figure' : `${String((tenth - 1) * 10)}–${String(tenth * 10)}%`;
}

/** What the chart asks: tenths are England's, or of a reader's own measure those of the areas shown. */
export function gradientQuestion(data: PlanData, by: GradientId): string {
  return `What does a resident get in each tenth of ${isAmongShown(data, by) ? 'the areas shown' : 'England'}?`;
}

/** Over the bars: "Tenths of England’s neighbourhoods, most deprived first". */
export function gradientHead(data: PlanData, by: GradientId): string {
  const areas = data.level === 'ward' ? 'wards' : 'neighbourhoods';
  const whose = isAmongShown(data, by) ? `all ${areas} shown` : `England’s ${areas}`;
  return `Tenths of ${whose}, ${endsOf(data, by)[0]} first`;
}

/** The chart's data: a tenth a row, with what the two simpler ways would give. */
export function gradientTable(data: PlanData, { awards, options }: Allocation): ChartTable {
  const ends = endsOf(data, options.by);
  const tenth = isAmongShown(data, options.by) ? 'tenth of the areas shown' : 'tenth of England';
  const perHead = (pounds: number | null, { residents }: TenthSum): number | null => {
    const each = perResident(pounds, residents);
    return each === null ? null : Math.round(each * 100) / 100;
  };
  return {
    caption: `Pounds per resident in each ${tenth}, ${ends[0]} first`,
    columns: [
      { name: tenth.charAt(0).toUpperCase() + tenth.slice(1), isNumber: false },
      { name: data.level === 'ward' ? 'Wards' : 'Neighbourhoods', isNumber: true },
      { name: 'Residents', unit: 'mid-2022', isNumber: true },
      { name: 'This plan', unit: '£', isNumber: true },
      { name: 'This plan', unit: '£ per resident', isNumber: true, decimals: 2 },
      { name: 'Flat per head', unit: '£', isNumber: true },
      { name: 'Flat per head', unit: '£ per resident', isNumber: true, decimals: 2 },
      { name: `${ends[0].charAt(0).toUpperCase()}${ends[0].slice(1)} 10% only`, unit: '£', isNumber: true },
      {
        name: `${ends[0].charAt(0).toUpperCase()}${ends[0].slice(1)} 10% only`,
        unit: '£ per resident',
        isNumber: true,
        decimals: 2,
      },
    ],
    rows: sumTenths(awards).map((sum) => [
      ...[tenthWords(sum.tenth, ends, whereOf(data, options.by)), sum.areas, sum.residents],
      ...[sum.pounds, perHead(sum.pounds, sum), sum.flat, perHead(sum.flat, sum)],
      ...[sum.cliff, perHead(sum.cliff, sum)],
    ]),
  };
}
