import type { AreasFile, CountyCode } from './area.ts';

/** `counties/<code>/msoas.json`: which MSOA of 2021 each neighbourhood (LSOA of 2021) is part of; they nest exactly. */
export interface MsoasFile {
  county: CountyCode;
  /** E02 codes, ascending */
  codes: string[];
  /** of every LSOA of 2021, in area order: index into `codes` */
  of: number[];
}

/** An MSOA with its neighbourhoods. */
export interface Msoa {
  code: string;
  /** "Herefordshire 009" */
  name: string;
  /** the House of Commons Library's name: "Newton Farm & Lower Bullingham" */
  place: string;
  /** indices of its LSOAs of 2021, in area order */
  lsoas: number[];
}

/**
 * The MSOAs of a county by code, with their neighbourhoods. An official name is that of its LSOAs without the letter at
 * the end ("Herefordshire 009D"), as the Office for National Statistics makes them.
 */
export function msoasOf({ codes, of }: MsoasFile, { lsoa21, prefixes, places }: AreasFile): Msoa[] {
  const held: number[][] = codes.map(() => []);
  of.forEach((msoa, lsoa) => held[msoa]?.push(lsoa));
  return codes.map((code, at) => {
    const lsoas = held[at] ?? [];
    const [first = -1] = lsoas;
    const suffix = (lsoa21.suffixes[first] ?? '').replace(/[A-Z]$/, '');
    return {
      code,
      name: `${prefixes[lsoa21.prefix[first] ?? -1] ?? ''} ${suffix}`.trim(),
      place: places[lsoa21.place[first] ?? -1] ?? '',
      lsoas,
    };
  });
}
