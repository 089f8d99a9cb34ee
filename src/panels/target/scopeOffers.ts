import { placesOf } from '../../domain/plan/ruleNames.ts';
import type { PlanData } from '../../domain/plan/planData.ts';
import type { Within } from '../../domain/plan/planScope.ts';
import type { PlaceKind } from '../../domain/plan/rules.ts';

const words: Readonly<Record<PlaceKind, string>> = {
  place: 'places of your own',
  ward: 'wards',
  district: 'districts',
  former: 'former districts',
  county: 'counties',
};

const order: readonly PlaceKind[] = ['place', 'ward', 'district', 'former', 'county'];

/** Kinds of places that part these areas: the reader's own where there are any, others where there are several. */
export function scopeKinds(data: PlanData): { on: PlaceKind; text: string }[] {
  return order.flatMap((on) => {
    if (on === 'former' && data.level === 'ward') return [];
    const count = placesOf(on, data).length;
    return count > (on === 'place' ? 0 : 1) ? [{ on, text: words[on] }] : [];
  });
}

/** Places of a kind as a choice of them begins: all of the reader's own, else the first. */
export function usualWithin(data: PlanData, on: PlaceKind): Within {
  const codes = placesOf(on, data).map(({ code }) => code);
  return { on, codes: on === 'place' ? codes : codes.slice(0, 1) };
}
