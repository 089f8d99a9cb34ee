import { areaWord } from '../domain/classWords.ts';
import { formatNumber, joinNames } from '../domain/format.ts';
import type { PictureParts } from '../domain/pictureParts.ts';
import type { CountyPicture } from '../domain/picture.ts';

/** "Index of Multiple Deprivation, 2025: neighbourhoods in Herefordshire": what the embed shows. */
export function headingOf({ legend, geography, counties }: PictureParts): string {
  const places = `${areaWord[geography === 'ward24' ? 'ward' : 'lsoa']}s`;
  return `${legend.title}: ${places} in ${joinNames(counties.map(({ county }) => county.name))}`;
}

/** A district that stands out, in words: which, and how many of its areas are shown. Null where none does. */
export function districtOf(
  { counties, geography }: PictureParts,
  selected: string | null,
): { name: string; code: string; text: string } | null {
  for (const { districts, county } of counties) {
    const at = districts?.names.findIndex(({ code }) => code === selected) ?? -1;
    const named = districts?.names[at];
    if (!districts || !named || districts.names.length === 1) continue;
    const count = districts.of.filter((district) => district === at).length;
    const word = areaWord[geography === 'ward24' ? 'ward' : 'lsoa'];
    return { ...named, text: `district of ${county.name}; its ${formatNumber(count)} ${word}s stand out` };
  }
  return null;
}

/**
 * "Herefordshire: 9 of 117 neighbourhoods are among the most deprived 20% in England (2025)."; of a county's own figure
 * "Dorset, share of residents in rural neighbourhoods (2021): 46.7%. England: 16.8%." Empty where there is none yet.
 */
export function summaryOf({
  county: { name },
  figures: [first],
}: Pick<CountyPicture, 'county' | 'figures'>): string {
  if (!first) return '';
  const { value, text, detail } = first;
  return /^(neigh|ward)/.test(text)
    ? `${name}: ${value} ${text}.`
    : `${name}, ${text}: ${value}.${detail ? ` ${detail}.` : ''}`;
}
