import {
  coarseCounts,
  coarseMoves,
  flowOf,
  followCounty,
  type CoarseMove,
  type CountyChange,
  type Move,
} from '../change.ts';
import { moveWords } from '../changeWords.ts';
import { neighbourhoods } from '../countWords.ts';
import { formatNumber, joinNames } from '../format.ts';
import { persistCounty } from '../persistence.ts';
import type { PlaceCounty, PlaceRecord } from './placeRecord.ts';
import { tenthLabel } from './placeTenths.ts';

/** The change that may be quoted: national tenths only, of neighbourhoods that can be followed (METHOD section 3). */
export interface ChangePart {
  words: string[];
  /** the same neighbourhood's tenths, oldest first */
  tenths: { year: string; tenth: number; label: string; isWhole: boolean }[];
}

/** How a place's neighbourhoods stood among England's in the releases of 2015, 2019 and 2025. */
export function changePart(record: PlaceRecord, told: ReadonlySet<string> = new Set()): ChangePart {
  return record.identity.kind === 'lsoa' ? oneNeighbourhood(record) : several(record, told);
}

const years: readonly string[] = ['2019', '2015'];

function follow(record: PlaceRecord, county: PlaceCounty, release: number): CountyChange | null {
  const before = record.earlier[release]?.counties.find((one) => one.county.code === county.county.code);
  if (!before) return null;
  return followCounty(
    county.change,
    { geography: 'lsoa11', own: before },
    { geography: 'lsoa21', own: county.inside },
  );
}

function oneNeighbourhood(record: PlaceRecord): ChangePart {
  const [county] = record.counties;
  const { code, kind } = record.identity;
  const now = county?.inside.lsoas[county.members.lsoa21[0] ?? -1];
  if (!county || !now || now.tenth === null || kind !== 'lsoa') return { words: [], tenths: [] };
  const tenths = years.flatMap((year, index) => {
    const move = follow(record, county, index)?.moves.find((one) => one.code === code);
    return move ? [{ year, tenth: move.before, isWhole: move.relation === 'S' }] : [];
  });
  tenths.reverse().push({ year: '2025', tenth: now.tenth, isWhole: false });
  return {
    words: followedWords(tenths),
    tenths: tenths.map((one) => ({ ...one, label: tenthLabel(one.tenth, record.imd) })),
  };
}

function followedWords(tenths: readonly { isWhole: boolean }[]): string[] {
  if (tenths.length === 1)
    return [
      'Its boundary was redrawn in 2021 in a way that cannot be followed: nothing may be said about change.',
    ];
  return tenths.some(({ isWhole }) => isWhole)
    ? ['Until 2021 it was part of a larger neighbourhood: the earlier tenths are those of the whole.']
    : [];
}

function several(record: PlaceRecord, told: ReadonlySet<string>): ChangePart {
  const followed = record.counties.map((county) => ownChange(record, county));
  const moves = followed.flatMap((one) => one.moves);
  const apart = followed.reduce((sum, one) => sum + one.apart, 0);
  const all = record.counties.reduce((sum, { members }) => sum + members.lsoa21.length, 0);
  if (moves.length === 0)
    return {
      words: all === 0 ? [] : ['None of its neighbourhoods can be followed back to 2019.'],
      tenths: [],
    };
  const counts = coarseCounts(flowOf(moves));
  return {
    words: [
      `${movedSentence(counts, moves.length)}${splitWords(moves)}${apart > 0 ? ` ${neighbourhoods(apart)} redrawn in 2021 cannot be compared.` : ''}`,
      ...(told.has('steady') ? [] : persistentWords(record, { all, apart })),
    ],
    tenths: [],
  };
}

/** Pieces of a split neighbourhood have the tenth of the whole, which must be said (METHOD section 3). */
function splitWords(moves: readonly Move[]): string {
  const pieces = moves.filter(({ relation }) => relation === 'S').length;
  if (pieces === 0) return '';
  if (moves.length === 1) return ' It was split off in 2021: its tenth of 2019 is that of the whole.';
  if (pieces === 1) return ' 1 of them, split off in 2021, has the whole’s tenth of 2019.';
  const who = pieces === moves.length ? 'They' : `${formatNumber(pieces)} of them`;
  return ` ${who}, split off in 2021, have the whole’s tenth of 2019.`;
}

