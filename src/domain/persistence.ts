import type { AreaCode, CountyCode } from './area.ts';
import { followCounty, type ReleaseOfCounty } from './change.ts';
import type { ChangeFile } from './changeFile.ts';

/** A neighbourhood that can be followed through every release, and its tenth in each, newest release first. */
interface Persistent {
  code: AreaCode;
  /** its code in each release, newest first */
  codes: AreaCode[];
  name: string;
  residents: number;
  tenths: number[];
  isSplit: boolean;
}

export interface CountyPersistence {
  county: CountyCode;
  name: string;
  /** areas of the newest release, and those of them that can be followed through all */
  areas: number;
  followed: number;
  /** those in the worst fifth of England in every release, worst first by the newest tenth, then by name */
  inEvery: Persistent[];
}

/**
 * Who was among the most deprived fifth of England in every release: published deciles 1 and 2. Each earlier release is
 * followed back from the newest, as for a single move: merged and complex areas are left out.
 */
export function persistCounty(
  file: ChangeFile,
  releases: readonly ReleaseOfCounty[],
): CountyPersistence | null {
  const [newest, ...earlier] = releases;
  if (!newest || earlier.length === 0) return null;
  const back = earlier.map((before) => byCode(file, before, newest));
  const { county, lsoas } = newest.own;
  const followed = lsoas.flatMap(({ code, name, residents, tenth }): Persistent[] => {
    const moves = back.flatMap((moved) => moved.get(code) ?? []);
    if (tenth === null || moves.length < earlier.length) return [];
    return [
      {
        code,
        codes: [code, ...moves.map(({ codeBefore }) => codeBefore)],
        name,
        residents,
        tenths: [tenth, ...moves.map(({ before }) => before)],
        isSplit: moves.some(({ relation }) => relation === 'S'),
      },
    ];
  });
  const inEvery = followed
    .filter(({ tenths }) => tenths.every((tenth) => tenth <= 2))
    .sort((a, b) => (a.tenths[0] ?? 0) - (b.tenths[0] ?? 0) || a.name.localeCompare(b.name, 'en-GB'));
  return { county: county.code, name: county.name, areas: lsoas.length, followed: followed.length, inEvery };
}

function byCode(
  file: ChangeFile,
  before: ReleaseOfCounty,
  after: ReleaseOfCounty,
): Map<AreaCode, ReturnType<typeof followCounty>['moves'][number]> {
  return new Map(followCounty(file, before, after).moves.map((move) => [move.code, move]));
}
