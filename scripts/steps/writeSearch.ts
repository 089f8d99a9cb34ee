import type { Inputs } from '../inputs.ts';
import type { Output } from '../output.ts';
import type { Problems } from '../problems.ts';
import { readMsoas } from './readMsoas.ts';
import type { Places } from './readPlaces.ts';
import { writeHomes } from './writeHomes.ts';

/** Writes `search/`: what the search box and the pages of places look up. */
export function writeSearch(inputs: Inputs, places: Places, output: Output, problems: Problems): void {
  const msoas = readMsoas(inputs, places, problems);
  writeHomes(places, msoas, output);
}
