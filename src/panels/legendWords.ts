import type { Legend, Picture } from '../domain/picture.ts';

/** The legend of a picture as the first screen words it: ranks name their two ends in full. */
export function wordedLegend({ legend, indicator }: Picture): Legend {
  const worst = legend.classes[0]?.label;
  const best = legend.classes.at(-1)?.label;
  if (indicator.kind !== 'rank' || legend.worstEnd === '' || !worst || !best) return legend;
  return { ...legend, worstEnd: capitalised(worst), bestEnd: capitalised(best) };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
