import type { Level } from '../area.ts';
import { areaWord, extremeWord } from '../classWords.ts';
import type { IndicatorFile } from '../indicator.ts';
import type { PaintedTwo } from './painted.ts';

/** What a neighbourhood at the worse end of a measure is: "deprived", "cut off". */
export function worstWord({ worstIs, short }: Pick<IndicatorFile, 'worstIs' | 'short'>): string {
  return worstIs ?? `at the worse end of ${short}`;
}

/**
 * The four kinds of place in words, by column + row x 2: the first measure's worse end in column 1, the second's in row 1.
 * "neither deprived nor cut off", "deprived, not cut off", "cut off, not deprived", "deprived and cut off".
 */
export function fourWords(first: IndicatorFile, second: IndicatorFile): string[] {
  const [a, b] = [worstWord(first), worstWord(second)];
  return [`neither ${a} nor ${b}`, `${a}, not ${b}`, `${b}, not ${a}`, `${a} and ${b}`];
}

const thirds = ['better third', 'middle third', 'worse third'] as const;

/** The nine kinds of place by thirds of England: "worse third by IMD, middle third by Connectivity". */
export function nineWords(first: IndicatorFile, second: IndicatorFile): string[] {
  return Array.from({ length: 9 }, (_, index) => {
    const [column, row] = [thirds[index % 3] ?? '', thirds[Math.floor(index / 3)] ?? ''];
    return `${column} by ${first.short}, ${row} by ${second.short}`;
  });
}

/** "Index of Multiple Deprivation, 2025, with Barriers: geographical barriers, 2025". */
export function twoTitle({ first, second }: Pick<PaintedTwo, 'first' | 'second'>): string {
  return `${first.title}, ${first.year}, with ${second.title}, ${second.year}`;
}

/** What the words stand for, and what both are compared with. */
export function twoMethod({ first, second, worst }: PaintedTwo, level: Level): string {
  const areas = `${areaWord[level]}s in England`;
  if (worst === null) return `Thirds of all ${areas} by each of the two measures.`;
  return `${capitalised(worstWord(first))}: ${shareWords(first, worst, areas)}. ${capitalised(worstWord(second))}: ${shareWords(second, worst, areas)}.`;
}

/** "the most deprived 20% of neighbourhoods in England by IMD, 2025", "the 20% of ... with the highest figures of No car, 2021". */
function shareWords(indicator: IndicatorFile, worst: number, areas: string): string {
  const { kind, short, year } = indicator;
  return kind === 'rank'
    ? `among the most deprived ${worst}% of ${areas} by ${short}, ${year}`
    : `among the ${worst}% of ${areas} with the ${extremeWord(indicator)} figures of ${short}, ${year}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
