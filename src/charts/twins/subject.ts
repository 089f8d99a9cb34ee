import type { AreaCode, CountyCode } from '../../domain/area.ts';
import type { Inside, InsideCounty } from '../../domain/inside.ts';

/** How the neighbourhood came to be the one whose twins are shown. */
export type Chosen = 'selected' | 'ward' | 'example';

/** A neighbourhood that may be shown, with the county that holds it. */
export interface Subject {
  code: AreaCode;
  county: CountyCode;
}

/**
 * Whose twins are shown, best first: the selected neighbourhood; of a selected ward its worst one; where nothing is
 * selected the worst neighbourhood of all counties shown. The first that lives on today's boundaries is taken.
 */
export function subjectsOf(inside: Inside, area: AreaCode | null): { chosen: Chosen; subjects: Subject[] } {
  const { counties } = inside;
  if (area === null)
    return { chosen: 'example', subjects: worstFirst(counties.flatMap((county) => ranked(county))) };
  for (const county of counties) {
    const ward = county.wards.find(({ code }) => code === area);
    if (ward) return { chosen: 'ward', subjects: worstFirst(ranked(county, ward.lsoas)) };
  }
  // on other boundaries the map may not know it, while the county does
  return {
    chosen: 'selected',
    subjects: counties.map(({ county }) => ({ code: area, county: county.code })),
  };
}

interface Ranked extends Subject {
  rank: number | null;
}

function ranked({ county, lsoas }: InsideCounty, indices?: readonly number[]): Ranked[] {
  const among = indices ? indices.flatMap((index) => lsoas[index] ?? []) : lsoas;
  return among.map(({ code, rank }) => ({ code, rank, county: county.code }));
}

function worstFirst(areas: Ranked[]): Subject[] {
  return areas.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
}
