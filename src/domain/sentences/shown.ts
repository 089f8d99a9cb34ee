import { areaWord } from '../classWords.ts';
import { formatNumber, joinNames } from '../format.ts';
import type { Legend } from '../picture.ts';
import type { ReadingContext } from './context.ts';
import { firstName } from './measureName.ts';
import { paintWords } from './painted.ts';

/**
 * What is on the screen: "The maps show the Index of Multiple Deprivation 2025 (IMD) for every neighbourhood of
 * Herefordshire (117) and Dorset (219), on one scale for all of England."
 */
export function shownSentence({ picture }: ReadingContext): string {
  const { counties, indicator, view } = picture;
  const places = joinNames(
    counties.map(({ county, areas }) => `${county.name} (${formatNumber(areas.length)})`),
  );
  const maps = counties.length === 1 ? 'The map shows' : 'The maps show';
  const isOne = counties.length === 1 && counties[0]?.areas.length === 1;
  const every = `${isOne ? 'the one' : 'every'} ${areaWord[view.level]}`;
  return `${maps} ${firstName(indicator)} for ${every} of ${isOne ? (counties[0]?.county.name ?? '') : places}, ${paintWords(picture) ?? scaleWords(picture.legend)}.`;
}

function scaleWords({ warning, worstEnd }: Legend): string {
  if (warning) return 'in classes made from these areas alone, which cannot be compared with other maps';
  return worstEnd === '' ? 'in the same classes for all of England' : 'on one scale for all of England';
}
