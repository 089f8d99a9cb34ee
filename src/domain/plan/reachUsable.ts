import { ownNumber } from '../ownId.ts';
import type { PlanData } from './planData.ts';
import { placesProblem, readScope } from './planScope.ts';
import { nationalPlaces, orderAreas, type OwnPlaces } from './reachOrder.ts';
import { officialOrder, reachDefaults, type OrderId, type ReachOptions } from './reachText.ts';

/** What can be drawn now, and what of the question cannot, in words. */
export interface Usable<T> {
  options: T;
  problems: string[];
}

interface Known {
  shortlist: readonly number[] | null;
  own: OwnPlaces;
}

/** The nearest options that these data can answer: an order without places gives way to the official index. */
export function usableReach(
  data: PlanData,
  asked: ReachOptions,
  { shortlist, own }: Known,
): Usable<ReachOptions> {
  const options = { ...asked };
  const problems: string[] = [];
  const scope = readScope(data, asked.of, shortlist, 'it is shown for');
  options.of = scope.scope;
  problems.push(...scope.problems);
  const isKnown = (id: OrderId): boolean => orderAreas(data, id, asked.need, own) !== null;
  if (!isKnown(asked.order)) {
    options.order = officialOrder;
    problems.push(`${whyNot(data, asked.order)} The order is by the Index of Multiple Deprivation 2025.`);
  }
  if (asked.against !== null && !isKnown(asked.against)) {
    options.against = null;
    problems.push(`${whyNot(data, asked.against)} No second order is shown.`);
  }
  const whyNoCut = cutProblem(data, options, { shortlist, own });
  if (whyNoCut) {
    options.cut = reachDefaults.cut;
    problems.push(`${whyNoCut}: the first 20% of residents are shown.`);
  }
  return { options, problems };
}

/** Why a plan cannot be cut as it is asked to; null where it can. */
function cutProblem(
  data: PlanData,
  { cut, order }: Pick<ReachOptions, 'cut' | 'order'>,
  { shortlist, own }: Known,
): string | null {
  if (cut.kind === 'shortlist' && !shortlist)
    return 'The plan is cut at the shortlist, but there are no rules yet';
  if (cut.kind === 'worst' && (order === 'need' || !nationalPlaces(data, order, own)))
    return 'This order has no place in England to be among the worst by';
  if (cut.kind === 'within') return placesProblem(data, cut);
  return null;
}

/** Why areas cannot be put in order by this. */
export function whyNot(data: PlanData, id: OrderId): string {
  if (id === 'own-weights')
    return data.level === 'ward'
      ? 'Own weights are for neighbourhoods, not for wards.'
      : 'No own weights have been chosen yet.';
  const column = id === 'need' ? undefined : data.columns.get(id);
  if (!column && ownNumber(id) !== null)
    return 'The plan follows own data of whoever made it, which are part of no link: open the file under “Your own data”.';
  if (!column) return `The link asks for an order by “${id}”, which is not a measure here.`;
  if (column.indicator.worse !== 'none')
    return column.indicator.scope === 'shown'
      ? `“${column.indicator.title}” has no figure for any area shown.`
      : `“${column.indicator.title}” has no places in England for these areas.`;
  return `Neither end of “${column.indicator.title}” is worse than the other, so it gives no order.`;
}
