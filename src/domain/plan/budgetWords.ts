import { formatNumber, joinNames } from '../format.ts';
import { perResident, sumTenths, type TenthSum } from './budgetGroups.ts';
import type { Allocation, BudgetFault } from './budgetPlan.ts';
import type { BudgetOptions, Limit } from './budgetText.ts';
import type { PlanData } from './planData.ts';
import { scopeWords } from './planScope.ts';
import { isAmongShown, whereOf } from './reachOrder.ts';
import { areaCount, endsOf, orderWords, reachNeedWords } from './reachWords.ts';

/** "£1,234". */
export function pounds(amount: number): string {
  return `£${formatNumber(amount)}`;
}

/** "£12.30", "£1,235": pence while they matter. */
export function poundsPerHead(amount: number): string {
  return `£${formatNumber(amount, amount < 1000 ? 2 : 0)}`;
}

/** The gradient's measure in words. */
export function gradientMeasure(data: PlanData, { by }: BudgetOptions): string {
  return orderWords(data, by, 'income');
}

/** How many times as much a head gets in the most deprived area of England (or of those shown) as in the least deprived. */
export function timesAsMuch(steepness: number): string {
  const times = 2 ** steepness;
  return formatNumber(times, times < 10 ? 1 : 0, false);
}

function areasWord({ level }: PlanData): string {
  return level === 'ward' ? 'ward' : 'neighbourhood';
}

/** The formula in words. */
export function formulaWords(data: PlanData, options: BudgetOptions): string[] {
  const area = areasWord(data);
  const people = options.per === 'residents' ? 'residents' : reachNeedWords(options.per).people;
  const rise =
    options.steepness === 0
      ? `Steepness 0: everybody counts the same, wherever they live.`
      : `Steepness ${formatNumber(options.steepness, 2, false)}: the weight of each doubles ${formatNumber(options.steepness, 2, false)} ${options.steepness === 1 ? 'time' : 'times'} on the way ${wayWords(data, options)}, by ${gradientMeasure(data, options)}, so that one there counts ${timesAsMuch(options.steepness)} times as much. It rises a little with every rank, without a step, and nobody counts for nothing.`;
  return [
    `Each ${area} gets a share of the sum by its number of ${people}, each counted by where the ${area} stands ${whereOf(data, options.by)}. ${rise}`,
    `Floor and cap hold exactly: what they add or take is shared again by the same weights among the others. Each share is rounded down to whole pounds, and the pounds left over go one by one to the largest remainders (equal ones in the order of codes), so that all add up to the sum.`,
  ];
}

/** From one end of the gradient to the other. */
function wayWords(data: PlanData, { by }: BudgetOptions): string {
  const area = areasWord(data);
  return isAmongShown(data, by)
    ? `from the best ${area} of the counties shown to the worst`
    : `from England’s least deprived ${area} to its most deprived`;
}

/** The formula in symbols, with what they stand for. */
export function formulaSymbols(data: PlanData, options: BudgetOptions): { formula: string; where: string } {
  const area = areasWord(data);
  const people = options.per === 'residents' ? 'residents' : reachNeedWords(options.per).people;
  const ranks = isAmongShown(data, options.by)
    ? `its rank in the counties shown, 1 = worst; N: ${area}s shown with a rank`
    : `its national rank, 1 = most deprived or worst; N: ${area}s in England with a rank`;
  return {
    formula: '£ᵢ = A · nᵢ · 2^(s · pᵢ) / Σⱼ nⱼ · 2^(s · pⱼ),   pᵢ = (N − rankᵢ) / (N − 1)',
    where: `A: the sum; nᵢ: ${people} of ${area} i; s: steepness; rankᵢ: ${ranks}. With a floor or a cap: £ᵢ = min(cap, max(floor, λ · nᵢ · 2^(s · pᵢ))), with the one λ that spends the sum.`,
  };
}

/** Why a sum is not shared, and what to do. */
export function faultWords(data: PlanData, options: BudgetOptions, fault: BudgetFault): string {
  const sum = pounds(options.amount);
  if (fault.status === 'no-sum') return 'Type a sum to see how it would be shared.';
  if (fault.status === 'nobody') return nobodyWords(data, options);
  const why = fault.fault;
  if (why.fault === 'crossed')
    return `The floor is above the cap in ${areaCount(why.areas.length, data)}: lower the floor or raise the cap.`;
  if (why.fault === 'floor')
    return `The floor alone needs ${pounds(why.needs)}, which is ${pounds(why.needs - options.amount)} more than ${sum}: lower the floor or raise the sum.`;
  if (why.fault === 'cap')
    return `The cap lets only ${pounds(why.room)} be shared, which leaves ${pounds(options.amount - why.room)} of ${sum} over: raise the cap or lower the sum.`;
  return 'Nobody is counted in these areas, so the sum cannot be shared by their number.';
}

