import type { AreaCode, Level } from '../domain/area.ts';
import type { AreaRef, Inside } from '../domain/inside.ts';

/** What stands for some areas on maps of the other level. */
export interface OnMaps {
  codes: Set<AreaCode>;
  /** whether wards stand for neighbourhoods, or neighbourhoods for wards; null where every area is on the maps itself */
  instead: Level | null;
}

/**
 * The areas of the maps that stand for areas of either level: itself; for a neighbourhood on maps of wards the ward it
 * is assigned to; for a ward on maps of neighbourhoods all of its neighbourhoods. What belongs nowhere is left out.
 */
export function onMaps(areas: readonly AreaRef[], level: Level, inside: Inside): OnMaps {
  const codes = new Set<AreaCode>();
  let instead: Level | null = null;
  const byCode = indexOf(inside);
  for (const { code } of areas) {
    const found = byCode.get(code);
    if (found?.level === level || !found) {
      codes.add(code);
      continue;
    }
    instead = level;
    found.others.forEach((other) => codes.add(other));
  }
  return { codes, instead };
}

interface Place {
  level: Level;
  /** what stands for it at the other level */
  others: AreaCode[];
}

const kept = new WeakMap<Inside, Map<AreaCode, Place>>();

/** Every area of either level by its code; made once, for hovering asks often. */
function indexOf(inside: Inside): Map<AreaCode, Place> {
  const before = kept.get(inside);
  if (before) return before;
  const index = new Map<AreaCode, Place>();
  for (const { lsoas, wards } of inside.counties) {
    for (const { code, member } of lsoas) {
      const ward = wards[member.ward];
      index.set(code, { level: 'lsoa', others: ward ? [ward.code] : [] });
    }
    for (const ward of wards) {
      const others = ward.lsoas.flatMap((lsoa) => lsoas[lsoa]?.code ?? []);
      index.set(ward.code, { level: 'ward', others });
    }
  }
  kept.set(inside, index);
  return index;
}
