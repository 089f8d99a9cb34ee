import type { County, CountyCode } from './area.ts';
import { formatScore } from './areaText.ts';
import { extremeWord, oppositeWord } from './classWords.ts';
import { formatNumber, formatValue, joinNames, ordinal } from './format.ts';
import type { IndicatorFile } from './indicator.ts';

/** One county's place among all. */
export interface Standing {
  code: CountyCode;
  name: string;
  /** aggregate in display units; null = no figure */
  value: number | null;
  /** competition rank, 1 = worst (highest where neither end is) */
  rank: number | null;
}

/** Every county and unitary for one measure, worst first; those without a figure last; ties by name. */
export function standings({ counties: file }: IndicatorFile, counties: readonly County[]): Standing[] {
  const rows = counties.map(({ code, name }) => {
    const at = file.codes.indexOf(code);
    return { code, name, value: file.value[at] ?? null, rank: file.rank[at] ?? null };
  });
  return rows.sort(
    (a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.name.localeCompare(b.name, 'en-GB'),
  );
}

/**
 * Whether a county's figure is worse (or, where neither end is, stands first) when it is high. The figure of a ranked
 * measure is a mean score or a mean reversed rank: worse when high, although its rank is worse when low.
 */
export function isHighFirst({ kind, worse }: Pick<IndicatorFile, 'kind' | 'worse'>): boolean {
  return kind === 'rank' || worse !== 'low';
}

/** "84th most deprived of 153", "most deprived of 153", "2nd highest of 151, with 3 others", "least deprived of 153"; null without a figure. */
export function standingText(
  row: Standing,
  rows: readonly Standing[],
  indicator: IndicatorFile,
): string | null {
  if (row.rank === null) return null;
  const count = rows.filter(({ rank }) => rank !== null).length;
  return `${placeWords(row, count, indicator, false)} of ${formatNumber(count)}${levelWith(row, rows)}`;
}

/** The county's figure with its unit. */
export function standingFigure({ value }: Pick<Standing, 'value'>, indicator: IndicatorFile): string {
  if (value === null) return 'no figure';
  // a mean score has no natural unit: more than three figures help nobody who reads (the table has them)
  return indicator.kind === 'rank'
    ? formatScore(value)
    : formatValue(value, indicator.aggregateUnit, indicator.aggregateDecimals);
}

/**
 * The chart in sentences: where each county shown stands among all, the two ends, England's figure, who is left out.
 * Each names measure, year and base (METHOD section 7).
 */
export function standingSentences(
  rows: readonly Standing[],
  shown: readonly CountyCode[],
  indicator: IndicatorFile,
): string[] {
  const ranked = rows.filter(({ rank }) => rank !== null);
  const basis = `${indicator.title} (${indicator.year}, ${indicator.aggregateName})`;
  return [
    ...shownSentence(rows, shown, indicator, basis),
    ...endsSentence(ranked, indicator),
    ...englandSentence(ranked, indicator),
    ...missingSentence(rows),
  ];
}

function shownSentence(
  rows: readonly Standing[],
  shown: readonly CountyCode[],
  indicator: IndicatorFile,
  basis: string,
): string[] {
  const own = shown.flatMap((code) => rows.find((row) => row.code === code) ?? []);
  const held = own.filter(({ rank }) => rank !== null);
  if (held.length === 0) return [];
  const count = rows.filter(({ rank }) => rank !== null).length;
  const isEnd = ({ rank }: Standing): boolean => rank === 1 || rank === count;
  const parts = held.map((row, index) => {
    const figure = `(${standingFigure(row, indicator)}${levelWith(row, rows)})`;
    // after "is the lowest" a bare "84th" would not say of what
    const isBare = index > 0 && held[0] !== undefined && !isEnd(held[0]);
    return `${row.name} ${index > 0 ? '' : 'is '}the ${placeWords(row, count, indicator, isBare)} ${figure}`;
  });
  return [`Of England’s ${formatNumber(count)} counties and unitaries, by ${basis}, ${joinNames(parts)}.`];
}

/** "most deprived", "least deprived" of the last, "84th most deprived", or bare: "84th". */
function placeWords({ rank }: Standing, count: number, indicator: IndicatorFile, isBare: boolean): string {
  if (rank === 1) return extremeWord(indicator);
  if (rank === count) return oppositeWord(indicator);
  return isBare ? ordinal(rank ?? 0) : `${ordinal(rank ?? 0)} ${extremeWord(indicator)}`;
}

/** How many others share its place: ", level with 2 others". */
function levelWith({ rank }: Standing, rows: readonly Standing[]): string {
  const others = rows.filter((row) => row.rank === rank).length - 1;
  return others === 0 ? '' : `, level with ${others} ${others === 1 ? 'other' : 'others'}`;
}

function endsSentence(ranked: readonly Standing[], indicator: IndicatorFile): string[] {
  const last = ranked.at(-1)?.rank;
  const worst = ranked.filter(({ rank }) => rank === 1);
  const best = ranked.filter(({ rank }) => rank === last);
  const [first, end] = [worst[0], best[0]];
  if (!first || !end || last === 1) return [];
  const say = (list: readonly Standing[], row: Standing): string =>
    `${list.length > 3 ? `${formatNumber(list.length)} of them` : joinNames(list.map(({ name }) => name))} (${standingFigure(row, indicator)})`;
  return [
    `The ${extremeWord(indicator)}: ${say(worst, first)}; the ${oppositeWord(indicator)}: ${say(best, end)}.`,
  ];
}

function englandSentence(ranked: readonly Standing[], indicator: IndicatorFile): string[] {
  const { mean } = indicator.lsoa;
  if (mean === null) return [];
  const isWorse = (value: number): boolean => (isHighFirst(indicator) ? value > mean : value < mean);
  const worse = ranked.filter(({ value }) => value !== null && isWorse(value)).length;
  const word = comparative(indicator);
  const england = standingFigure({ value: mean }, indicator);
  return [
    `England’s own figure is ${england}; ${formatNumber(worse)} of ${formatNumber(ranked.length)} counties and unitaries are ${word}.`,
  ];
}

/** "more deprived", "higher", "lower" than England. */
function comparative(indicator: IndicatorFile): string {
  if (indicator.kind === 'rank') return 'more deprived';
  return isHighFirst(indicator) ? 'higher' : 'lower';
}

function missingSentence(rows: readonly Standing[]): string[] {
  const missing = rows.filter(({ rank }) => rank === null);
  if (missing.length === 0) return [];
  const names = joinNames(missing.map(({ name }) => name));
  return [`Without a figure: ${names}.`];
}
