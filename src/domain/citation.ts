import type { Picture } from './picture.ts';

/** The sentence of sources that METHOD asks for on every picture. */
export const attribution =
  'Source: Ministry of Housing, Communities and Local Government; Office for National Statistics; Department for Transport (as used). Contains OS data © Crown copyright and database right. Licensed under the Open Government Licence v3.0.';

/** Where and when a reader saw a picture, for the citation. */
export interface Seen {
  /** full address of the view */
  address: string;
  /** hash of the data, from the manifest */
  release: string;
  date: Date;
}

/**
 * How to cite what is on screen: measure, places, release of the data, address, date, source and licence.
 */
export function citationOf({ indicator, counties, view }: Picture, { address, release, date }: Seen): string {
  const names = counties.map(({ county }) => county.name).join('; ');
  const level = view.level === 'ward' ? 'wards' : 'neighbourhoods (LSOA)';
  const title = indicator.title.includes(indicator.year)
    ? indicator.title
    : `${indicator.title} (${indicator.year})`;
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return [
    `Inequality Atlas: ${title}, ${level} of ${names}.`,
    `Data release ${release}. Seen on ${day} at ${address}`,
    attribution,
  ].join('\n');
}
