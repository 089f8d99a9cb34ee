import type { IndicatorFile } from '../../domain/indicator.ts';
import type { SpreadAxis } from '../../domain/spread.ts';

/** Shares that can be chosen as the worst, per cent. */
export const shareChoices = [5, 10, 15, 20, 25, 30, 35, 40, 45, 50].map((share) => ({
  value: String(share),
  text: `${share}%`,
}));

/**
 * The line beyond which England's worst neighbourhoods lie, by its percentiles: which neighbourhoods count is decided by
 * their exact ranks, the line shows where that is.
 */
export function limitLine(
  { lsoa }: IndicatorFile,
  { basis, worse }: SpreadAxis,
  share: number,
): { figure: number; words: string }[] {
  const figure =
    basis === 'reversed-rank'
      ? lsoa.areas * (1 - share / 100)
      : lsoa.quantiles[worse === 'low' ? share : 100 - share];
  return figure === undefined ? [] : [{ figure, words: `← worst ${share}% of England` }];
}
