import {
  authorityGroups,
  type AuthorityFile,
  type AuthorityGroup,
  type AuthorityMeasure,
} from '../authority.ts';
import type { CountyCode } from '../area.ts';
import { formatNumber, joinNames, ordinal, withUnit } from '../format.ts';
import { middleOf, type AlikeFigure } from './alikeTo.ts';

/** One figure of a county beside England and the counties most like it. */
export interface PanelRow {
  measure: AuthorityMeasure;
  /** display units; null with the reason in `missing` */
  here: number | null;
  missing: string | null;
  england: number | null;
  /** the middle one, the lowest and the highest of the counties like it */
  like: AlikeFigure | null;
  /** its figures, in their order */
  likeFigures: number[];
  /** every county's figure, for the strip */
  all: number[];
  /** how many counties have a higher figure, and how many have one at all */
  place: { above: number; of: number } | null;
  /** "Eligible for free school meals 51.7%, other children 75.5%" */
  parts: string;
  /** the publisher's word for it: "upper middling" */
  word: string;
  /** the area of the source that it shares with another county; null where it has its own */
  shared: string | null;
}

/** The panel by heading. */
export interface PanelGroup {
  id: AuthorityGroup;
  title: string;
  /** what is true of every row: "higher is worse"; '' where they differ */
  direction: string;
  rows: PanelRow[];
}

/** Every figure known of a county as a whole, by heading; empty for a county that the file does not hold. */
export function countyPanel(file: AuthorityFile, code: string, like: readonly CountyCode[]): PanelGroup[] {
  const at = file.counties.findIndex((one) => one === code);
  if (at < 0) return [];
  const rows = file.measures.map((measure) => panelRow(file, measure, at, like));
  return keysOf(authorityGroups).flatMap((id) => {
    const own = rows.filter(({ measure }) => measure.group === id);
    const [direction = '', ...others] = new Set(own.map(({ measure }) => panelDirection(measure)));
    return own.length === 0
      ? []
      : [{ id, title: authorityGroups[id], direction: others.length === 0 ? direction : '', rows: own }];
  });
}

function panelRow(
  { counties }: AuthorityFile,
  measure: AuthorityMeasure,
  at: number,
  like: readonly CountyCode[],
): PanelRow {
  const shown = (stored: number | null | undefined): number | null =>
    stored === null || stored === undefined ? null : stored / 10 ** measure.decimals;
  const here = shown(measure.values[at]);
  const likeFigures = like.flatMap((code) => shown(measure.values[counties.indexOf(code)]) ?? []);
  const all = measure.values.flatMap((stored) => shown(stored) ?? []);
  const code = counties[at];
  const isOwn = ({ counties: codes }: { counties: CountyCode[] }): boolean =>
    code !== undefined && codes.includes(code);
  return {
    ...{ measure, here, likeFigures, all },
    missing: here === null ? (measure.missing.find(isOwn)?.reason ?? 'no figure') : null,
    england: shown(measure.england),
    like: middleOf(likeFigures),
    place: here === null ? null : { above: all.filter((figure) => figure > here).length, of: all.length },
    parts: partsWords(measure, at, shown),
    word: measure.words[at] ?? '',
    shared: measure.shared.find(isOwn)?.area ?? null,
  };
}

function partsWords(
  { parts, decimals }: AuthorityMeasure,
  at: number,
  shown: (stored: number | null | undefined) => number | null,
): string {
  const words = parts.flatMap(({ title, unit, values }) => {
    const figure = shown(values[at]);
    return figure === null ? [] : [`${title} ${panelText(figure, unit, decimals)}`];
  });
  return joinNames(words);
}

/** A figure with its unit: "12.3%", "100 per 10,000", "−0.32". */
function panelText(figure: number, unit: string, decimals: number): string {
  const short = { 'z-score': '', 'percentage points': 'points', 'points of Attainment 8': 'points' }[unit];
  return withUnit(formatNumber(figure, decimals), short ?? unit);
}

/** A row's own unit on a figure; a dash where there is none. */
export function rowFigure({ measure }: PanelRow, figure: number | null): string {
  return figure === null ? '–' : panelText(figure, measure.unit, measure.decimals);
}

/** Which end is worse, in words. */
export function panelDirection({ worse, unit }: AuthorityMeasure): string {
  if (worse === 'none') return 'neither high nor low is better';
  if (unit === 'z-score') return 'higher is more favourable';
  return worse === 'high' ? 'higher is worse' : 'higher is better';
}

/** "12th highest of 151", those with the same figure sharing a place; where there is no figure, why. */
export function placeWords({ place, missing }: PanelRow): string {
  return place ? `${ordinal(place.above + 1)} highest of ${formatNumber(place.of)}` : (missing ?? '');
}

function keysOf<K extends string>(of: Record<K, unknown>): K[] {
  const isKey = (key: string): key is K => key in of;
  return Object.keys(of).filter(isKey);
}
