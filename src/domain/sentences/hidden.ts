import { extremeWord } from '../classWords.ts';
import { formatNumber, ordinal } from '../format.ts';
import { hiddenPockets, type Pocket } from '../hiddenPockets.ts';
import type { IndicatorFile } from '../indicator.ts';
import { worstWords } from '../worstShare.ts';
import { hasWorstFifth } from '../countySummary.ts';
import type { ReadingContext } from './context.ts';
import { nextName } from './measureName.ts';

/** Wards and neighbourhoods that count as the worst: the fifth the rest of the text speaks of. */
const limits = { wards: 20, lsoas: 20 };

/**
 * What the averages of wards hide: those outside England's worst fifth of wards that hold a neighbourhood inside the
 * worst fifth of neighbourhoods; how many, how many people live in these, and where the gap is widest. Null where neither
 * end is worse, where there is none, or while the neighbourhoods have not arrived.
 */
export function hiddenSentence({ inside }: ReadingContext): string | null {
  if (!inside || !hasWorstFifth(inside.indicator)) return null;
  const { indicator } = inside;
  const found = inside.counties.flatMap((county) =>
    (hiddenPockets(county, indicator, limits)?.pockets ?? []).map((pocket) => ({
      pocket,
      county: county.county.name,
    })),
  );
  const [widest] = [...found].sort((a, b) => b.pocket.gap - a.pocket.gap);
  if (!widest) return null;
  const residents = found.reduce((sum, { pocket }) => sum + pocket.residents, 0);
  const lsoas = found.reduce((sum, { pocket }) => sum + pocket.hidden.length, 0);
  const wards = found.length === 1 ? 'one ward' : `${formatNumber(found.length)} wards`;
  const hold = found.length === 1 ? 'holds' : 'hold';
  const held = lsoas === 1 ? 'one neighbourhood' : `${formatNumber(lsoas)} neighbourhoods`;
  const worstWards = worstWords(indicator, limits.wards, 'ward');
  const worst = worstWords(indicator, limits.lsoas, 'lsoa').replace(' of neighbourhoods', '');
  return `Averages hide more (${nextName(indicator)}): ${wards} outside the ${worstWards} ${hold} ${held} inside the ${worst}, home to ${formatNumber(residents)} people; ${widestWords(widest, indicator, found.length === 1)}.`;
}

interface Found {
  pocket: Pocket;
  county: string;
}

/** "the gap is widest in Leamington Lillington (Warwickshire), 4,514th most deprived of 6,784, where Lillington · 006A is 3,050th of 33,755" */
function widestWords({ pocket, county }: Found, indicator: IndicatorFile, isOnly: boolean): string {
  const { ward, worst } = pocket.spread;
  const head = isOnly ? 'it is' : 'the gap is widest in';
  const place = `${ordinal(ward.rank ?? 0)} ${extremeWord(indicator)} of ${formatNumber(indicator.ward?.areas ?? 0)}`;
  const rank = `${ordinal(worst.lsoa.rank ?? 0)} of ${formatNumber(indicator.lsoa.areas)}`;
  return `${head} ${ward.name} (${county}), ${place}, where ${worst.lsoa.name} is ${rank}`;
}
