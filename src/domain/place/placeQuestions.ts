import { followCounty, type Move } from '../change.ts';
import { formatNumber, formatShare } from '../format.ts';
import { hiddenPockets } from '../hiddenPockets.ts';
import { persistCounty } from '../persistence.ts';
import type { PlaceCounty, PlaceRecord } from './placeRecord.ts';
import { askedOf, type Question, type QuestionRule } from './questionFacts.ts';
import { someNames } from '../someNames.ts';
import { factRules } from './questionRules.ts';
import { tenthLabel } from './placeTenths.ts';

/** How many questions a page asks. */
const QUESTIONS = 3;

const iod = 'Indices of Deprivation 2025';
const iodAll = 'Indices of Deprivation 2015, 2019 and 2025';

/**
 * Three questions for those who scrutinise services, from what stands out most in the place's own figures: one on a
 * subject at most, always the same for the same data. A question asks; it never says why, or whose doing it is.
 */
export function placeQuestions(record: PlaceRecord): Question[] {
  const asked = askedOf(record);
  const found = [...positionRules, ...factRules].flatMap((rule) => rule(asked) ?? []);
  const ordered = found.toSorted((a, b) => b.weight - a.weight);
  const chosen: Question[] = [];
  for (const question of ordered)
    if (chosen.length < QUESTIONS && chosen.every(({ subject }) => subject !== question.subject))
      chosen.push(question);
  return chosen;
}

/** Wards that hold one of England's most deprived neighbourhoods without being among the most deprived wards. */
const pockets: QuestionRule = ({ record, scope }) => {
  if (scope === 'county') return null;
  const found = record.counties.flatMap(({ inside, members }) => {
    const own = new Set(members.lsoa21);
    const { pockets: all } = hiddenPockets(inside, record.imd, { wards: 20, lsoas: 20 }) ?? { pockets: [] };
    return all.filter(({ spread }) => spread.ward.lsoas.some((at) => own.has(at)));
  });
  const [first] = found;
  if (!first || record.identity.kind === 'lsoa' || record.identity.kind === 'selection') return null;
  const base = { id: 'pockets', subject: 'pockets' as const, source: iod };
  if (record.identity.kind === 'ward') {
    const names = first.hidden.map(({ lsoa }) => lsoa.name);
    return {
      ...base,
      finding: `${names.length === 1 ? 'It is' : 'They are'} among the most deprived 20% of England’s neighbourhoods; the ward is not among the most deprived 20% of wards (2025).`,
      question: `How do services that are planned for the ward as a whole reach the people of ${someNames(names, 3)}?`,
      weight: 1.2,
    };
  }
  return {
    ...base,
    finding: `${formatNumber(found.length)} ${found.length === 1 ? 'ward' : 'wards'} outside the most deprived 20% of England’s ${found.length === 1 ? 'holds' : 'hold'} ${found.length + first.hidden.length === 2 ? 'a neighbourhood' : 'neighbourhoods'} among the most deprived 20% (2025).`,
    question:
      'Where help is shared out ward by ward, how are deprived neighbourhoods in less deprived wards taken into account?',
    weight: 0.97,
  };
};

/** How far apart the neighbourhoods are in income deprivation. */
const spread: QuestionRule = ({ record, scope, areas }) => {
  if (scope === 'county' || areas < 2) return null;
  const shares = record.counties.flatMap((county) => incomeShares(county));
  shares.sort((a, b) => a.share - b.share || (a.code < b.code ? -1 : 1));
  const [least, most] = [shares[0], shares.at(-1)];
  if (!least || !most || least.code === most.code) return null;
  const gap = most.share - least.share;
  const isLarge = record.identity.kind === 'county' || record.identity.kind === 'district';
  return {
    ...{ id: 'spread', subject: 'spread' as const },
    finding: `${formatShare(least.share)} of residents are income-deprived in ${least.name}, ${formatShare(most.share)} in ${most.name} (2025).`,
    question:
      'What is known locally about the difference in income deprivation between neighbourhoods here, and how do services allow for it?',
    source: `${iod} (income domain)`,
    weight: isLarge ? 0.6 : Math.min(0.98, 0.4 + 2.2 * gap),
  };
};

function incomeShares({
  needs,
  members,
  inside,
}: PlaceCounty): { code: string; name: string; share: number }[] {
  return members.lsoa21.flatMap((at) => {
    const inNeed = needs.inNeed.income[at] ?? null;
    const among = needs.among.income[at] ?? 0;
    const area = inside.lsoas[at];
    return inNeed === null || among === 0 || !area
      ? []
      : [{ code: area.code, name: area.name, share: inNeed / among }];
  });
}

