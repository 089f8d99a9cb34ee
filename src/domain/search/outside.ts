import { borderAreas, outsideAreas } from './outsideAreas.ts';

const notHeld: Readonly<Record<string, string>> = {
  E00: 'Census output areas (E00) are smaller than what the atlas holds: it shows neighbourhoods (LSOAs, E01).',
  E04: 'Parishes (E04) are not in the atlas: their figures are not published. Search for the village instead.',
  E11: 'Metropolitan counties (E11) are no councils: the atlas shows the districts that make them up. Search for “Merseyside”, say.',
  E12: 'Regions (E12) are not in the atlas: it compares the counties and unitary authorities in them.',
  E92: 'That is England. The atlas shows its counties and unitary authorities, and what lies in them.',
  E14: 'Constituencies (E14) are not in the atlas: it shows neighbourhoods, wards, districts and counties.',
  E38: 'Areas of the health service (E38, E54) are not in the atlas: it shows neighbourhoods, wards, districts and counties.',
  E54: 'Areas of the health service (E38, E54) are not in the atlas: it shows neighbourhoods, wards, districts and counties.',
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
  if (code.startsWith('E05'))
    return `No ward of 2024 has the code ${code}: wards get new codes when they are redrawn. Search for its name.`;
  return `No neighbourhood, MSOA, ward, district or county of England has the code ${code}.`;
}

/** Why a first half of a postcode is not to be found; its letters say where it lies. */
export function whyNoOutcode(outcode: string): string {
  const letters = /^[A-Z]+/.exec(outcode)?.[0] ?? '';
  const land = landWith(outsideAreas, letters);
  if (land !== undefined) return `${outcode} lies in ${land}. The atlas holds England.`;
  const beside = landWith(borderAreas, letters);
  const part = beside === undefined ? '' : ` Of those that begin with ${letters} some lie in ${beside}.`;
  return `No postcode in England begins with ${outcode} now.${part}`;
}

/** Whether all postcodes that begin with these letters lie outside England. */
export function isOutside(letters: string): boolean {
  return landWith(outsideAreas, letters) !== undefined;
}

function landWith(areas: Readonly<Record<string, string>>, letters: string): string | undefined {
  return Object.entries(areas).find(([, list]) => list.split(' ').includes(letters))?.[0];
}

/** Why a place of this name is not to be found, or that it is another than its namesake. @param land where it lies */
export function notOfEngland(name: string, land: string, isAlone: boolean): string {
  if (!isAlone) return `There is a ${name} in ${land} too. The atlas holds England.`;
  const own = ['Wales', 'Scotland', 'Northern Ireland'].includes(land)
    ? `: ${land} measures deprivation in its own way.`
    : '.';
  return `${name} is in ${land}. The atlas holds England${own}`;
}

/** Words that end the names of streets. */
const streetWords =
  'street road rd lane avenue ave close drive crescent terrace gardens mews grove walk court'.split(' ');

/** Whether words look like the name of a street. */
export function isStreet(words: readonly string[]): boolean {
  return words.some((word) => streetWords.includes(word));
}

/** What the atlas does not hold, for a reader who found only a part of what they typed. */
export function whyOnlySome(words: readonly string[]): string {
  return isStreet(words)
    ? 'Streets are not in the atlas: type the postcode for the neighbourhood of one.'
    : 'Streets, parishes, constituencies and schools are not in the atlas.';
}

/** For a text without a letter or digit. */
export const nothingToRead =
  'There is no letter or digit in this. Type a postcode, or the name of a place, ward, district or county.';

/** What the atlas does not hold, for a reader who found nothing. */
export const whatIsNotHeld =
  'The atlas holds postcodes, places, wards, districts, counties and neighbourhoods of England. It does not hold streets, parishes, constituencies or schools, nor Wales, Scotland or Northern Ireland.';
