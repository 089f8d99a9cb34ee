import type { Level } from './area.ts';
import { formatNumber, withUnit } from './format.ts';
import type { ClassScheme, IndicatorEntry, Worse } from './indicator.ts';

/** What the words of a class depend on. */
export interface ClassBase {
  scheme: ClassScheme;
  worse: Worse;
  unit: string;
  level: Level;
  /** classes of the areas shown, not of England */
  isLocal: boolean;
}

/** What the areas of a level are called, for readers. */
export const areaWord = { lsoa: 'neighbourhood', ward: 'ward' } as const;

/** The base of comparison: neighbourhoods are England's, wards are ranked among wards. */
function comparisonBase({ level, isLocal }: Pick<ClassBase, 'level' | 'isLocal'>): string {
  if (isLocal) return `of the ${areaWord[level]}s shown`;
  return level === 'ward' ? 'of wards in England' : 'in England';
}

/** Full label of a class: "most deprived 10% in England", "12 to 20 minutes", "Smaller rural: further". */
export function classLabel(index: number, base: ClassBase): string {
  const { scheme } = base;
  if (scheme.type === 'categories') return scheme.categories[index]?.label ?? '';
  if (scheme.type === 'breaks') return rangeLabel(index, scheme.cuts, base);
  const { end, from, to } = shareOf(index, scheme.cuts.length + 1);
  if (from === 0) return `${end} deprived ${to}% ${comparisonBase(base)}`;
  return `${end} deprived ${from}% to ${to}%${middleBase(base)}`;
}

/** A middle class of England's neighbourhoods needs no base beside its neighbours; wards and local classes do. */
function middleBase({ level, isLocal }: ClassBase): string {
  if (isLocal) return ` of the ${areaWord[level]}s shown`;
  return level === 'ward' ? ' of wards' : '';
}

/** A class of equal shares counted from the nearer end, the same in legend, table and sentences. */
function shareOf(index: number, count: number): { end: 'most' | 'least'; from: number; to: number } {
  const width = 100 / count;
  const isWorseHalf = index < count / 2;
  const steps = isWorseHalf ? index : count - 1 - index;
  return { end: isWorseHalf ? 'most' : 'least', from: width * steps, to: width * (steps + 1) };
}

/** Units short enough to stand in a narrow step; others are said at the ends of the scale. */
const shortUnits: Readonly<Record<string, string>> = { minutes: ' min', km: ' km' };

/** For narrow steps: "0–10%", "12–20 min", "<1%", "RSF1". */
export function classShort(index: number, { scheme, worse, unit }: ClassBase): string {
  if (scheme.type === 'categories') return scheme.categories[index]?.code ?? '';
  if (scheme.type === 'deciles') {
    const width = 100 / (scheme.cuts.length + 1);
    return `${width * index}–${width * (index + 1)}%`;
  }
  const [from, to] = rangeOf(index, scheme.cuts, worse);
  const sign = unit.startsWith('%') ? '%' : (shortUnits[unit] ?? '');
  if (from === null) return to === null ? 'all' : `<${say(to)}${sign}`;
  return to === null ? openShort(say(from), sign) : `${say(from)}–${say(to)}${sign}`;
}

/** "20%+", "20+ min": the plus stands at the number, or at its per cent sign. */
function openShort(from: string, sign: string): string {
  return sign === '%' ? `${from}%+` : `${from}+${sign}`;
}

/** A class inside a sentence: "among the most deprived 10% in England", "between the most deprived 10% and 20% in England". */
export function classPhrase(index: number, base: ClassBase): string {
  if (base.scheme.type !== 'deciles') return classLabel(index, base);
  const { end, from, to } = shareOf(index, base.scheme.cuts.length + 1);
  return from === 0
    ? `among the ${end} deprived ${to}% ${comparisonBase(base)}`
    : `between the ${end} deprived ${from}% and ${to}% ${comparisonBase(base)}`;
}

function rangeLabel(index: number, cuts: readonly number[], { worse, unit }: ClassBase): string {
  const [from, to] = rangeOf(index, cuts, worse);
  if (from === null) return to === null ? 'all' : `under ${withUnit(say(to), unit)}`;
  if (to === null) return `${withUnit(say(from), unit)} or more`;
  return unit.startsWith('%') ? `${say(from)}% to ${say(to)}%` : `${say(from)} to ${withUnit(say(to), unit)}`;
}

/** Limits of a class: from (included) and to (excluded); null = open. */
export function rangeOf(
  index: number,
  cuts: readonly number[],
  worse: Worse,
): [number | null, number | null] {
  const at = worse === 'low' ? index : cuts.length - index;
  return [cuts[at - 1] ?? null, cuts[at] ?? null];
}

/** A limit with no more decimals than it has. */
function say(limit: number): string {
  return formatNumber(limit, 6, false);
}

/** Words of the two ends of an ordered scale: worst (or highest) first; empty for categories. */
export function scaleEnds({ kind, worse }: Pick<IndicatorEntry, 'kind' | 'worse'>): [string, string] {
  if (kind === 'category') return ['', ''];
  if (kind === 'rank') return ['More deprived', 'Less deprived'];
  if (worse === 'high') return ['Higher: worse', 'Lower: better'];
  if (worse === 'low') return ['Lower: worse', 'Higher: better'];
  return ['Higher', 'Lower'];
}

/** What an extreme is called: "most deprived", "highest", "lowest". */
export function extremeWord({ kind, worse }: Pick<IndicatorEntry, 'kind' | 'worse'>): string {
  if (kind === 'rank') return 'most deprived';
  return worse === 'low' ? 'lowest' : 'highest';
}

/** Its other end: "least deprived", "lowest", "highest". */
export function oppositeWord({ kind, worse }: Pick<IndicatorEntry, 'kind' | 'worse'>): string {
  if (kind === 'rank') return 'least deprived';
  return worse === 'low' ? 'highest' : 'lowest';
}
