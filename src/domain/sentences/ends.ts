import { formatNumber, ordinal } from '../format.ts';
import type { AreaPicture, Picture } from '../picture.ts';
import { nationalOf, placesWord, sayFigure } from './context.ts';

/** An area with the county that holds it. */
interface Placed {
  area: AreaPicture;
  county: string;
}

function placedAreas({ counties }: Picture): Placed[] {
  return counties.flatMap(({ county, areas }) => areas.map((area) => ({ area, county: county.name })));
}

/**
 * The most deprived area shown: ", yet the most deprived neighbourhood shown, Tomkinson Road · 006A, lies in
 * Warwickshire, 619th of 33,755"; "and" where it lies in the county that comes first. Empty with fewer than two areas.
 */
export function worstWords(picture: Picture, firstCounty: string): string {
  const ranked = placedAreas(picture).filter(({ area }) => area.rank !== null);
  const [worst, second] = ranked.sort((a, b) => (a.area.rank ?? 0) - (b.area.rank ?? 0));
  if (!worst || !second) return '';
  const link = worst.county === firstCounty ? ', and' : ', yet';
  const where = picture.counties.length > 1 ? ` lies in ${worst.county},` : ' is';
  const rank = `${ordinal(worst.area.rank ?? 0)} of England’s ${formatNumber(nationalOf(picture).areas)}`;
  return `${link} the most deprived ${placesWord(picture, 1)} shown, ${worst.area.name},${where} ${rank}`;
}

/**
 * From the lowest to the highest area shown, and who stands at the worse end: ", but single neighbourhoods go from
 * 5.0 to 57.0 minutes, highest in Fownhope · 018B (Herefordshire)". Empty with fewer than two figures.
 */
export function rangeWords(picture: Picture): string {
  const placed = placedAreas(picture).filter(({ area }) => area.value !== null);
  const [first, ...others] = placed.sort((a, b) => (a.area.value ?? 0) - (b.area.value ?? 0));
  const last = others.at(-1);
  if (!first || !last) return '';
  const [low, high] = [first.area.value ?? 0, last.area.value ?? 0];
  if (low === high) return `, and every ${placesWord(picture, 1)} shown has ${sayFigure(low, picture)}`;
  const isLowWorse = picture.indicator.worse === 'low';
  const end = isLowWorse ? first : last;
  const alone = placed.filter(({ area }) => area.value === end.area.value).length === 1;
  const who = alone ? `, ${isLowWorse ? 'lowest' : 'highest'} in ${nameOf(end, picture)}` : '';
  return `, but single ${placesWord(picture)} range from ${sayFigure(low, picture)} to ${sayFigure(high, picture)}${who}`;
}

/** "Melcombe Regis · 009A (Dorset)"; without the county where that is known. */
function nameOf({ area, county }: Placed, { counties }: Picture): string {
  return counties.length > 1 && !area.name.startsWith(county) ? `${area.name} (${county})` : area.name;
}