/** A place that has been among the most deprived fifth in every release: the steadiest thing the releases can say. */
const steady: QuestionRule = ({ record, scope, areas }) => {
  if (scope === 'county') return null;
  const found = record.counties.flatMap((county) => steadyIn(record, county));
  const names = found.map(({ name }) => name);
  const [first] = found;
  if (!first) return null;
  return {
    ...{ id: 'steady', subject: 'change' as const, source: iodAll },
    finding:
      areas === 1
        ? `It was among the most deprived 20% in England in 2015, 2019 and 2025${first.isSplit ? ', until 2021 as part of a larger neighbourhood' : ''}.`
        : `${formatNumber(names.length)} of ${formatNumber(areas)} neighbourhoods ${names.length === 1 ? 'was' : 'were'} in England’s most deprived 20% in 2015, 2019 and 2025${names.length > 3 ? '' : ` (${someNames(names, 3)})`}.`,
    question:
      areas === 1
        ? 'What has been tried here since 2015, and what was learned from it?'
        : 'What has been tried since 2015 where neighbourhoods stayed among the most deprived, and what was learned from it?',
    weight: areas === 1 ? 1 : Math.min(0.96, 0.8 + (0.3 * names.length) / areas),
  };
};

function steadyIn(
  { earlier, identity }: PlaceRecord,
  county: PlaceCounty,
): { name: string; isSplit: boolean }[] {
  const own = ownCodes(county);
  const before = earlier.flatMap(({ counties }) =>
    counties.filter((one) => one.county.code === county.county.code),
  );
  if (identity.kind === 'selection' && own.size === 0) return [];
  const releases = [
    { geography: 'lsoa21' as const, own: county.inside },
    ...before.map((one) => ({ geography: 'lsoa11' as const, own: one })),
  ];
  const found = persistCounty(county.change, releases)?.inEvery ?? [];
  return found.filter(({ code }) => own.has(code));
}

/** Neighbourhoods that moved two tenths or more among England's from 2019 to 2025. */
const moved: QuestionRule = ({ record, scope, areas }) => {
  if (scope === 'county') return null;
  const moves = record.counties.flatMap((county) => movesIn(record, county));
  const far = moves.filter(({ before, after }) => Math.abs(after - before) >= 2);
  const [first] = far;
  if (!first) return null;
  const base = { id: 'moved', subject: 'change' as const, source: iodAll.replace('2015, ', '') };
  const question =
    'Do local figures show a change from 2019 to 2025 as well, and what do those who live here say of it?';
  if (areas === 1)
    return {
      ...{ ...base, question },
      finding: `Among England’s neighbourhoods ${first.relation === 'S' ? 'the larger one that it was part of until 2021' : 'it'} stood in the ${tenthLabel(first.before, record.imd)} in 2019${first.relation === 'S' ? ', it' : ' and'} in the ${tenthLabel(first.after, record.imd)} in 2025.`,
      weight: 0.85,
    };
  return {
    ...{ ...base, question },
    finding: `From 2019 to 2025, ${movedWords(far)}.`,
    weight: Math.min(0.9, 0.5 + far.length / Math.max(4, moves.length)),
  };
};

/** "2 moved two or more tenths nearer the most deprived end of England’s and 3 as far the other way" */
function movedWords(far: readonly Move[]): string {
  const worse = far.filter(({ before, after }) => after < before).length;
  const better = far.length - worse;
  const end = (count: number, to: string): string =>
    `${formatNumber(count)} of its neighbourhoods moved two or more tenths towards the ${to} deprived end`;
  if (worse === 0) return end(better, 'least');
  return better === 0
    ? end(worse, 'most')
    : `${end(worse, 'most')} and ${formatNumber(better)} as far the other way`;
}

function movesIn({ earlier }: PlaceRecord, county: PlaceCounty): Move[] {
  const before = earlier[0]?.counties.find((one) => one.county.code === county.county.code);
  if (!before) return [];
  const own = ownCodes(county);
  const change = followCounty(
    county.change,
    { geography: 'lsoa11', own: before },
    { geography: 'lsoa21', own: county.inside },
  );
  return change.moves.filter(({ code }) => own.has(code));
}

function ownCodes({ members, areas }: PlaceCounty): Set<string> {
  return new Set(members.lsoa21.flatMap((at) => areas.lsoa21.codes[at] ?? []));
}

const positionRules: readonly QuestionRule[] = [pockets, steady, moved, spread];
