import type { IndicatorEntry, ThemeId } from '../domain/indicator.ts';

/** A measure as the picker lists it; a guest in another theme's list has an id of its own there. */
export type MeasureOffer = Omit<IndicatorEntry, 'id'> & { id: string };

/** All measures by theme, each theme's own first, then those of other themes that belong there too (`alsoIn`). */
export function measureOffers(
  entries: readonly IndicatorEntry[],
  themes: readonly { id: ThemeId }[],
): MeasureOffer[] {
  return themes.flatMap(({ id }) => [
    ...entries.filter(({ theme }) => theme === id),
    ...entries
      .filter(({ alsoIn }) => alsoIn?.includes(id))
      .map((entry) => ({
        ...entry,
        id: `${entry.id}@${id}`,
        theme: id,
        heading: 'From the Indices of Deprivation',
      })),
  ]);
}

/** The measure an offer stands for. */
export function measureOf(offer: string): string {
  return offer.replace(/@.*$/, '');
}
