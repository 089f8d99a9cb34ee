import type { LsoaGeography } from '../area.ts';
import { moveWords } from '../changeWords.ts';
import { classLabel } from '../classWords.ts';
import type { Apart, ChangedArea, Moved } from './followChange.ts';

/** The two years compared, and the boundaries of the maps. */
export interface ChangeBase {
  from: string;
  to: string;
  maps: LsoaGeography;
}

const tenths = { type: 'deciles' as const, cuts: [1, 2, 3, 4, 5, 6, 7, 8, 9] };

/** "most deprived 10% in England", "least deprived 20% to 30%": a tenth in words. */
function tenthWords(tenth: number): string {
  return classLabel(tenth - 1, { scheme: tenths, worse: 'low', unit: '', level: 'lsoa', isLocal: false });
}

/** What the colour of an area says, or why it has none. Relative position only (METHOD section 3). */
export function changeText(area: ChangedArea | undefined, base: ChangeBase): string {
  if (!area || area.move === null)
    return `not comparable between ${base.from} and ${base.to}: ${apartWords(area?.apart ?? 'unknown', base)}`;
  return area.isCarried ? `${moveText(area, base)} (${carriedWords(base)})` : moveText(area, base);
}

function moveText({ move, before, after }: Moved, { from, to }: ChangeBase): string {
  if (move === 0) return `${moveWords[0]} in ${from} and in ${to}: ${tenthWords(after)}`;
  return `${moveWords[move]} in ${to} than in ${from}: ${tenthWords(before)} in ${from}, ${tenthWords(after)} in ${to}`;
}

/** Why a tenth that is not an area's own stands for it. */
export function carriedWords({ maps }: Pick<ChangeBase, 'maps'>): string {
  return maps === 'lsoa21'
    ? 'cut from a larger neighbourhood in 2021, whose tenth stands for its own'
    : 'split in 2021; its pieces stand in one tenth, which stands for the whole';
}

/** Why an area cannot be compared. */
export function apartWords(apart: Apart, { maps }: Pick<ChangeBase, 'maps'>): string {
  switch (apart) {
    case 'merged':
      return maps === 'lsoa21' ? 'merged of several neighbourhoods in 2021' : 'merged with others in 2021';
    case 'redrawn':
      return 'redrawn in 2021';
    case 'parted':
      return 'split in 2021, and its pieces stand in different tenths';
    case 'unknown':
      return 'without a figure in one of the two';
  }
}

/** How an area was followed, for the table: never left unsaid. */
export function followedWords(area: ChangedArea | undefined, base: Pick<ChangeBase, 'maps'>): string {
  if (!area || area.move === null) return `no: ${apartWords(area?.apart ?? 'unknown', base)}`;
  return area.isCarried ? carriedWords(base) : 'yes';
}
