import type { Dataset } from './countyData.ts';
import { countyWords } from './countyWords.ts';
import type { Scheme } from './palette.ts';
import { makePartsWith, type PictureParts } from './pictureParts.ts';

export type { PictureParts } from './pictureParts.ts';

/** Maps, legend, figures and areas of a dataset, with what is said of each county. */
export function makeParts(dataset: Dataset, scheme: Scheme): PictureParts {
  return makePartsWith(dataset, scheme, countyWords);
}
