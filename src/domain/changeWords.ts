import type { CoarseMove } from './change.ts';

/** Why nothing else is shown. */
export const whyText =
  'Only positions among England’s neighbourhoods are compared. Each release has its own indicators, sources and boundaries, so scores may not be compared; and a neighbourhood can change its tenth because others moved, or because something else is measured.';

/** A coarse move in words. */
export const moveWords: Record<CoarseMove, string> = {
  [-2]: 'two or more tenths nearer the most deprived end',
  [-1]: 'one tenth nearer the most deprived end',
  0: 'in the same tenth of England',
  1: 'one tenth nearer the least deprived end',
  2: 'two or more tenths nearer the least deprived end',
};

/** The same where room is short. */
export const shortWords: Record<CoarseMove, string> = {
  [-2]: '2 or more tenths nearer most deprived',
  [-1]: '1 tenth nearer most deprived',
  0: 'same tenth',
  1: '1 tenth nearer least deprived',
  2: '2 or more tenths nearer least deprived',
};
