import type { Legend, Picture } from '../domain/picture.ts';

/** The legend of a picture as a wide screen words it: the two ends say their whole class, with unit and base. */
export function wordedLegend({ legend, indicator }: Picture): Legend {
  const worst = legend.classes[0]?.label;
  const best = legend.classes.at(-1)?.label;
  if (legend.worstEnd === '' || !worst || !best) return legend;
  const isRank = indicator.kind === 'rank';
  return {
    ...legend,
    worstEnd: isRank ? capitalised(worst) : `${capitalised(worst)} (${legend.worstEnd.toLowerCase()})`,
    bestEnd: isRank ? capitalised(best) : `${capitalised(best)} (${legend.bestEnd.toLowerCase()})`,
  };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
