import { formatNumber, joinNames } from '../format.ts';
import type { Manifest, Source } from '../manifest.ts';
import type { PlanOptions } from '../planOptions.ts';
import type { Allocation } from './budgetPlan.ts';
import { readBudget } from './budgetUsable.ts';
import { budgetSummary, formulaWords } from './budgetWords.ts';
import type { PlanData, ReachId } from './planData.ts';
import { reachIds } from './makePlanNeeds.ts';
import type { PlanAbout } from './planFiles.ts';
import { planGaps } from './planGaps.ts';
import { parseNotes } from './planNotes.ts';
import { makeTable, type FieldOf, type PlanTable } from './planTables.ts';
import { shortlistTable } from './planTablesAreas.ts';
import { allocationSums, allocationTable } from './planTablesAwards.ts';
import { readReach, type Reach } from './reachCurve.ts';
import type { OwnPlaces } from './reachOrder.ts';
import { parseReach, reachDefaults, type ReachOptions } from './reachText.ts';
import { usableReach } from './reachUsable.ts';
import { areaCount, reachNeedWords, reachSummary } from './reachWords.ts';
import { ruleNames } from './ruleNames.ts';
import type { RuleGroup } from './rules.ts';
import { rulesSentence } from './rulesWords.ts';
import { NOT_OFFICIAL, weightsWords } from './weighedWords.ts';
import { isOfficial } from './weights.ts';
import { parseWeights } from './weightsText.ts';

/** A plan as it stands: what is asked, the data, and what follows from both. */
export interface WholePlan {
  options: PlanOptions;
  data: PlanData;
  manifest: Manifest;
  rules: RuleGroup | null;
  /** null: no rules */
  shortlist: readonly number[] | null;
  /** the shortlist, or every area */
  chosen: readonly number[];
  own: OwnPlaces;
}

/** When those in need were counted. */
const needYears: Readonly<Record<ReachId, string>> = {
  income: 'mid-2022',
  employment: 'mid-2022',
  children: 'mid-2022',
  older: 'mid-2022',
  fuel: '2022',
  'no-car': '2021',
};

/** Sources of what every plan has beside its measures: people in need, names, places, boundaries. */
export const commonSources: readonly string[] = [
  'iod2025-file7',
  'fuel-poverty-2022',
  'census2021-ts045',
  'lookup-lsoa21-msoa21-names',
  'lookup-lsoa21-ward24-county24',
  'lookup-lsoa21-former-lad18',
  'boundaries-lsoa21',
  'boundaries-ward24',
];

/** What the plan finds, in sentences: the rule, whom it keeps, whom it reaches, how the money is shared. */
export function planFindings(plan: WholePlan): string[] {
  const { data, manifest, rules, options } = plan;
  const { value: weights } = parseWeights(options.weights);
  return [
    ...(rules ? [`Rule: ${rulesSentence(rules, ruleNames(manifest, data))}`] : []),
    chosenSentence(plan),
    ...reachSentences(plan),
    ...budgetSentences(plan),
    ...(isOfficial(weights) ? [] : [`Own weights (${NOT_OFFICIAL}): ${weightsWords(weights)}.`]),
    ...planGaps(plan).map((gap) => `Not carried out: ${gap}`),
  ];
}

/** Whom the rules keep, in a sentence. */
export function chosenSentence({ data, shortlist, chosen }: WholePlan): string {
  const residents = chosen.reduce((sum, at) => sum + (data.areas[at]?.residents ?? 0), 0);
  const all = data.areas.reduce((sum, area) => sum + area.residents, 0);
  const where = joinNames(data.counties.map(({ name }) => name));
  if (!shortlist)
    return `There are no rules: all ${areaCount(chosen.length, data)} of ${where}, with ${formatNumber(residents)} residents.`;
  const percent = residents > 0 ? formatNumber((100 * residents) / all, 1) : '0';
  return `Shortlist: ${areaCount(chosen.length, data)} with ${formatNumber(residents)} residents (mid-2022), ${percent}% of those of ${where}.`;
}

/**
 * Whom the plan reaches: as it is asked, else whom the shortlist reaches; null where there are no rules either, or where
 * it cannot be said.
 */
export function planReach({
  data,
  options,
  shortlist,
  own,
}: WholePlan): { options: ReachOptions; reach: Reach } | null {
  if (options.reach === '' && !shortlist) return null;
  const known = { shortlist, own };
  const asked: ReachOptions =
    options.reach === '' ? { ...reachDefaults, cut: { kind: 'shortlist' } } : parseReach(options.reach).value;
  const { options: usable } = usableReach(data, asked, known);
  const reach = readReach(data, usable, known);
  return reach && { options: usable, reach };
}

