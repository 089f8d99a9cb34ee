import { hexOf, linearOf, oklabOf, type Oklab } from '../colour.ts';
import type { Scheme } from '../palette.ts';
import palette from './paintPalette.json' with { type: 'json' };

/** Colours of groups without an order: told apart by every kind of sight, and from the ground round the county. */
export function groupPalette(scheme: Scheme): string[] {
  return palette.groups[scheme];
}

/** The colour of what is in no group: a grey that steps back behind those that are. */
export function restColour(scheme: Scheme): string {
  return palette.rest[scheme];
}

/**
 * Colours of coarse moves, two or more tenths towards the most deprived end first. Two hue families round a grey middle,
 * blue against amber, which every kind of sight keeps; moves towards the most deprived end are the darker ones.
 */
export function changeColours(scheme: Scheme): string[] {
  return palette.change[scheme];
}

/**
 * The colours of two measures together, by column + row x size: neither worse first, both worse last. The first measure
 * deepens to blue, the second to amber (the pair that every kind of sight keeps), both together to the darkest. Between
 * the four corners colours are mixed in OKLab, so that equal steps look equal.
 */
export function squareColours(size: 2 | 3, scheme: Scheme): string[] {
  const [neither, first, second, both] = palette.square[scheme].map((hex) => oklabOf(linearOf(hex)));
  if (!neither || !first || !second || !both) throw new Error('A square needs four corners');
  return Array.from({ length: size * size }, (_, index) => {
    const across = (index % size) / (size - 1);
    const down = Math.floor(index / size) / (size - 1);
    return hexOf(mix(mix(neither, first, across), mix(second, both, across), down));
  });
}

function mix(from: Oklab, to: Oklab, share: number): Oklab {
  const at = (index: 0 | 1 | 2): number => from[index] + share * (to[index] - from[index]);
  return [at(0), at(1), at(2)];
}
