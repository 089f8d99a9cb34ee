import type { Level } from '../../domain/area.ts';
import { areaWord } from '../../domain/classWords.ts';
import { strengthWord } from '../../domain/correlation.ts';
import { formatNumber, joinNames } from '../../domain/format.ts';
import type { IndicatorFile } from '../../domain/indicator.ts';
import { worstPlace, worstShare, type CountyPairs, type Pair } from '../../domain/twoMeasures.ts';
import type { ChartTable } from '../frame/table.ts';
import { countShown, placeBase, shortOf, worstBase } from './bases.ts';
import { isSameBox, type Box } from './box.ts';

/** What is shown, where and against what. */
export function subtitleOf(
  first: IndicatorFile,
  second: IndicatorFile,
  level: Level,
  names: string[],
): string {
  return `${first.title}, ${first.year}, and ${second.title}, ${second.year}: ${areaWord[level]}s of ${joinNames(names)} by their place ${placeBase(first, second, level)}`;
}

/** "−0.42": two decimals are more than a reader needs. */
function rhoText(rho: number | null): string {
  return rho === null ? 'none' : formatNumber(rho, 2);
}

/** "0.31, weak", "−0.55, moderate, opposite"; why there is none. */
export function rhoWords(rho: number | null): string {
  if (rho === null) return 'none (too few areas, or all alike)';
  const opposite = rho <= -0.2 ? ', opposite ways' : '';
  return `${rhoText(rho)}, ${strengthWord(rho)}${opposite}`;
}

/** What stands further along an axis: "more deprived", "worse (lower)", "higher". */
export function furtherWord({ kind, worse }: Pick<IndicatorFile, 'kind' | 'worse'>): string {
  if (kind === 'rank') return 'more deprived';
  if (worse === 'none') return 'higher';
  return worse === 'high' ? 'worse (higher)' : 'worse (lower)';
}

/** A measure at one end and at the other: "worse" and "better", or "higher" and "lower" where neither is worse. */
function endsOf({ worse }: Pick<IndicatorFile, 'worse'>): [string, string] {
  return worse === 'none' ? ['higher', 'lower'] : ['worse', 'better'];
}

/** What a correlation means for a reader. */
function meaningOf(rho: number, first: IndicatorFile, second: IndicatorFile): string {
  const [[one], [same, opposite]] = [endsOf(first), endsOf(second)];
  const where = `where ${first.short} is ${one}`;
  if (rho >= 0.2) return `${where}, ${second.short} tends to be ${same} too`;
  if (rho <= -0.2) return `${where}, ${second.short} tends to be ${opposite}`;
  return `${where} says next to nothing about ${second.short}`;
}

/** Beside wards: why England's shapes and its correlation are not there. */
export const wardsText =
  'England’s outlines and its correlation are of neighbourhoods: wards have none here.';

/** The chart in sentences: how the two go together, how many areas are at the worse end of both, who is left out. */
export function scatterSentences(
  counties: readonly CountyPairs[],
  first: IndicatorFile,
  second: IndicatorFile,
  level: Level,
  england: number | null,
): string[] {
  const areas = `${areaWord[level]}s`;
  return [
    together(counties, first, second, areas, england),
    ...worstOnBoth(counties, first, second, level),
    ...missing(counties, first, second, areas),
    ...(level === 'ward' && countShown(first, second) === 0 ? [wardsText] : []),
    `This is about ${areas}, not about the people in them.`,
  ];
}

function together(
  counties: readonly CountyPairs[],
  first: IndicatorFile,
  second: IndicatorFile,
  areas: string,
  england: number | null,
): string {
  const parts = counties.map(({ name, rho }) => `${name} ${rhoWords(rho)}`);
  if (england !== null) parts.push(`all of England ${rhoWords(england)}`);
  const lead = england ?? counties[0]?.rho ?? null;
  const where = england === null ? (counties[0]?.name ?? '') : 'England as a whole';
  const meaning = lead === null ? '' : ` In ${where}, ${meaningOf(lead, first, second)}.`;
  return `Rank correlation of ${shortOf(first)} and ${shortOf(second)} over ${areas} (1 = the same order, 0 = none, −1 = the opposite order): ${parts.join('; ')}.${meaning}`;
}

