import { holdsArea } from '../domain/countyData.ts';
import type { View } from '../domain/view.ts';
import type { ExtrasByCounty } from './answer.ts';

/**
 * Whether the selected area is in none of the counties shown, in whatever geography. A link may name any area of
 * England: that it is not here is known only when the names of all counties have arrived.
 */
export function isUnknownArea(view: View, extras: ExtrasByCounty): boolean {
  const { area, counties } = view;
  const files = counties.flatMap((code) => extras[code]?.areas ?? []);
  return area !== null && files.length === counties.length && !files.some((file) => holdsArea(file, area));
}

/** A county that is taken off the screen takes the selected area with it. */
export function withoutLostArea(patch: Partial<View>, view: View, extras: ExtrasByCounty): Partial<View> {
  const { area, counties } = view;
  if (!patch.counties || patch.area !== undefined || area === null) return patch;
  const gone = counties.filter((code) => !patch.counties?.includes(code));
  const isLost = gone.some((code) => {
    const file = extras[code]?.areas;
    return file ? holdsArea(file, area) : false;
  });
  return isLost ? { ...patch, area: null } : patch;
}
