import { formatNumber, joinNames } from './format.ts';

/**
 * Names as in a sentence, shortened where they are many: "A, B and 4 others".
 * @param most names listed, or one fewer and the count of the others, which is never one
 */
export function someNames(names: readonly string[], most: number): string {
  if (names.length <= most) return joinNames(names);
  return `${names.slice(0, most - 1).join(', ')} and ${formatNumber(names.length - most + 1)} others`;
}