function nobodyWords(data: PlanData, { to }: BudgetOptions): string {
  if (to === 'all') return 'There is no area to share the sum among.';
  if (to === 'shortlist')
    return 'The shortlist has no area to share the sum among: loosen its rules, or share among all areas.';
  return `There is no ${areasWord(data)} of ${scopeWords(data, to)} to share the sum among: choose other places, or share among all areas.`;
}

/** Who gets what, and what the two simpler ways would give, a paragraph for each thought. */
export function budgetSummary(data: PlanData, allocation: Allocation): string[] {
  const { awards, options } = allocation;
  const residents = awards.reduce((all, award) => all + award.residents, 0);
  const tenths = sumTenths(awards).filter((sum) => sum.tenth !== null && sum.residents > 0);
  const scope = scopeWords(data, options.to);
  const who = scope && `of ${scope} `;
  const words = [
    `${pounds(options.amount)} is shared among ${areaCount(awards.length, data)} ${who}with ${formatNumber(residents)} residents, in ${joinNames(data.counties.map(({ name }) => name))}.`,
    endsWords(data, options, tenths),
    `Flat per head, every resident would count for ${poundsPerHead(perResident(options.amount, residents) ?? 0)}.`,
    cliffWords(data, allocation),
    ...boundWords(data, allocation),
    ...gapWords(data, allocation),
  ];
  return words.filter((sentence) => sentence !== '');
}

function endsWords(data: PlanData, options: BudgetOptions, tenths: readonly TenthSum[]): string {
  const [first, last] = [tenths[0], tenths.at(-1)];
  if (!first || !last) return '';
  const of = (sum: TenthSum): string =>
    `${poundsPerHead(perResident(sum.pounds, sum.residents) ?? 0)} per resident in the ${tenthWords(sum.tenth, endsOf(data, options.by), whereOf(data, options.by))} (${areaCount(sum.areas, data)})`;
  return first === last ? `It is ${of(first)}.` : `From ${of(first)} to ${of(last)}.`;
}

/** "most deprived 10% in England", "20 to 30% most deprived in England", "10 to 20% least deprived in England". */
export function tenthWords(
  tenth: number | null,
  [worst, best]: [string, string],
  where = 'in England',
): string {
  if (tenth === null) return 'areas without a figure';
  if (tenth === 1) return `${worst} 10% ${where}`;
  if (tenth === 10) return `${best} 10% ${where}`;
  const [from, end] = tenth <= 5 ? [tenth - 1, worst] : [10 - tenth, best];
  return `${String(from * 10)} to ${String(from * 10 + 10)}% ${end} ${where}`;
}

function cliffWords(data: PlanData, { awards, options }: Allocation): string {
  const inside = awards.filter(({ cliff, tenth }) => cliff !== null && tenth === 1);
  const worst = `the ${endsOf(data, options.by)[0]} 10% ${whereOf(data, options.by)} by ${gradientMeasure(data, options)}`;
  if (inside.length === 0)
    return `A cliff edge, the same sum for ${worst} only, would have nowhere to go: no ${areasWord(data)} here is among them.`;
  const residents = inside.reduce((all, award) => all + award.residents, 0);
  const left = awards.length - inside.length;
  return `A cliff edge, the same sum for ${worst} only, would give ${areaCount(inside.length, data)} ${poundsPerHead(options.amount / Math.max(1, residents))} per resident and the other ${formatNumber(left)} nothing.`;
}

/** "£2.50 per resident". */
function limitWords({ pounds: amount, per }: Limit, data: PlanData): string {
  return `£${formatNumber(amount, Number.isInteger(amount) ? 0 : 2)} per ${per === 'area' ? areasWord(data) : 'resident'}`;
}

function boundWords(data: PlanData, { options, atFloor, atCap }: Allocation): string[] {
  const { floor, cap } = options;
  return [
    ...(floor ? [`The floor of ${limitWords(floor, data)} holds ${areaCount(atFloor, data)}.`] : []),
    ...(cap ? [`The cap of ${limitWords(cap, data)} holds ${areaCount(atCap, data)}.`] : []),
  ];
}

function gapWords(data: PlanData, { options, unknown, unranked }: Allocation): string[] {
  const words: string[] = [];
  if (unknown.length > 0 && options.per !== 'residents')
    words.push(
      `${areaCount(unknown.length, data)} ${unknown.length === 1 ? 'has' : 'have'} no share, as the number of ${reachNeedWords(options.per).people} there is not published (below 10); by residents they would have one.`,
    );
  if (unranked.length > 0)
    words.push(
      `${areaCount(unranked.length, data)} without a figure ${unranked.length === 1 ? 'counts' : 'count'} as the mean of the others.`,
    );
  return words;
}
