import { neighbourhoods } from '../countWords.ts';
import { formatNumber, formatShare, joinNames, ordinal } from '../format.ts';
import { hiddenPockets, type Pocket } from '../hiddenPockets.ts';
import type { InsideLsoa } from '../inside.ts';
import { figureOf, needOf } from './placeFigure.ts';
import { listAreas } from './placeList.ts';
import type { PlaceRecord } from './placeRecord.ts';
import { countMembers } from './placeWords.ts';

/** What the average of a place hides: sentences, and of a larger place the wards with hidden pockets. */
export interface HiddenPart {
  words: string[];
  pockets: PocketRow[];
  /** pockets beyond those listed */
  more: number;
}

/** A ward outside the most deprived fifth, and the most deprived neighbourhood that it hides. */
interface PocketRow {
  code: string;
  ward: string;
  /** among England's wards: "1,698th" */
  wardRank: string;
  neighbourhood: string;
  /** among England's neighbourhoods */
  rank: string;
  /** further ones in the ward that are hidden as well */
  others: number;
}

/** Subjects that a question of the page tells with their figures: no figure is said twice. */
export type Told = ReadonlySet<string>;

const LIMITS = { wards: 20, lsoas: 20 };
const MOST = 3;

/** Hidden pockets within a county or district; the spread within a ward or selection; of a neighbourhood, what cannot be seen. */
export function hiddenPart(record: PlaceRecord, told: Told = new Set()): HiddenPart {
  const only = (words: string[]): HiddenPart => ({ words, pockets: [], more: 0 });
  switch (record.identity.kind) {
    case 'lsoa':
      return only(insideOne(record));
    case 'ward':
    case 'selection':
      return only(countMembers(record) === 0 ? [] : spreadWords(record, told));
    default:
      return pocketsOf(record, told);
  }
}

function pocketsOf(record: PlaceRecord, told: Told): HiddenPart {
  const pockets = record.counties.flatMap(({ inside, members }) => {
    const own = new Set(members.lsoa21);
    const found = hiddenPockets(inside, record.imd, LIMITS)?.pockets ?? [];
    return found.filter(({ spread }) => spread.ward.lsoas.some((at) => own.has(at)));
  });
  const worst = worstOf(record);
  const hidden = pockets.reduce((sum, { residents }) => sum + residents, 0);
  const residents = worst.reduce((sum, area) => sum + area.residents, 0);
  if (worst.length === 0)
    return {
      words: [noneWords(record, told)],
      pockets: [],
      more: 0,
    };
  return {
    words: [
      `Of ${formatNumber(residents)} residents in England’s most deprived 20% of neighbourhoods, ${formatNumber(hidden)} (${formatShare(hidden / residents)}) live in wards outside the most deprived 20%: no list of wards shows them.`,
      ...outsideWords(record, told),
    ],
    pockets: pockets.slice(0, MOST).map((pocket) => ({
      ...pocketRow(pocket),
    })),
    more: Math.max(0, pockets.length - MOST),
  };
}

function pocketRow({ spread: { ward }, hidden }: Pocket): PocketRow {
  const [first] = hidden;
  return {
    code: ward.code,
    ward: ward.name,
    wardRank: ordinal(ward.rank ?? 0),
    neighbourhood: first?.lsoa.name ?? '',
    rank: ordinal(first?.lsoa.rank ?? 0),
    others: hidden.length - 1,
  };
}

/** A large place without a deprived neighbourhood is no place without people in need. */
function noneWords(record: PlaceRecord, told: Told): string {
  const all = countMembers(record);
  const none = `${all === 1 ? 'Its one neighbourhood is not' : `None of its ${neighbourhoods(all)} is`} among the most deprived 20% in England`;
  return isToldOutside(told) ? `${none}: no pocket to hide.` : `${none}, yet ${needyWords(record)}.`;
}

/** People in need beyond the most deprived fifth, unless a question says how many. */
function outsideWords(record: PlaceRecord, told: Told): string[] {
  return isToldOutside(told) ? [] : [`${capital(needyWords(record))}.`];
}

function isToldOutside(told: Told): boolean {
  return told.has('outside') || told.has('none-flagged');
}

