import { sampleStops } from './colour.ts';
import type { Category, ClassScheme, ThemeId } from './indicator.ts';
import palette from './palette.json' with { type: 'json' };

export type Scheme = 'light' | 'dark';

/**
 * Colours of `count` ordered classes, worst (or highest) first. Darker is worse in the light and in the dark scheme;
 * in the dark one the darkest class is lifted off the ground.
 */
export function colours(theme: ThemeId, count: number, scheme: Scheme): string[] {
  return sampleStops(palette.ramps[theme][scheme], count).reverse();
}

/** Colours of categories: one hue family for urban, one for rural; within a family deeper is later in the list. */
export function categoryColours(categories: readonly Category[], scheme: Scheme): string[] {
  const familyColours = (family: Category['family']): string[] => {
    const count = categories.filter((category) => category.family === family).length;
    // few classes stay clear of the deep end, which would outweigh the other family
    return sampleStops(palette.families[family][scheme].slice(0, Math.max(2, count + 1)), count);
  };
  const left = { urban: familyColours('urban'), rural: familyColours('rural') };
  return categories.map(({ family }) => left[family].shift() ?? '#000000');
}

/** Number of classes of a scheme. */
function classCount(scheme: ClassScheme): number {
  return scheme.type === 'categories' ? scheme.categories.length : scheme.cuts.length + 1;
}

/** The fill of each class of an indicator's scheme, worst first: map, legend, table and print all read this. */
export function schemeColours(classes: ClassScheme, theme: ThemeId, scheme: Scheme): string[] {
  return classes.type === 'categories'
    ? categoryColours(classes.categories, scheme)
    : colours(theme, classCount(classes), scheme);
}
