import { formatNumber } from '../format.ts';
import { needWords, type NeedWords } from '../needWords.ts';
import { wholePercent } from '../wholePercent.ts';
import { heightAt, type Reach, type Reached } from './reachCurve.ts';
import { placesInWords } from './placeWords.ts';
import type { PlanData, ReachId } from './planData.ts';
import { scopeWords, whereWords } from './planScope.ts';
import { officialOrder, type OrderId, type ReachCut, type ReachOptions } from './reachText.ts';

const noCar: NeedWords = {
  title: 'Households without a car',
  people: 'households without a car or van',
  among: 'households',
  measure: 'households without a car or van (Census 2021)',
  release: 'Census 2021, TS045',
};

/** A need in words; households without a car are counted by the census, all others as the charts have them. */
export function reachNeedWords(need: ReachId): NeedWords {
  return need === 'no-car' ? noCar : needWords[need];
}

/** "3 neighbourhoods", "1 ward". */
export function areaCount(count: number, { level }: Pick<PlanData, 'level'>): string {
  return `${formatNumber(count)} ${level === 'ward' ? 'ward' : 'neighbourhood'}${count === 1 ? '' : 's'}`;
}

/** An order in words that follow "by". */
export function orderWords(data: PlanData, id: OrderId, need: ReachId): string {
  if (id === 'own-weights') return 'own weights (not the official IMD)';
  if (id === 'need') return `the share of ${reachNeedWords(need).among} in need`;
  const indicator = data.columns.get(id)?.indicator;
  if (!indicator) return id;
  return indicator.title.includes(indicator.year) ? indicator.title : `${indicator.title} ${indicator.year}`;
}

/** The two ends of an order: "most deprived" and "least deprived" of a rank, else "worst" and "best". */
export function endsOf(data: PlanData, id: OrderId): [worst: string, best: string] {
  const kind = id === 'own-weights' ? 'rank' : id === 'need' ? null : data.columns.get(id)?.indicator.kind;
  return kind === 'rank' ? ['most deprived', 'least deprived'] : ['worst', 'best'];
}

/** The releases that an order comes from; own weights weigh the official domains anew. */
export function orderReleases(data: PlanData, id: OrderId | null): { release: string }[] {
  const measure = id === 'own-weights' ? officialOrder : id;
  if (measure === null || measure === 'need' || measure === 'own-weights') return [];
  const column = data.columns.get(measure);
  if (!column) return [];
  return id === 'own-weights'
    ? [{ release: `${column.indicator.release}, weighted by the reader: not the official IMD` }]
    : [column.indicator];
}

/** What is reached and what is left out, in per cent that add up to 100. */
export function bothShares({ reached }: Reached, total: Reached): [reached: string, missed: string] {
  const first = wholePercent(reached, total.reached);
  if (first === 'less than 1%') return [first, 'more than 99%'];
  if (first === 'more than 99%') return [first, 'less than 1%'];
  return [first, total.reached > 0 ? `${formatNumber(100 - Number.parseInt(first, 10))}%` : '0%'];
}

/** The cut in words. */
function cutWords(data: PlanData, cut: ReachCut, order: OrderId): string {
  const areas = data.level === 'ward' ? 'wards' : 'neighbourhoods';
  if (cut.kind === 'shortlist') return 'the shortlist as it stands';
  if (cut.kind === 'within') return `the ${areas} in ${placesInWords(data, cut.on, cut.codes)}`;
  if (cut.kind === 'areas') return `the first ${areaCount(cut.count, data)}`;
  const percent = formatNumber(cut.percent, 1, false);
  if (cut.kind === 'worst') return `all ${areas} in the ${endsOf(data, order)[0]} ${percent}% in England`;
  return `as many whole ${areas} as hold at most ${percent}% of residents`;
}

/** The plan's answer: whom it reaches, whom it leaves out, in which areas, and how that compares. */
export function reachSummary(data: PlanData, options: ReachOptions, reach: Reach): string[] {
  const { held, curve } = reach;
  const { people } = reachNeedWords(options.need);
  const [reached, missed] = bothShares(held, curve.total);
  const where = whereWords(data, options.of);
  const order = isFixed(options.cut)
    ? ''
    : `, ${endsOf(data, options.order)[0]} first by ${orderWords(data, options.order, options.need)}`;
  const residents = `${formatNumber(held.residents)} of ${formatNumber(curve.total.residents)} residents (${wholePercent(held.residents, curve.total.residents)})`;
  return [
    `This plan reaches ${reached} and leaves out ${missed} of ${people}: ${formatNumber(held.reached)} of ${formatNumber(curve.total.reached)} are reached and ${formatNumber(curve.total.reached - held.reached)} missed, in ${where}.`,
    `It takes in ${areaCount(held.areas, data)} of ${formatNumber(curve.total.areas)}, with ${residents}: ${cutWords(data, options.cut, options.order)}${order}.`,
    ...compareWords(data, options, reach),
    ...unknownWords(data, options, reach),
  ];
}

/** Whether the areas are named, so that no order decides which they are. */
function isFixed({ kind }: ReachCut): boolean {
  return kind === 'shortlist' || kind === 'within';
}

function compareWords(data: PlanData, options: ReachOptions, reach: Reach): string[] {
  const { held, curve, against } = reach;
  const most = heightAt(reach.best, held.residents / Math.max(1, curve.total.residents));
  const scope = scopeWords(data, options.of);
  const best = `With as many residents, no choice of ${data.level === 'ward' ? 'wards' : 'neighbourhoods'}${scope && ` of ${scope}`} could reach more than ${wholePercent(most, 1)}.`;
  if (!against || options.against === null) return [best];
  const more = against.held.reached - held.reached;
  const difference =
    more === 0 ? 'as many' : `which is ${formatNumber(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'}`;
  return [
    `By ${orderWords(data, options.against, options.need)} instead, ${areaCount(against.held.areas, data)} with ${formatNumber(against.held.residents)} residents would reach ${wholePercent(against.held.reached, curve.total.reached)}: ${formatNumber(against.held.reached)}, ${difference}.`,
    best,
  ];
}

/** Numbers below 10 are not published: said, never counted as nobody. */
function unknownWords(data: PlanData, options: ReachOptions, { held, curve }: Reach): string[] {
  const words: string[] = [];
  const { unknown } = curve.total;
  if (unknown > 0)
    words.push(
      `Not known: in ${areaCount(unknown, data)} (${formatNumber(held.unknown)} of them in the plan) the number of ${reachNeedWords(options.need).people} is not published, as it is below 10; they count neither as reached nor as missed.`,
    );
  const { without } = curve.ordering;
  if (without > 0 && !isFixed(options.cut))
    words.push(
      `${areaCount(without, data)} ${without === 1 ? 'has' : 'have'} no figure to be ordered by and ${without === 1 ? 'comes' : 'come'} last.`,
    );
  return words;
}