function worstOnBoth(
  counties: readonly CountyPairs[],
  first: IndicatorFile,
  second: IndicatorFile,
  level: Level,
): string[] {
  if (first.worse === 'none' || second.worse === 'none') return [];
  const parts = counties.map(({ name, pairs, both }) => {
    const held = pairs.filter((pair) => pair.isWorstX && pair.isWorstY);
    const residents = held.reduce((sum, pair) => sum + pair.residents, 0);
    const people = held.length === 0 ? '' : `, ${formatNumber(residents)} residents`;
    return `${formatNumber(held.length)} of ${formatNumber(both)} in ${name}${people}`;
  });
  return [`Among the ${worstBase(first, second, level, 'and')} alike: ${parts.join('; ')}.`];
}

function missing(
  counties: readonly CountyPairs[],
  first: IndicatorFile,
  second: IndicatorFile,
  areas: string,
): string[] {
  const parts = counties.flatMap(({ name, pairs, both }) =>
    both < pairs.length ? [`${formatNumber(pairs.length - both)} in ${name}`] : [],
  );
  return parts.length === 0
    ? []
    : [
        `Without a figure for ${first.short} or ${second.short}, so without a dot: ${joinNames(parts)} (${areas}).`,
      ];
}

/** A dot in a line. */
export function pairWords({ name, first, second }: Pair): string {
  return `${name}: ${first}; ${second}`;
}

/** A box that a button sets. */
export interface Preset {
  id: 'both' | 'first' | 'second';
  button: string;
  /** what is marked, after its number */
  words: string;
  box: Box;
}

/** The worst fifth of England on both measures and on one of them only; none where a measure has no worse end. */
export function presetsOf(first: IndicatorFile, second: IndicatorFile, level: Level): Preset[] {
  if (first.worse === 'none' || second.worse === 'none') return [];
  const [x, y] = [worstPlace(first, level, worstShare), worstPlace(second, level, worstShare)];
  return [
    {
      id: 'both',
      button: 'Worst fifth on both',
      words: `among the ${worstBase(first, second, level, 'and')}`,
      box: { x0: x, x1: 1, y0: y, y1: 1 },
    },
    {
      id: 'first',
      button: `Only by ${first.short}`,
      words: `among the ${worstBase(first, second, level, ', not')}`,
      box: { x0: x, x1: 1, y0: 0, y1: y },
    },
    {
      id: 'second',
      button: `Only by ${second.short}`,
      words: `among the ${worstBase(second, first, level, ', not')}`,
      box: { x0: 0, x1: x, y0: y, y1: 1 },
    },
  ];
}

/** The sides of a box, spoken while keys move it: "IMD (2025) from 50% to 100%, No car (2021) from 0% to 50%". */
export function sidesWords({ x0, x1, y0, y1 }: Box, first: IndicatorFile, second: IndicatorFile): string {
  const from = (low: number, high: number): string =>
    `from ${String(Math.round(low * 100))}% to ${String(Math.round(high * 100))}%`;
  return `${shortOf(first)} ${from(x0, x1)}, ${shortOf(second)} ${from(y0, y1)}`;
}

/** What is marked: the words of the chip over maps and table. */
export function boxWords(count: number, box: Box, level: Level, presets: readonly Preset[]): string {
  const areas = `${formatNumber(count)} ${areaWord[level]}${count === 1 ? '' : 's'}`;
  const preset = presets.find((one) => isSameBox(one.box, box));
  return preset ? `${areas} ${preset.words}` : `${areas} in the box of “Do two measures go together?”`;
}

/** Every area, with and without a dot. */
export function tableOf(
  counties: readonly CountyPairs[],
  first: IndicatorFile,
  second: IndicatorFile,
  level: Level,
  subtitle: string,
): ChartTable {
  const place = (share: number | null): number | null => (share === null ? null : share * 100);
  const unitOf = ({ scope }: IndicatorFile): string =>
    scope === 'shown' ? '% of all shown' : '% of England';
  return {
    caption: `${subtitle}; place 100 = the worse (or higher) end`,
    columns: [
      { name: level === 'ward' ? 'Ward' : 'Neighbourhood', isNumber: false },
      { name: 'Code', isNumber: false },
      { name: 'County', isNumber: false },
      { name: 'Residents', isNumber: true },
      { name: `Place by ${shortOf(first)}`, unit: unitOf(first), isNumber: true, decimals: 1 },
      { name: `Place by ${shortOf(second)}`, unit: unitOf(second), isNumber: true, decimals: 1 },
      { name: shortOf(first), isNumber: false },
      { name: shortOf(second), isNumber: false },
    ],
    rows: counties.flatMap(({ name, pairs }) =>
      pairs.map((pair) => [
        pair.name,
        pair.ref.code,
        name,
        pair.residents,
        place(pair.x),
        place(pair.y),
        pair.first,
        pair.second,
      ]),
    ),
  };
}
