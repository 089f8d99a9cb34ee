import type { Level } from '../area.ts';
import { areaWord } from '../classWords.ts';
import { areOf } from '../figureParts.ts';
import { formatNumber, formatShare } from '../format.ts';
import type { PlainFigure } from '../picture.ts';
import type { PaintedTwo } from './painted.ts';
import type { TwoCounts } from './twoGroups.ts';

/**
 * Three plain figures of a county on two measures: how many of its areas, and how many residents, are at the worse end
 * of England by both, by the first alone, and by the second alone.
 */
export function twoFigures(
  painted: PaintedTwo,
  worst: number,
  level: Level,
  counts: TwoCounts,
): PlainFigure[] {
  const held = sum(counts.areas);
  const residents = sum(counts.residents);
  const years = [...new Set([painted.first.year, painted.second.year])].join(' and ');
  return [3, 1, 2].map((index) => {
    const [areas, people] = [counts.areas[index] ?? 0, counts.residents[index] ?? 0];
    return {
      value: `${formatNumber(areas)} of ${formatNumber(held)}`,
      text: `${areaWord[level]}s ${areOf(areas)} ${painted.cells[index]?.label ?? ''}: worst ${worst}% in England (${years})`,
      detail:
        residents > 0
          ? `${formatNumber(people)} residents, ${formatShare(people / residents)} of the county`
          : null,
    };
  });
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
