import { group } from 'd3';
import type { Inputs } from '../inputs.ts';
import type { Places } from './readPlaces.ts';

/** An LSOA of 2011 whose code is no more, and the LSOAs of 2021 that share its ground. */
export interface Gone {
  code: string;
  name: string;
  became: string[];
}

/** LSOAs of 2011 that are no LSOA of 2021, by code. That the links are sound is for `readChange` to prove. */
export function readGone(inputs: Inputs, places: Places): Gone[] {
  const current = new Set(places.lsoa21.map(({ code }) => code));
  const links = group(inputs.csv('lookup-lsoa11-lsoa21-exact-fit'), (row) => row['LSOA11CD'] ?? '');
  return places.lsoa11
    .filter(({ code }) => !current.has(code))
    .map(({ code, name }) => ({
      code,
      name,
      became: (links.get(code) ?? []).map((row) => row['LSOA21CD'] ?? '').sort(),
    }));
}
