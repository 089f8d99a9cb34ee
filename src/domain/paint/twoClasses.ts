import type { Level } from '../area.ts';
import type { IndicatorFile } from '../indicator.ts';
import { nationalLevel } from '../pictureBase.ts';
import { worstLimit } from '../worstShare.ts';

/** Step of an area on one measure, 0 = better end; null without a rank. */
export type StepOf = (rank: number | null) => number | null;

/**
 * Where a measure parts England's areas of a level. In two: the worst share (per cent) or not, by the published cut where
 * there is one. In three: thirds of the ranks. Areas that tie are in or out together. Rank 1 = worst.
 * @param worst per cent of England's areas that count as the worse end; null parts into thirds
 */
export function stepsOf(indicator: IndicatorFile, level: Level, worst: number | null): StepOf {
  const national = nationalLevel(indicator, level);
  const limits =
    worst === null
      ? [Math.floor((2 * national.areas) / 3), Math.floor(national.areas / 3)]
      : [worstLimit(national, worst)];
  return (rank) => (rank === null ? null : limits.filter((limit) => rank <= limit).length);
}

/** Class of an area on two measures: column + row x size; -1 where one of them has no figure. */
export function twoClass(column: number | null, row: number | null, size: 2 | 3): number {
  return column === null || row === null ? -1 : column + row * size;
}
