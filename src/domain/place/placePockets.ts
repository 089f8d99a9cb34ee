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
  pockets: { code: string; name: string; text: string }[];
  /** pockets beyond those listed */
  more: number;
}

const LIMITS = { wards: 20, lsoas: 20 };
const MOST = 3;

/** Hidden pockets within a county or district; the spread within a ward or selection; of a neighbourhood, what cannot be seen. */
export function hiddenPart(record: PlaceRecord): HiddenPart {
  const only = (words: string[]): HiddenPart => ({ words, pockets: [], more: 0 });
  switch (record.identity.kind) {
    case 'lsoa':
      return only(insideOne(record));
    case 'ward':
    case 'selection':
      return only(countMembers(record) === 0 ? [] : spreadWords(record));
    default:
      return pocketsOf(record);
  }
}

function pocketsOf(record: PlaceRecord): HiddenPart {
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
      words: [
        `${countMembers(record) === 1 ? 'Its one neighbourhood is not' : `None of its ${neighbourhoods(countMembers(record))} is`} among the most deprived 20% in England, yet ${needyWords(record)}.`,
      ],
      pockets: [],
      more: 0,
    };
  return {
    words: [
      `Of its ${formatNumber(residents)} residents in England’s most deprived 20% of neighbourhoods, ${formatNumber(hidden)} (${formatShare(hidden / residents)}) live in wards outside the most deprived 20%: no list of wards shows them.`,
      `${capital(needyWords(record))}.`,
    ],
    pockets: pockets.slice(0, MOST).map((pocket) => ({
      code: pocket.spread.ward.code,
      name: pocket.spread.ward.name,
      text: pocketText(pocket, record),
    })),
    more: Math.max(0, pockets.length - MOST),
  };
}

function pocketText({ spread, hidden }: Pocket, { imd }: PlaceRecord): string {
  const [first] = hidden;
  const others = hidden.length - 1;
  const rank = first?.lsoa.rank ?? 0;
  return `${ordinal(spread.ward.rank ?? 0)} of ${formatNumber(imd.ward?.areas ?? 0)} wards, yet ${first?.lsoa.name ?? ''} is ${ordinal(rank)} of ${formatNumber(imd.lsoa.areas)} neighbourhoods${others > 0 ? `, and ${formatNumber(others)} more ${others === 1 ? 'is' : 'are'} in the most deprived 20%` : ''}`;
}

function spreadWords(record: PlaceRecord): string[] {
  const ranked = listAreas(record).filter(({ area }) => area.rank !== null);
  const [first, last] = [ranked[0]?.area, ranked.at(-1)?.area];
  if (!first || !last) return [];
  if (ranked.length === 1)
    return [
      `It has one neighbourhood, ${rankWords(first, record)} (1st is the most deprived): no spread to show, and what differs inside it cannot be seen.`,
      `${capital(needyWords(record))}.`,
    ];
  return [
    `Its neighbourhoods run from ${first.name}, ${rankWords(first, record)} (1st is the most deprived), to ${last.name}, ${ordinal(last.rank ?? 0)}.`,
    ...pocketWords(record, first),
    `${capital(needyWords(record))}.`,
  ];
}

function pocketWords(record: PlaceRecord, worst: InsideLsoa): string[] {
  const { identity, counties, imd } = record;
  const rank = figureOf(record, imd.id)?.rank ?? null;
  if (identity.kind !== 'ward' || rank === null) return [];
  const place = `By mean score the ward is ${ordinal(rank)} of England’s ${formatNumber(imd.ward?.areas ?? 0)} (no official index ranks wards)`;
  const found = counties.flatMap(({ inside }) => hiddenPockets(inside, imd, LIMITS)?.pockets ?? []);
  const pocket = found.find(({ spread }) => spread.ward.code === identity.code);
  if (pocket) return [`${hiddenSentence(pocket)} ${place}, outside the most deprived 20% of wards.`];
  return (worst.tenth ?? 10) > 2
    ? [`${place}. None of its neighbourhoods is among the most deprived 20% in England: no hidden pocket.`]
    : [`${place}: itself among the most deprived 20%, so its mean hides no pocket.`];
}

function hiddenSentence({ hidden, residents }: Pocket): string {
  const names = joinNames(hidden.map(({ lsoa }) => lsoa.name));
  return `A hidden pocket: ${names}, with ${formatNumber(residents)} residents, ${hidden.length === 1 ? 'is' : 'are'} among the most deprived 20% of neighbourhoods.`;
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
      : [
          `It is the ${placeWords(place, mates.length)} of the ${formatNumber(mates.length)} neighbourhoods of ${ward}.`,
        ];
  return [
    'One neighbourhood has no spread to show: each figure is one number for everybody in it.',
    ...rank,
    `${capital(needyWords(record))}.`,
  ];
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
  return `about ${formatNumber(outside)} of its ${formatNumber(all.inNeed)} income-deprived residents (${formatShare(outside / Math.max(1, all.inNeed))}) live outside the most deprived 20% of neighbourhoods`;
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
