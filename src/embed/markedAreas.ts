import type { Embedding } from '../domain/embed/embedOptions.ts';
import type { CountyPicture } from '../domain/picture.ts';

/** The areas of a district that stands out, as their indices; null where the district is not one of the county's. */
export function markedAreas(
  { districts }: CountyPicture,
  selected: Embedding['area'],
): ReadonlySet<number> | null {
  const at = districts?.names.findIndex(({ code }) => code === selected) ?? -1;
  if (!districts || at === -1 || districts.names.length === 1) return null;
  return new Set(districts.of.flatMap((district, area) => (district === at ? [area] : [])));
}

/** The areas of a place: one, or all of a district; null where the county does not hold it, or is it. */
export function indicesOf(county: CountyPicture, place: Embedding['area']): ReadonlySet<number> | null {
  const index = county.areas.findIndex(({ code }) => code === place);
  return index === -1 ? markedAreas(county, place) : new Set([index]);
}
