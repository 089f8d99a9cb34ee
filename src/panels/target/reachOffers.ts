import type { Level } from '../../domain/area.ts';
import type { IndicatorEntry } from '../../domain/indicator.ts';

export interface Offer {
  value: string;
  text: string;
}

/** A heading with the measures under it. */
export interface OfferGroup {
  heading: string;
  offers: Offer[];
}

/** The measures that put areas in an order, worst first: those with a worse end, at this level; under their headings. */
export function orderOffers(indicators: readonly IndicatorEntry[], level: Level): OfferGroup[] {
  const groups = new Map<string, Offer[]>();
  for (const { id, title, year, heading, worse, kind, levels } of indicators) {
    if (worse === 'none' || kind === 'category' || !levels.includes(level)) continue;
    const text = title.includes(year) ? title : `${title} (${year})`;
    groups.set(heading, [...(groups.get(heading) ?? []), { value: id, text }]);
  }
  return [...groups].map(([heading, offers]) => ({ heading, offers }));
}
