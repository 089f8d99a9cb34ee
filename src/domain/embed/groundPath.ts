import type { CountyCode, Geography } from '../area.ts';

/** Where the coarse ground of a county lies, below the data folder. */
export function groundPath(county: CountyCode, geography: Geography): string {
  return `embed/${county}/${geography}.json`;
}
