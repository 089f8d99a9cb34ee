import { areaWord, extremeWord } from './classWords.ts';
import type { Level } from './area.ts';
import type { IndicatorEntry, NationalLevel } from './indicator.ts';

/**
 * The highest rank that lies within the worst share (per cent) of England's areas of a level: the published or the map's
 * own cut where the share is a whole number of tenths of a ranked measure, else rank <= share of all areas, which is how
 * the published deciles of neighbourhoods are made. Areas that tie share a rank, so they are in or out together.
 */
export function worstLimit(
  { classes, areas }: Pick<NationalLevel, 'classes' | 'areas'>,
  share: number,
): number {
  const tenths = share / 10;
  const cut = classes.type === 'deciles' && classes.cuts.length === 9 ? classes.cuts[tenths - 1] : undefined;
  return cut ?? Math.floor((share * areas) / 100);
}

/** "most deprived 20% of wards in England", "20% of neighbourhoods in England with the highest figures". */
export function worstWords(
  indicator: Pick<IndicatorEntry, 'kind' | 'worse'>,
  share: number,
  level: Level,
): string {
  const areas = `of ${areaWord[level]}s in England`;
  return indicator.kind === 'rank'
    ? `most deprived ${share}% ${areas}`
    : `${share}% ${areas} with the ${extremeWord(indicator)} figures`;
}
