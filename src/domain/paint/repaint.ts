import type { Inside } from '../inside.ts';
import type { PictureParts } from '../makePicture.ts';
import type { Scheme } from '../palette.ts';
import type { Paint } from '../paintOptions.ts';
import { paintChange, type ChangeBehind } from './paintChange.ts';
import type { Locality } from '../locality/locality.ts';
import { paintDistricts } from './paintDistricts.ts';
import { paintPlaces } from './paintPlaces.ts';
import { paintTwo } from './paintTwo.ts';

/** What a picture is painted with. */
export interface Painting {
  paint: Paint;
  /** what lies behind the picture */
  inside: Inside;
  /** and behind the second measure, for two together */
  second: Inside | null;
  /** per cent of England that counts as the worse end */
  worst: number;
  /** two releases and what became of boundaries between them */
  change?: ChangeBehind | null;
  /** the reader's own places */
  places?: readonly Locality[];
}

/** The same picture in another paint: other legend, classes and words for the same areas; the measure stays what it is. */
export function repaint(
  parts: PictureParts,
  { paint, inside, second, worst, change, places = [] }: Painting,
  scheme: Scheme,
): PictureParts {
  if (paint === 'district' || paint === 'former') return paintDistricts(parts, inside, paint, scheme);
  if (paint === 'change') return change ? paintChange(parts, inside, change, scheme) : parts;
  if (paint === 'places') return paintPlaces(parts, inside, places, scheme);
  if (paint === 'measure' || !second) return parts;
  return paintTwo(parts, inside, second, paint === 'two' ? worst : null, scheme);
}