/** Who stayed and who moved how far, in one sentence that may be quoted; `counts` in the order of `coarseMoves`. */
function movedSentence(counts: readonly number[], followed: number): string {
  const [first, ...others] = coarseMoves.flatMap((move, index) => {
    const count = counts[index] ?? 0;
    return count === 0 ? [] : [{ move, count }];
  });
  if (!first) return '';
  if (others.length === 0) return alikeSentence(first.move, followed);
  const [farWorse = 0, worse = 0, same = 0, better = 0, farBetter = 0] = counts;
  const anyWorse = worse + farWorse > 0;
  const parts = [
    keptWords(same),
    towards(worse + farWorse, farWorse, 'moved', 'towards the most deprived end'),
    anyWorse
      ? towards(better + farBetter, farBetter, '', 'towards the least')
      : towards(better + farBetter, farBetter, 'moved', 'towards the least deprived end'),
  ].filter((part) => part !== '');
  return `Of ${neighbourhoods(followed)} followed from 2019 to 2025, ${joinNames(parts)}.`;
}

function keptWords(count: number): string {
  if (count === 0) return '';
  return `${formatNumber(count)} kept ${count === 1 ? 'its' : 'their'} tenth of England`;
}

/** What all of those followed did. */
function alikeSentence(move: CoarseMove, followed: number): string {
  const how =
    move === 0
      ? 'stood in the same tenth of England in 2025 as in 2019'
      : `moved ${moveWords[move]} of England’s from 2019 to 2025`;
  if (followed === 1) return `The one neighbourhood that can be followed ${how}.`;
  return `${followed === 2 ? 'Both neighbourhoods' : `All ${neighbourhoods(followed)}`} that can be followed ${how}.`;
}

/** "7 moved towards the least deprived end (2 by two or more tenths)"; the verb goes without saying the second time */
function towards(count: number, far: number, verb: string, end: string): string {
  if (count === 0) return '';
  const how = far === count ? 'two or more tenths' : '';
  const some = far === 0 || far === count ? '' : `(${formatNumber(far)} by two or more tenths)`;
  return [formatNumber(count), verb, how, end, some].filter((part) => part !== '').join(' ');
}

function ownChange(record: PlaceRecord, county: PlaceCounty): { moves: Move[]; apart: number } {
  const own = new Set(county.members.lsoa21.flatMap((at) => county.areas.lsoa21.codes[at] ?? []));
  const change = follow(record, county, 0);
  return {
    moves: change?.moves.filter(({ code }) => own.has(code)) ?? [],
    apart: change?.apart.filter(({ code }) => own.has(code)).length ?? 0,
  };
}

/** Who was in the most deprived fifth in every release: the steadiest thing that may be said. */
function persistentWords(record: PlaceRecord, { all, apart }: { all: number; apart: number }): string[] {
  const found = record.counties.flatMap((county) => {
    const own = new Set(county.members.lsoa21.flatMap((at) => county.areas.lsoa21.codes[at] ?? []));
    const earlier = record.earlier.flatMap(
      ({ counties }) => counties.find((one) => one.county.code === county.county.code) ?? [],
    );
    const releases = [
      { geography: 'lsoa21' as const, own: county.inside },
      ...earlier.map((one) => ({ geography: 'lsoa11' as const, own: one })),
    ];
    return persistCounty(county.change, releases)?.inEvery.filter(({ code }) => own.has(code)) ?? [];
  });
  const who = all === 1 ? 'It was not' : apart > 0 ? 'None of those followed was' : 'None was';
  if (found.length === 0) return [`${who} in England’s most deprived 20% in 2015, 2019 and 2025 alike.`];
  if (all === 1) return ['It was in England’s most deprived 20% in 2015, 2019 and 2025 alike.'];
  const names = found.length <= 3 ? ` (${joinNames(found.map(({ name }) => name))})` : '';
  return [
    `${formatNumber(found.length)} ${found.length === 1 ? 'was' : 'were'} in England’s most deprived 20% in 2015, 2019 and 2025 alike${names}.`,
  ];
}
