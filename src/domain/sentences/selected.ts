import type { Level } from '../area.ts';
import { areaWord } from '../classWords.ts';
import { countyRankText } from '../countyRank.ts';
import type { IndicatorFile } from '../indicator.ts';
import type { AreaPicture, CountyPicture, WardPicture } from '../picture.ts';
import type { ReadingContext } from './context.ts';
import { nameAlone } from './measureName.ts';

/**
 * The selected area: its figure with year and base, its place in its county, and of a ward what its mean hides; null
 * where nothing is selected or the area is not on these boundaries.
 */
export function selectedSentence({ picture }: ReadingContext): string | null {
  const { counties, view, indicator } = picture;
  for (const county of counties) {
    const area = county.areas.find(({ code }) => code === view.area);
    if (area) return areaSentence(area, county, indicator, view.level);
  }
  return null;
}

function areaSentence(
  area: AreaPicture,
  county: CountyPicture,
  indicator: IndicatorFile,
  level: Level,
): string {
  const rank = countyRankText(area, county);
  const place = rank === null ? ` in ${county.county.name}` : '';
  const who = `the selected ${areaWord[level]}, ${area.name} (${area.code})${place},`;
  const parts = [`${isOrHas(indicator, level, area.missing !== null)} ${area.text}`];
  if (rank !== null) parts.push(`it is ${rank}`);
  if (area.ward) parts.push(...wardParts(area.ward, indicator));
  return `By ${nameAlone(indicator)}, ${who} ${parts.join('; ')}.`;
}

/** Something "is among the most deprived" or "is Smaller rural", but "has 12.3%" or "has no figure". */
function isOrHas({ kind }: IndicatorFile, level: Level, isMissing: boolean): 'is' | 'has' {
  const isWords = kind === 'rank' || (kind === 'category' && level === 'lsoa');
  return isWords && !isMissing ? 'is' : 'has';
}

/** "the worst of its 4 neighbourhoods, Weymouth · 009A, is among the most deprived 10% in England (2025), …". */
function wardParts({ lsoas, worst }: WardPicture, indicator: IndicatorFile): string[] {
  if (!worst || lsoas < 2 || indicator.worse === 'none') return [];
  return [
    `the worst of its ${lsoas} neighbourhoods, ${worst.name}, ${isOrHas(indicator, 'lsoa', false)} ${worst.text}`,
  ];
}
