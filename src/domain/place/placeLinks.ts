import { isAreaCode } from '../codes.ts';
import { defaultView } from '../viewParams.ts';
import { formatView } from '../viewUrl.ts';
import type { PlaceRecord } from './placeRecord.ts';
import { formatPlaceRequest, type PlaceRequest } from './placeRequest.ts';

/** Query of the atlas with the place on its maps: selected, or of a selection with it among the reader's places. */
export function mapsQuery(
  { identity, counties }: PlaceRecord,
  { places }: Pick<PlaceRequest, 'places'>,
): string {
  const { kind, code } = identity;
  const view = {
    ...defaultView,
    counties: counties.slice(0, 4).map(({ county }) => county.code),
    level: kind === 'ward' ? ('ward' as const) : ('lsoa' as const),
    area: code !== null && isAreaCode(code) ? code : null,
  };
  return formatView(kind === 'selection' ? { ...view, work: 'target', places } : view) || './';
}

/** Query of the page as it is cited: with the release of the data, so that it opens with the same numbers or says why not. */
export function citedQuery(request: PlaceRequest, release: string): string {
  return formatPlaceRequest({ ...request, isGrey: false, release });
}

/** What a page says when its link was made on another release of the data; null where it is the same, or names none. */
export function releaseNotice({ release }: Pick<PlaceRequest, 'release'>, now: string): string | null {
  if (release === null || release === now) return null;
  return `This link was made on data release ${release}. The figures below are of release ${now}: where they differ from the paper or page you have, the data were rebuilt in between.`;
}

/** "atlas-newton-farm-009d-E01014042": beginning of every file's name. */
export function placeStem({ identity: { name, code } }: PlaceRecord): string {
  const words = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return ['atlas', words, code].filter((part) => part !== null && part !== '').join('-');
}
