import type { PlanData, ReachId } from '../../domain/plan/planData.ts';
import type { Reach } from '../../domain/plan/reachCurve.ts';
import { orderWords, reachNeedWords } from '../../domain/plan/reachWords.ts';
import type { OrderId } from '../../domain/plan/reachText.ts';
import type { ChartTable, DataCell } from '../frame/table.ts';

/** Every area in the plan's order with what has been reached by then; in one county the county is not repeated. */
export function reachTable(
  data: PlanData,
  { need, order }: { need: ReachId; order: OrderId },
  { curve, areas }: Reach,
): ChartTable {
  const { people } = reachNeedWords(need);
  const inPlan = new Set(areas);
  const counties = new Map(data.counties.map(({ code, name }) => [code, name]));
  const percent = (share: number): number => Math.round(share * 1e4) / 100;
  const base = data.level === 'ward' ? 'Ward' : 'Neighbourhood';
  return {
    caption: `${base}s by ${orderWords(data, order, need)}, worst first, with the ${people} reached so far`,
    columns: [
      { name: 'Place in the order', isNumber: true },
      { name: `${base} code`, isNumber: false },
      { name: base, isNumber: false },
      { name: 'District', isNumber: false },
      { name: 'County', isNumber: false },
      { name: 'Residents', unit: 'mid-2022', isNumber: true },
      { name: capital(people), unit: 'number; none: not published', isNumber: true },
      { name: 'Residents so far', unit: '%', isNumber: true, decimals: 1 },
      { name: 'Reached so far', unit: 'number', isNumber: true },
      { name: 'Reached so far', unit: '%', isNumber: true, decimals: 1 },
      { name: 'In the plan', isNumber: false },
    ],
    rows: curve.points
      .slice(1)
      .map(({ area, x, y, reached }, place) => [
        place + 1,
        ...placeCells(data, area, counties),
        ...[data.needs[need].inNeed[area] ?? null, percent(x), reached, percent(y)],
        inPlan.has(area) ? 'yes' : 'no',
      ]),
  };
}

function placeCells(data: PlanData, index: number, counties: ReadonlyMap<string, string>): DataCell[] {
  const area = data.areas[index];
  if (!area) return ['', '', '', '', 0];
  return [area.code, area.name, area.district.name, counties.get(area.county) ?? '', area.residents];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