function spreadWords(record: PlaceRecord, told: Told): string[] {
  const ranked = listAreas(record).filter(({ area }) => area.rank !== null);
  const [first, last] = [ranked[0]?.area, ranked.at(-1)?.area];
  if (!first || !last) return [];
  if (ranked.length === 1)
    return [
      `It has one neighbourhood, ${rankWords(first, record)} (1st: most deprived): no spread to show, and what differs inside it cannot be seen.`,
    ];
  return [
    ...(told.has('spread')
      ? []
      : [
          `From ${first.name}, ${rankWords(first, record)} (1st: most deprived), to ${last.name}, ${ordinal(last.rank ?? 0)}.`,
        ]),
    ...pocketWords(record, first),
    ...outsideWords(record, told),
  ];
}

function pocketWords(record: PlaceRecord, worst: InsideLsoa): string[] {
  const { identity, counties, imd } = record;
  const rank = figureOf(record, imd.id)?.rank ?? null;
  if (identity.kind !== 'ward' || rank === null) return [];
  const place = `by mean score the ward is ${ordinal(rank)} of ${formatNumber(imd.ward?.areas ?? 0)} (no official index ranks wards)`;
  const found = counties.flatMap(({ inside }) => hiddenPockets(inside, imd, LIMITS)?.pockets ?? []);
  const pocket = found.find(({ spread }) => spread.ward.code === identity.code);
  if (pocket) return [`${hiddenSentence(pocket)}, while ${place}, outside the most deprived 20%.`];
  return (worst.tenth ?? 10) > 2
    ? [`No hidden pocket: ${place}, and none of its neighbourhoods is among the most deprived 20%.`]
    : [`No hidden pocket: ${place}, itself among the most deprived 20%.`];
}

function hiddenSentence({ hidden, residents }: Pocket): string {
  const names = joinNames(hidden.map(({ lsoa }) => lsoa.name));
  return `A hidden pocket: ${names}, with ${formatNumber(residents)} residents, ${hidden.length === 1 ? 'is' : 'are'} among the most deprived 20% of neighbourhoods`;
}

function insideOne(record: PlaceRecord): string[] {
  const [county] = record.counties;
  const at = county?.members.lsoa21[0] ?? -1;
  const mates = listAreas(record);
  const place = mates.findIndex((one) => one.at === at) + 1;
  const ward = record.identity.ward?.name;
  const rank =
    ward === undefined || mates.length < 2
      ? []
      : [`It is the ${placeWords(place, mates.length)} of ${formatNumber(mates.length)} in ${ward}.`];
  return ['One neighbourhood has no spread to show: each figure is one number for all in it.', ...rank];
}

/** How many people in need live where no list of deprived neighbourhoods looks. */
function needyWords(record: PlaceRecord): string {
  const all = needOf(record, 'income');
  if (all.counted === 0) return 'fewer than 10 of its residents are counted as income-deprived';
  const flagged = record.counties.reduce(
    (sum, { needs, members, inside }) =>
      sum +
      members.lsoa21
        .filter((at) => (inside.lsoas[at]?.tenth ?? 10) <= 2)
        .reduce((people, at) => people + (needs.inNeed.income[at] ?? 0), 0),
    0,
  );
  const outside = all.inNeed - flagged;
  if (countMembers(record) === 1)
    return `about ${formatNumber(all.inNeed)} of its ${formatNumber(all.among)} residents are income-deprived (2025)`;
  if (flagged === 0)
    return `all of its about ${formatNumber(all.inNeed)} income-deprived residents live outside the most deprived 20% of neighbourhoods`;
  return `about ${formatNumber(outside)} income-deprived residents (${formatShare(outside / Math.max(1, all.inNeed))}) live outside the most deprived 20% of neighbourhoods`;
}

/** "most deprived", "2nd most deprived", "least deprived" */
function placeWords(place: number, of: number): string {
  if (place === of) return 'least deprived';
  return place === 1 ? 'most deprived' : `${ordinal(place)} most deprived`;
}

function worstOf({ counties }: PlaceRecord): InsideLsoa[] {
  return counties.flatMap(({ inside, members }) =>
    members.lsoa21
      .flatMap((at) => inside.lsoas[at] ?? [])
      .filter(({ tenth }) => tenth !== null && tenth <= 2),
  );
}

function rankWords({ rank }: InsideLsoa, { imd }: PlaceRecord): string {
  return `${ordinal(rank ?? 0)} of England’s ${formatNumber(imd.lsoa.areas)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
