import { encodeReadably } from '../readableAddress.ts';

import { readFigures } from './linkFigures.ts';

/** What the address of a place page asks for: `place.html?area=E05012971&sheet=evidence&grey=1&release=…&figures=…`. */
export interface PlaceRequest {
  /** code of a county, district, ward or neighbourhood, in capitals; null where a selection is asked for, or nothing */
  area: string | null;
  /** one locality in the grammar of `localityText.ts`; '' for none */
  places: string;
  /** the release of the data that a printed or shared link was made on; null where it names none */
  release: string | null;
  /** the headline figures that it was made with (`linkFigures.ts`); '' where it has none that can be read */
  figures: string;
  /** the figures with method and citation, for bids and assessments, in place of the page */
  isEvidence: boolean;
  /** drawn in greys with patterns, for printers without colour */
  isGrey: boolean;
}

const plain: PlaceRequest = {
  ...{ area: null, places: '', release: null, figures: '' },
  ...{ isEvidence: false, isGrey: false },
};

/** Reads an address; never throws. What has not the form of a code is kept as it is: the page says that it is none. */
export function parsePlaceRequest(search: string): PlaceRequest {
  const query = new URLSearchParams(search);
  const area = query.get('area')?.trim().slice(0, 60) ?? '';
  const release = query.get('release')?.trim() ?? '';
  return {
    area: area === '' ? null : isCodeLike(area) ? area.toUpperCase() : area,
    places: (query.get('places') ?? '').slice(0, 8000),
    release: /^[0-9a-z]{4,40}$/.test(release) ? release : null,
    figures: readFigures(query.get('figures') ?? ''),
    isEvidence: query.get('sheet') === 'evidence',
    isGrey: query.get('grey') === '1',
  };
}

/** The query of a request, in a fixed order; what is as usual is left out. */
export function formatPlaceRequest(asked: Partial<PlaceRequest>): string {
  const { area, places, release, figures, isEvidence, isGrey } = { ...plain, ...asked };
  const parts = [
    area === null ? '' : `area=${encodeURIComponent(area)}`,
    area !== null || places === '' ? '' : `places=${encodeReadably(places)}`,
    isEvidence ? 'sheet=evidence' : '',
    isGrey ? 'grey=1' : '',
    release === null ? '' : `release=${release}`,
    // they are of that release, and mean nothing without it
    release === null || figures === '' ? '' : `figures=${figures}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function isCodeLike(text: string): boolean {
  return /^[A-Za-z]\d{8}$/.test(text);
}
