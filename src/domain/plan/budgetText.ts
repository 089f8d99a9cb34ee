import type { IndicatorId } from '../indicator.ts';
import { reachIds } from './makePlanNeeds.ts';
import type { ReachId } from './planData.ts';
import { formatScope, parseScope, type PlanScope } from './planScope.ts';
import { officialOrder, readGradient, type GradientId } from './reachText.ts';

/** Pounds per resident, or for a whole area. */
export interface Limit {
  pounds: number;
  per: 'resident' | 'area';
}

export interface BudgetOptions {
  /** whole pounds; 0 = no sum yet */
  amount: number;
  /** the measure whose national rank the gradient follows, or the reader's own weights */
  by: GradientId;
  /** doublings of pounds per head from England's least deprived area to its most deprived; 0 = flat */
  steepness: number;
  /** whom an area's share is counted by */
  per: 'residents' | ReachId;
  floor: Limit | null;
  cap: Limit | null;
  /** whom it is shared among */
  to: PlanScope;
}

/** The largest sum that is shared: pounds and pence of it are still exact. */
export const mostPounds = 9_999_999_999;
export const steepest = 10;

/** No sum yet; four times as much per resident in the most deprived area as in the least deprived. */
export const budgetDefaults: BudgetOptions = {
  amount: 0,
  by: officialOrder,
  steepness: 2,
  per: 'residents',
  floor: null,
  cap: null,
  to: 'all',
};

/**
 * Reads `amount:800000,steep:3,floor:2.50-resident,cap:60000-area,to:shortlist`: parts in any order, each with its
 * default; `to` also takes places (`to:place.South_Wye`). Never throws; what cannot be read is named in `problems`.
 */
export function parseBudget(text: string): { value: BudgetOptions; problems: string[] } {
  const value = { ...budgetDefaults };
  const problems: string[] = [];
  for (const part of text.split(',').filter((each) => each.trim() !== '')) {
    const colon = part.indexOf(':');
    const name = part.slice(0, Math.max(0, colon)).trim();
    const read = Object.hasOwn(readers, name) ? readers[name]?.(part.slice(colon + 1).trim()) : null;
    if (read) Object.assign(value, read);
    else
      problems.push(
        `The link asks for “${part}” of the budget, which cannot be read; the usual setting is shown.`,
      );
  }
  return { value, problems };
}

type Read = Partial<BudgetOptions> | null;

const readers: Readonly<Record<string, (text: string) => Read>> = {
  amount: (text) => {
    const amount = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
    return amount <= mostPounds ? { amount } : null;
  },
  by: (text) => {
    const by = readGradient(text);
    return by && { by };
  },
  steep: (text) => {
    const steepness = /^\d{1,2}(\.\d{1,2})?$/.test(text) ? Number(text) : NaN;
    return steepness <= steepest ? { steepness } : null;
  },
  per: (text) => {
    const per = text === 'residents' ? text : reachIds.find((id) => id === text);
    return per ? { per } : null;
  },
  floor: (text) => {
    const floor = parseLimit(text);
    return floor && { floor };
  },
  cap: (text) => {
    const cap = parseLimit(text);
    return cap && { cap };
  },
  to: (text) => {
    const to = parseScope(text);
    return to && { to };
  },
};

function parseLimit(text: string): Limit | null {
  const [, pounds, per] = /^(\d{1,10}(?:\.\d{1,2})?)-(resident|area)$/.exec(text) ?? [];
  if (per !== 'resident' && per !== 'area') return null;
  return { pounds: Number(pounds), per };
}

function formatLimit({ pounds, per }: Limit): string {
  return `${String(pounds)}-${per}`;
}

/** The options as a link has them; what is usual is left out. */
export function formatBudget(options: BudgetOptions): string {
  const { amount, by, steepness, per, floor, cap, to } = options;
  return [
    amount === budgetDefaults.amount ? '' : `amount:${String(amount)}`,
    by === budgetDefaults.by ? '' : `by:${by}`,
    steepness === budgetDefaults.steepness ? '' : `steep:${String(steepness)}`,
    per === budgetDefaults.per ? '' : `per:${per}`,
    floor === null ? '' : `floor:${formatLimit(floor)}`,
    cap === null ? '' : `cap:${formatLimit(cap)}`,
    to === budgetDefaults.to ? '' : `to:${formatScope(to)}`,
  ]
    .filter(Boolean)
    .join(',');
}

/** The measures that the sum of this text is shared by. */
export function budgetMeasures(text: string): IndicatorId[] {
  const { by } = parseBudget(text).value;
  return by === 'own-weights' ? [] : [by];
}
