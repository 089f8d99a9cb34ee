import { areaWord } from './classWords.ts';
import { formatNumber, ordinal } from './format.ts';
import type { AreaPicture, CountyPicture } from './picture.ts';

/** "3rd of 117 neighbourhoods in Herefordshire"; null where the area has no rank in its county. */
export function countyRankText(area: AreaPicture, county: CountyPicture): string | null {
  if (area.countyRank === null) return null;
  const ranked = county.areas.filter((one) => one.countyRank !== null).length;
  const word = areaWord[area.code.startsWith('E05') ? 'ward' : 'lsoa'];
  return `${ordinal(area.countyRank)} of ${formatNumber(ranked)} ${word}s in ${county.county.name}`;
}

/** An area in one line, for the eye and for the ear: its figure in words and its rank in the county. */
export function readArea(area: AreaPicture, county: CountyPicture): string {
  return [area.text, countyRankText(area, county)].filter((words) => words !== null).join('; ');
}
