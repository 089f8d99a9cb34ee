import type { AreaCode, AreasFile } from '../domain/area.ts';
import { holdsArea } from '../domain/countyData.ts';
import type { View } from '../domain/view.ts';
import type { ExtrasByCounty } from './answer.ts';

/**
 * The sentence about a selected area that is in none of the counties shown, in whatever geography; null where it is.
 * A link may name any area of England: that it is not here is known only when the names of all counties have arrived.
 */
export function unknownAreaProblem(view: View, extras: ExtrasByCounty): string | null {
  const { area, counties } = view;
  const files = counties.flatMap((code) => extras[code]?.areas ?? []);
  if (area === null || files.length !== counties.length || files.some((file) => holdsArea(file, area)))
    return null;
  return `The link asks for ${area}, which is not in the counties shown; nothing is selected.`;
}

/**
 * A choice with what it means for the selected area: a county that is taken off the screen takes it along; at the
 * other level its ward (or the one neighbourhood of a ward) takes its place.
 */
export function withoutLostArea(patch: Partial<View>, view: View, extras: ExtrasByCounty): Partial<View> {
  const { area } = view;
  if (patch.area !== undefined || area === null) return patch;
  const kept = leavingCounty(patch, area, view, extras);
  if (kept.area !== undefined || !patch.level || patch.level === view.level) return kept;
  const files = view.counties.flatMap((code) => extras[code]?.areas ?? []);
  const next = files.flatMap((file) => counterpartOf(area, file) ?? [])[0];
  return next === undefined ? kept : { ...kept, area: next };
}

/** The best-fit ward of a neighbourhood, or the neighbourhood (2021) of a ward that has but one. */
function counterpartOf(area: AreaCode, { lsoa21, lsoa11, ward24 }: AreasFile): AreaCode | undefined {
  const ward = ward24.codes.indexOf(area);
  if (ward >= 0) {
    const [only, ...others] = lsoa21.codes.filter((_, index) => lsoa21.ward[index] === ward);
    return others.length === 0 ? only : undefined;
  }
  const lsoas = lsoa21.codes.includes(area) ? lsoa21 : lsoa11;
  return ward24.codes[lsoas.ward[lsoas.codes.indexOf(area)] ?? -1];
}

function leavingCounty(
  patch: Partial<View>,
  area: AreaCode,
  { counties }: View,
  extras: ExtrasByCounty,
): Partial<View> {
  if (!patch.counties) return patch;
  const gone = counties.filter((code) => !patch.counties?.includes(code));
  const isLost = gone.some((code) => {
    const file = extras[code]?.areas;
    return file ? holdsArea(file, area) : false;
  });
  return isLost ? { ...patch, area: null } : patch;
}