function reachSentences(plan: WholePlan): string[] {
  const found = planReach(plan);
  return found ? reachSummary(plan.data, found.options, found.reach) : [];
}

/** How the sum is shared; null without a sum, or where it cannot be. */
export function planAllocation({ data, options, shortlist, own }: WholePlan): Allocation | null {
  const { budget } = readBudget(data, options.budget, { shortlist, own });
  return budget?.status === 'shared' ? budget.allocation : null;
}

function budgetSentences(plan: WholePlan): string[] {
  const allocation = planAllocation(plan);
  if (!allocation) return [];
  return [...budgetSummary(plan.data, allocation), ...formulaWords(plan.data, allocation.options)];
}

/** Every table of the plan: the areas, and where a sum is shared the allocation and what it adds up to. */
export function planTables(plan: WholePlan): PlanTable[] {
  const { data, chosen } = plan;
  const needs = reachIds.map((id) => ({ id, ...reachNeedWords(id), year: needYears[id] }));
  const allocation = planAllocation(plan);
  return [
    withOwn(shortlistTable(data, chosen, needs), plan),
    ...(allocation ? [allocationTable(data, allocation), ...allocationSums(data, allocation)] : []),
  ];
}

/** The reader's own weights add two columns, whose names say that they are nobody's but the reader's. */
function withOwn(table: PlanTable, { own, chosen }: WholePlan): PlanTable {
  if (!own) return table;
  const field = (name: string, title: string): FieldOf[0] => ({
    ...{ name, title, type: 'integer', unit: '', source: 'Made by this plan' },
    about: `By the reader’s own weights of the seven domains. ${NOT_OFFICIAL}.`,
  });
  const columns: FieldOf[] = [
    [
      field('own_weights_rank', `Rank in England by own weights (${NOT_OFFICIAL})`),
      (at) => own.ranks[at] ?? null,
    ],
    [
      field('own_weights_tenth', `Tenth of England by own weights (${NOT_OFFICIAL})`),
      (at) => own.tenths[at] ?? null,
    ],
  ];
  const added = makeTable(table, columns, chosen);
  return {
    ...table,
    fields: [...table.fields, ...added.fields],
    rows: table.rows.map((row, at) => [...row, ...(added.rows[at] ?? [])]),
  };
}

/** Where and when files are made. */
export interface PlanSeen {
  link: string;
  release: string;
  /** "2026-11-22" */
  made: string;
}

/** How a plan is called, where it is, and by which measures: enough to cite it. */
export function planHead({
  data,
  options,
}: Pick<WholePlan, 'data' | 'options'>): Pick<PlanAbout, 'title' | 'notes' | 'places' | 'measures'> {
  const { title, text } = parseNotes(options.notes).value;
  const where = joinNames(data.counties.map(({ name }) => name));
  const level = data.level === 'ward' ? 'wards (May 2024)' : 'neighbourhoods (LSOA 2021)';
  const measures = [...data.columns.values()].map(({ indicator }) => indicator);
  return {
    title: title === '' ? `Plan for ${where}` : title,
    notes: text,
    places: `${level} of ${where}`,
    measures: [
      ...measures.map((one) => `${one.title}, ${one.year}: ${one.release}; ${one.vintage}; ${one.licence}.`),
      ...reachIds.map((id) => `Number of ${reachNeedWords(id).measure}: ${reachNeedWords(id).release}.`),
    ],
  };
}

/** What all files of the plan say of it. */
export function planAbout(plan: WholePlan, seen: PlanSeen, sources: readonly Source[]): PlanAbout {
  const { data } = plan;
  const measures = [...data.columns.values()].map(({ indicator }) => indicator);
  const used = new Set([...commonSources, ...measures.flatMap((indicator) => indicator.sources)]);
  return {
    ...seen,
    ...planHead(plan),
    findings: planFindings(plan),
    sources: sources.filter(({ id }) => used.has(id)),
    caveats: [
      ...new Set([
        ...(data.level === 'ward'
          ? ['There is no official ward IMD: a ward’s figure is made from its neighbourhoods.']
          : []),
        'Not everyone in a deprived area is deprived, and most deprived people may live elsewhere.',
        ...measures.flatMap(({ caveats }) => caveats),
      ]),
    ],
  };
}
