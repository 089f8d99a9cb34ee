import { formatNumber } from '../domain/format.ts';
import type { Loaded } from '../domain/loaded.ts';
import { nothingFound, type SearchAnswer } from '../domain/search/hits.ts';
import { nearestOutcodes, nearestPostcode, type Point } from '../domain/search/nearestPostcode.ts';
import type { SearchIndex } from '../domain/search/searchFiles.ts';
import { orProblem, type SearchFiles } from './searchFiles.ts';
import { groupsAt } from './searchPostcodes.ts';

/** Further from every postcode of England than this is not in England: its emptiest moors are nearer. */
const farKm = 10;
/** From here on it is said how far the postcode is. */
const sayKm = 0.5;

/** The areas round the reader: those of the nearest postcode of England. The point stays in the browser; a few small files are fetched. */
export function searchNear(files: SearchFiles, point: Point): Promise<Loaded<SearchAnswer>> {
  return orProblem(async () => searchPoint(files, await files.index(), point, 'Where you are'));
}

/** The areas round a point. @param where what the heading calls it: "Where you are" */
export async function searchPoint(
  files: SearchFiles,
  index: SearchIndex,
  point: Point,
  where: string,
): Promise<SearchAnswer> {
  const isReader = where === 'Where you are';
  const near = nearestOutcodes(await files.outcodes(), point);
  const found = nearestPostcode(await Promise.all(near.map((outcode) => files.postcodes(outcode))), point);
  if (!found || found.km > farKm)
    return { ...nothingFound, notes: [isReader ? `You seem to be ${outside}` : `That point is ${outside}`] };
  const far = `The nearest postcode of England is ${formatNumber(found.km, 1)} km ${isReader ? 'from you' : 'away'}. Wales and Scotland are not in the atlas.`;
  return {
    groups: await groupsAt(files, index, found.lsoa, `${where}: near postcode ${found.name}`),
    notes: found.km > sayKm ? [far] : [],
    tries: [],
  };
}
const outside =
  'outside England, and the atlas holds England only. Search for a place by its name or postcode.';
