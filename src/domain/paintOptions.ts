import { oneOf, type Param } from './param.ts';

/**
 * How the areas are coloured: by the measure's own classes, by district (as now, or as before councils were merged
 * since 2018), by two measures together (worse end or not; in thirds), or by how far neighbourhoods moved among England's
 * between two releases; or by the reader's own places.
 */
export type Paint = 'measure' | 'district' | 'former' | 'two' | 'two3' | 'change' | 'places';

/** What a link must restore of other paints: part of the view. The second measure is `with`, the two releases `between` of the charts. */
export interface PaintOptions {
  paint: Paint;
  /** two measures together: per cent of England's areas that count as the worse end */
  worst: number;
}

/** Shares of England that can be told apart by published deciles. */
export const worstShares: readonly number[] = [10, 20, 30, 50];

/** The paints' rows of the table of parameters, in the order of the address. */
export const paintParams: { readonly [K in keyof PaintOptions]: Param<PaintOptions[K]> } = {
  paint: {
    name: 'paint',
    parse: oneOf('measure', 'district', 'former', 'two', 'two3', 'change', 'places'),
    format: (paint) => paint,
    fallback: 'measure',
    history: 'push',
  },
  worst: {
    name: 'worst',
    parse: (text) => worstShares.find((share) => String(share) === text),
    format: String,
    fallback: 20,
    history: 'push',
  },
};

/** What is shown until the reader chooses. */
export const paintDefaults: PaintOptions = {
  paint: paintParams.paint.fallback,
  worst: paintParams.worst.fallback,
};
