import type { County, CountyCode, Geography } from '../area.ts';
import type { IndicatorEntry, IndicatorId } from '../indicator.ts';

/*
 * Where the files lie that the build makes for embeds, below the data folder.
 */

/** The coarse ground of a county. */
export function groundPath(county: CountyCode, geography: Geography): string {
  return `embed/${county}/${geography}.json`;
}

/** A measure as embeds read it (`briefIndicator.ts`). */
export function briefPath(id: IndicatorId): string {
  return `embed/indicators/${id}.json`;
}

/** The homes (`homeCounties.ts`) of a thousand codes: of all that begin as this one does. */
export function homesPath(code: string): string {
  return `embed/homes/${code.slice(0, 6)}.json`;
}

/** Neighbourhoods and wards of a county whose groups of measures are too large for an embed's first picture. */
const MANY_AREAS = 360;

/**
 * Name of the values file of a measure in a county's folder, as embeds ask for it. In the 31 counties with the most areas
 * it holds that measure alone: a group of fifteen would be half of the first picture. Elsewhere it is the group's, which
 * serves the next measures too.
 */
export function embedValuesFile(
  { areas }: Pick<County, 'areas'>,
  { group, id }: Pick<IndicatorEntry, 'group' | 'id'>,
): string {
  return areas.lsoa21 + areas.ward24 > MANY_AREAS && group !== id ? `measures/${id}` : group;
}
