import type { CountyCode } from '../area.ts';
import { mostCounties } from '../resolveView.ts';
import type { Hit, PlaceRef } from './hits.ts';

/** Address of the page of a place. @param root the atlas's folder, as the page sees it: "./" */
export function placeHref(root: string, place: PlaceRef): string {
  const asked = 'area' in place ? `area=${place.area}` : `places=${encodeURIComponent(place.places)}`;
  return `${root}place.html?${asked}`;
}

/** Address of the maps with what was found: its county alone, the area marked. */
export function mapsHref(root: string, { county, area }: Pick<Hit, 'county' | 'area'>): string {
  const level = area?.startsWith('E05') ? '&level=ward' : '';
  return `${root}?counties=${county}${level}${area === null ? '' : `&area=${area}`}`;
}

/** What the link to the maps says: an area is marked there, a county drawn; of others only the county is. */
export function mapsWords({ area, place, county }: Hit): string {
  const isWhole = area !== null || ('area' in place && place.area === county);
  return isWhole ? 'on the maps' : 'its county on the maps';
}

/** The counties shown with one more; where there are as many as there can be, it takes the last one's place. */
export function withCounty(
  shown: readonly CountyCode[],
  county: CountyCode,
): { counties: CountyCode[]; change: 'there' | 'added' | 'replaced' } {
  if (shown.includes(county)) return { counties: [...shown], change: 'there' };
  if (shown.length < mostCounties) return { counties: [...shown, county], change: 'added' };
  return { counties: [...shown.slice(0, mostCounties - 1), county], change: 'replaced' };
}
