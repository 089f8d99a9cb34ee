import { areaWord } from '../domain/classWords.ts';
import { joinNames } from '../domain/format.ts';
import type { PictureParts } from '../domain/pictureParts.ts';
import type { CountyPicture } from '../domain/picture.ts';

/** "Index of Multiple Deprivation, 2025: neighbourhoods in Herefordshire": what the embed shows. */
export function headingOf({ legend, geography, counties }: PictureParts): string {
  const places = `${areaWord[geography === 'ward24' ? 'ward' : 'lsoa']}s`;
  return `${legend.title}: ${places} in ${joinNames(counties.map(({ county }) => county.name))}`;
}

/** "Herefordshire: 9 of 117 neighbourhoods are among the most deprived 20% in England (2025)." Empty where there is none yet. */
export function summaryOf({ county, figures }: CountyPicture): string {
  const [first] = figures;
  return first ? `${county.name}: ${first.value} ${first.text}.` : '';
}
