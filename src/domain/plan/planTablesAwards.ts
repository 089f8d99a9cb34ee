import { formatNumber } from '../format.ts';
import { groupsOf, sumAwards, type AwardGroup, type AwardSum } from './budgetGroups.ts';
import type { Allocation, Award } from './budgetPlan.ts';
import { gradientMeasure } from './budgetWords.ts';
import type { PlanData } from './planData.ts';
import { makeTable, type FieldOf, type PlanCell, type PlanField, type PlanTable } from './planTables.ts';
import { boundaryWords, placeFields } from './planTablesAreas.ts';
import { whereOf } from './reachOrder.ts';
import { reachNeedWords } from './reachWords.ts';

const groupWords: Readonly<Record<Exclude<AwardGroup, 'area'>, string>> = {
  place: 'places',
  ward: 'wards',
  district: 'districts',
  former: 'former districts',
  county: 'counties',
};

/** What every area gets, beside what two simpler ways would give it. */
export function allocationTable(data: PlanData, { awards, options }: Allocation): PlanTable {
  const byArea = new Map(awards.map((award) => [award.area, award]));
  const of = (pick: (award: Award) => number | null) => (area: number) => {
    const award = byArea.get(area);
    return award ? pick(award) : null;
  };
  const base = boundaryWords[data.level];
  const counted: FieldOf[] =
    options.per === 'residents'
      ? []
      : [
          [
            people(`${reachNeedWords(options.per).people}, by whom the sum is shared (number, ${base})`),
            of(({ inNeed }) => inNeed),
          ],
        ];
  const columns: FieldOf[] = [
    ...placeFields(data),
    ...counted,
    [tenthField(gradientMeasure(data, options), whereOf(data, options.by)), of((award) => award.tenth)],
    [sums.pounds, of(({ pounds }) => pounds)],
    [sums.perHead, of(({ pounds, residents }) => perHead(pounds, residents))],
    [sums.flat, of(({ flat }) => flat)],
    [cliffField(whereOf(data, options.by)), of(({ cliff }) => cliff)],
  ];
  const title = `Allocation of £${formatNumber(options.amount)}`;
  return makeTable(
    { id: 'allocation', title },
    columns,
    awards.map(({ area }) => area),
  );
}

/** The same awards added up by ward, district and county: a table each. */
export function allocationSums(data: PlanData, { awards, options }: Allocation): PlanTable[] {
  const where = whereOf(data, options.by);
  return groupsOf(data).flatMap((group) =>
    group === 'area' ? [] : [sumsTable(group, sumAwards(data, awards, group), where)],
  );
}

function sumsTable(group: Exclude<AwardGroup, 'area'>, rows: readonly AwardSum[], where: string): PlanTable {
  const columns: [PlanField, (sum: AwardSum) => PlanCell][] = [
    ...codeColumn(group),
    [
      text('name', 'Name', group === 'place' ? 'As the plan calls it.' : 'Official name.'),
      ({ name }) => name,
    ],
    [text('within', 'In', 'District or county it belongs to.'), ({ within }) => within],
    [people('Areas that share the sum', 'areas'), ({ areas }) => areas],
    [residentsField, ({ residents }) => residents],
    [sums.pounds, ({ pounds }) => pounds],
    [sums.perHead, ({ pounds, residents }) => perHead(pounds, residents)],
    [sums.flat, ({ flat }) => flat],
    [cliffField(where), ({ cliff }) => cliff],
  ];
  const words = groupWords[group];
  return {
    id: `allocation-${words.replaceAll(' ', '-')}`,
    title: `Allocation by ${words}`,
    fields: columns.map(([field]) => field),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
  };
}

/** The reader's own places have no code. */
function codeColumn(group: AwardGroup): [PlanField, (sum: AwardSum) => PlanCell][] {
  return group === 'place' ? [] : [[text('code', 'Code', 'Official code.'), ({ code }) => code]];
}

/** Pounds and pence. */
function perHead(pounds: number, residents: number): number | null {
  return residents > 0 ? Math.round((pounds / residents) * 100) / 100 : null;
}

function text(name: string, title: string, about: string): PlanField {
  return { name, title, type: 'string', unit: '', about, source: '' };
}

function people(title: string, unit = 'people'): PlanField {
  const name = unit === 'areas' ? 'areas' : 'people_in_need';
  return { name, title, type: 'integer', unit, about: `${title}.`, source: '' };
}

function pounds(name: string, title: string, about: string): PlanField {
  return { name, title, type: 'integer', unit: 'GBP', about, source: 'Made by this plan' };
}

function tenthField(measure: string, where: string): PlanField {
  return {
    name: 'tenth',
    title: `Tenth ${where === 'in England' ? 'of England' : where} by the measure of the gradient (${measure})`,
    type: 'integer',
    unit: '',
    about: `1 = worst 10% ${where}. Empty: no figure.`,
    source: '',
  };
}

const residentsField: PlanField = {
  name: 'residents',
  title: 'Residents of those areas (mid-2022)',
  type: 'integer',
  unit: 'residents',
  about: 'People living in the areas that share the sum.',
  source: '',
};

/** Where: "in England", or "in the counties shown". */
function cliffField(where: string): PlanField {
  return pounds(
    'pounds_worst_tenth_only',
    `The same sum for the worst 10% ${where} only (whole pounds)`,
    `What the same areas would get if only those among the worst 10% ${where} shared it. Empty: none of them is.`,
  );
}

const sums = {
  pounds: pounds('pounds', 'Allocation (whole pounds)', 'Adds up to the whole sum exactly.'),
  perHead: {
    ...pounds('pounds_per_resident', 'Allocation per resident (pounds)', 'Rounded to pence.'),
    type: 'decimal',
  },
  flat: pounds(
    'pounds_flat',
    'The same sum per head for all (whole pounds)',
    'What the same areas would get if every resident counted the same.',
  ),
} as const satisfies Record<string, PlanField>;
