import type { AreaCode, AreasFile, CountyCode } from '../../domain/area.ts';
import { englandCurve, type CountyNeed } from '../../domain/countyNeeds.ts';
import type { EnglandNeed } from '../../domain/needs.ts';
import type { NamedCurve } from './lorenzLayout.ts';
import { isComparable } from './words.ts';

/** As many curves of places can be told apart by their dashes; the figures are given of all. */
const mostPlaces = 4;

/** Those that have something to compare within them, and so a curve: counties, then the first few places. */
export function withCurve(needs: readonly CountyNeed[]): CountyNeed[] {
  const held = needs.filter(isComparable);
  return [
    ...held.filter(({ isPlace }) => !isPlace),
    ...held.filter(({ isPlace }) => isPlace).slice(0, mostPlaces),
  ];
}

/**
 * The curves to draw, England's last.
 * @param england null where it is not to be drawn
 * @param lit the area under pointer or focus anywhere on the page
 */
export function curvesOf(
  compared: readonly CountyNeed[],
  england: EnglandNeed | null,
  lit: AreaCode | null,
): NamedCurve[] {
  return [
    ...compared.map(({ county, curve, codes, isPlace }): NamedCurve => ({
      name: county.name,
      points: curve,
      lit: lit === null ? -1 : codes.indexOf(lit),
      of: isPlace ? 'place' : 'county',
    })),
    ...(england ? [{ name: 'England', points: englandCurve(england), of: 'england' as const }] : []),
  ];
}

/** Said where places have no curve of their own. */
export function withoutCurve(needs: readonly CountyNeed[]): string[] {
  const more = needs.filter((one) => one.isPlace && isComparable(one)).length - mostPlaces;
  return more > 0 ? [`Curves are drawn of your first ${mostPlaces} places; the figures are of all.`] : [];
}

/** The county that a neighbourhood of 2021 or a ward of 2024 lies in; null where it is in none of these files. */
export function homeIn(areas: readonly AreasFile[], code: AreaCode): CountyCode | null {
  const home = areas.find(({ lsoa21, ward24 }) => lsoa21.codes.includes(code) || ward24.codes.includes(code));
  return home?.county ?? null;
}
