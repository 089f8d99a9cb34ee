import type { Measure, Weight } from './marks.ts';

/** Words in lines no wider than `widthPx`; a word that is wider by itself has a line of its own. */
export function breakWords(
  text: string,
  { sizePx, weight, widthPx }: { sizePx: number; weight: Weight; widthPx: number },
  measure: Measure,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && measure(longer, sizePx, weight) <= widthPx) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}
