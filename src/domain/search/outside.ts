import { outsideAreas } from './outsideAreas.ts';

const notHeld: Readonly<Record<string, string>> = {
  E00: 'Census output areas (E00) are smaller than what the atlas holds: it shows neighbourhoods (LSOAs, E01).',
  E04: 'Parishes (E04) are not in the atlas: their figures are not published. Search for the village instead.',
  E12: 'Regions (E12) are not in the atlas: it compares counties and unitary authorities.',
  E14: 'Constituencies (E14) are not in the atlas: it shows neighbourhoods, wards, districts and counties.',
  E58: 'County electoral divisions (E58) are not in the atlas: search for the ward instead.',
  W: 'That is a code of Wales. The atlas holds England: Wales measures deprivation in its own way.',
  S: 'That is a code of Scotland. The atlas holds England: Scotland measures deprivation in its own way.',
  N: 'That is a code of Northern Ireland. The atlas holds England: Northern Ireland measures deprivation in its own way.',
};

/** Why a code is not to be found. */
export function whyNoCode(code: string): string {
  const known = notHeld[code.slice(0, 3)] ?? notHeld[code.slice(0, 1)];
  if (known !== undefined) return known;
  if (code.length < 9)
    return `A code has nine signs: “${code}” has ${code.length}. E01 begins a neighbourhood, E02 an MSOA, E05 a ward, E06 to E10 a district or county.`;
  if (code.startsWith('E02'))
    return `No MSOA of 2021 has the code ${code}. Of those of 2011, 114 were redrawn and their codes are gone: search for the name of the place.`;
  return `No neighbourhood, MSOA, ward, district or county of England has the code ${code}.`;
}

/** Why a first half of a postcode is not to be found; its letters say where it lies. */
export function whyNoOutcode(outcode: string): string {
  const letters = /^[A-Z]+/.exec(outcode)?.[0] ?? '';
  const land = Object.entries(outsideAreas).find(([, areas]) => areas.split(' ').includes(letters))?.[0];
  if (land !== undefined) return `${outcode} lies in ${land}. The atlas holds England.`;
  return `No postcode in England begins with ${outcode} now.`;
}

/** What the atlas does not hold, for a reader who found nothing. */
export const whatIsNotHeld =
  'The atlas holds postcodes, places, wards, districts, counties and neighbourhoods of England. It does not hold streets, parishes, constituencies or schools, nor Wales, Scotland or Northern Ireland.';
