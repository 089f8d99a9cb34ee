import { isAskedIndicator } from '../codes.ts';
import type { IndicatorId } from '../indicator.ts';
import { reachIds } from './makePlanNeeds.ts';
import type { ReachId } from './planData.ts';
import { formatScope, parseScope, parseWithin, type PlanScope, type Within } from './planScope.ts';

/** In which order areas are taken: by a measure's national rank, by the need's own rate, by the reader's own weights. */
export type OrderId = IndicatorId | 'need' | 'own-weights';

/** How far a plan goes. */
export type ReachCut =
  /** as many whole areas, in order, as hold at most this per cent of residents */
  | { kind: 'residents'; percent: number }
  | { kind: 'areas'; count: number }
  /** every area in the worst N% of England by the order's measure */
  | { kind: 'worst'; percent: number }
  /** the areas that the rules keep */
  | { kind: 'shortlist' }
  /** the areas in these places */
  | ({ kind: 'within' } & Within);

/** An order that is known all over England, so that a sum can follow it. */
export type GradientId = Exclude<OrderId, 'need'>;

export interface ReachOptions {
  need: ReachId;
  order: OrderId;
  /** a second order beside the first */
  against: OrderId | null;
  cut: ReachCut;
  /** among whom: those outside count neither as reached nor as missed */
  of: PlanScope;
}

/** The order where nothing else is asked for. */
export const officialOrder: GradientId = readGradient('imd-2025') ?? 'own-weights';

/** A plan of nothing said: income-deprived residents, most deprived first, a fifth of residents. */
export const reachDefaults: ReachOptions = {
  need: 'income',
  order: officialOrder,
  against: null,
  cut: { kind: 'residents', percent: 20 },
  of: 'all',
};

/**
 * Reads `need:children,order:idaci-2025,against:need,cut:worst-20,of:place.South_Wye`: parts in any order, each with its default. Never
 * throws; what cannot be read is named in `problems`.
 */
export function parseReach(text: string): { value: ReachOptions; problems: string[] } {
  const value = { ...reachDefaults };
  const problems: string[] = [];
  for (const part of text.split(',').filter((each) => each.trim() !== '')) {
    const colon = part.indexOf(':');
    const isRead = colon > 0 && readPart(value, part.slice(0, colon).trim(), part.slice(colon + 1).trim());
    if (!isRead)
      problems.push(
        `The link asks for “${part}” of the reach curve, which cannot be read; the usual setting is shown.`,
      );
  }
  return { value, problems };
}

function readPart(value: ReachOptions, name: string, text: string): boolean {
  if (name === 'need') {
    const need = reachIds.find((id) => id === text);
    if (need) value.need = need;
    return need !== undefined;
  }
  if (name === 'order' || name === 'against') {
    const order = readOrder(text);
    if (order) value[name] = order;
    return order !== null;
  }
  if (name === 'of') {
    const of = parseScope(text);
    if (of) value.of = of;
    return of !== null;
  }
  const cut = name === 'cut' ? parseCut(text) : null;
  if (cut) value.cut = cut;
  return cut !== null;
}

/** An order as a link names it; null where the text has not the form of one. */
export function readOrder(text: string): OrderId | null {
  if (text === 'need' || text === 'own-weights') return text;
  return /^[a-z0-9-]+$/.test(text) && isAskedIndicator(text) ? text : null;
}

/** An order that is known all over England; null where it is not. */
export function readGradient(text: string): GradientId | null {
  const order = readOrder(text);
  return order === 'need' ? null : order;
}

/** Reads "residents-20", "areas-15", "worst-20", "shortlist" or "place.South_Wye"; null where it is none of these. */
function parseCut(text: string): ReachCut | null {
  if (text === 'shortlist') return { kind: 'shortlist' };
  const within = /^[a-z]+\./.test(text) ? parseWithin(text) : null;
  if (within) return { kind: 'within', ...within };
  const [, kind, digits] = /^(residents|areas|worst)-(\d{1,6}(?:\.\d)?)$/.exec(text) ?? [];
  const number = Number(digits);
  if (kind === 'areas') return Number.isInteger(number) ? { kind, count: number } : null;
  if (kind === 'residents' || kind === 'worst') return number <= 100 ? { kind, percent: number } : null;
  return null;
}

function formatCut(cut: ReachCut): string {
  if (cut.kind === 'shortlist') return cut.kind;
  if (cut.kind === 'within') return formatScope(cut);
  return `${cut.kind}-${String(cut.kind === 'areas' ? cut.count : cut.percent)}`;
}

/** The options as a link has them; what is usual is left out. */
export function formatReach({ need, order, against, cut, of }: ReachOptions): string {
  const usualCut = formatCut(reachDefaults.cut);
  return [
    need === reachDefaults.need ? '' : `need:${need}`,
    order === reachDefaults.order ? '' : `order:${order}`,
    against === null ? '' : `against:${against}`,
    formatCut(cut) === usualCut ? '' : `cut:${formatCut(cut)}`,
    of === reachDefaults.of ? '' : `of:${formatScope(of)}`,
  ]
    .filter(Boolean)
    .join(',');
}

/** The measures that the reach curve of this text is drawn from. */
export function reachMeasures(text: string): IndicatorId[] {
  const { order, against } = parseReach(text).value;
  return [order, against].flatMap((id) => (id === null || id === 'need' || id === 'own-weights' ? [] : id));
}
