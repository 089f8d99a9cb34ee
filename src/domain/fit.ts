import { formatNumber } from './format.ts';

/** How well a ward is covered by the neighbourhoods that stand for it. */
export interface Fit {
  word: 'close fit' | 'fair fit' | 'loose fit' | 'fit not known';
  /** one plain sentence */
  meaning: string;
}

/**
 * The fit badge: the share (0-100) of the postcodes of a ward's best-fit neighbourhoods that lie inside the ward.
 * Neighbourhoods do not nest in wards, so a ward's figure speaks partly of its neighbours where the share is low.
 * The limits 95 and 80 are this atlas's own.
 */
export function describeFit(share: number | null): Fit {
  if (share === null) {
    return {
      word: 'fit not known',
      meaning:
        'The share of postcodes inside the ward is not known: its boundary changed in 2025, or it has none.',
    };
  }
  const inside = `${formatNumber(share)}% of the postcodes of its neighbourhoods lie inside the ward`;
  if (share >= 95) return { word: 'close fit', meaning: `${inside}.` };
  if (share >= 80) return { word: 'fair fit', meaning: `${inside}; the others lie in wards next to it.` };
  return {
    word: 'loose fit',
    meaning: `Only ${inside}: read the figure as one for the area around it.`,
  };
}
