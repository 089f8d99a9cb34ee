import { csvFormatRows } from 'd3';
import { formatNumber, formatValue, joinNames } from '../format.ts';
import type { PlanData } from '../plan/planData.ts';
import type { OwnColumn, OwnFigures, OwnSettings, OwnState } from './ownFigures.ts';
import { isAdditive } from './placeFigures.ts';

/** One area with the reader's figure, as a table shows it. */
export interface OwnRow {
  code: string;
  name: string;
  county: string;
  value: number | null;
  /** the figure with its unit, or why there is none */
  text: string;
  /** why there is no figure, or that it is a larger area's; empty otherwise */
  note: string;
}

const carriedNote = 'the rate of the larger area it is part of';

/** Why an area has no figure, as a note in a table. */
export function stateNote(state: OwnState, { threshold }: Pick<OwnSettings, 'threshold'>): string {
  const notes: Record<OwnState, string> = {
    figure: '',
    hidden: `fewer than ${formatNumber(threshold)}`,
    absent: 'not in the file',
    empty: 'in the file without a figure',
    split: 'its 2011 neighbourhood was split: choose whom the count is shared by',
    larger: 'the file has MSOAs: choose whom the count is shared by',
    redrawn: 'its boundary was redrawn since 2011',
    coarser: 'the file has wards: show wards',
    partial: 'some of its neighbourhoods have no figure',
    unmatched: 'its county was not shown when the file was read: open the file again',
  };
  return notes[state];
}

/** Every area in the order of the plan. */
export function ownRows(
  { areas, counties }: PlanData,
  { column, states }: OwnColumn,
  settings: OwnSettings,
): OwnRow[] {
  const names = new Map(counties.map(({ code, name }) => [code, name]));
  const { unit, decimals } = column.indicator;
  return areas.map(({ code, name, county }, at) => {
    const value = column.values[at] ?? null;
    const why = stateNote(states[at] ?? 'absent', settings);
    return {
      code,
      name,
      county: names.get(county) ?? county,
      value,
      text: value === null ? why || 'no figure' : formatValue(value, unit, decimals),
      note: value === null ? why : column.carried.has(at) ? carriedNote : '',
    };
  });
}

/** The rows as CSV text: hidden figures are not in it. Numbers are rounded as they are shown. */
export function ownCsv(rows: readonly OwnRow[], { column }: OwnColumn): string {
  const { title, year, unit, decimals } = column.indicator;
  const head = ['code', 'name', 'county', 'measure', 'year', 'value', 'unit', 'note'];
  const lines = rows.map(({ code, name, county, value, note }) => [
    code,
    safe(name),
    safe(county),
    safe(title),
    safe(year),
    value === null ? '' : value.toFixed(decimals),
    safe(unit),
    note,
  ]);
  return `${csvFormatRows([head, ...lines])}\n`;
}

/** A cell that spreadsheets would run as a formula gets an apostrophe. */
function safe(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

const told: readonly OwnState[] = [
  'hidden',
  'absent',
  'empty',
  'split',
  'larger',
  'redrawn',
  'coarser',
  'partial',
  'unmatched',
];

/** "23 of 116 neighbourhoods have a figure. No figure: 5 fewer than 5; 88 not in the file." */
export function ownSummary(
  { level }: Pick<PlanData, 'level'>,
  { column, states }: OwnColumn,
  settings: OwnSettings,
): string {
  const areas = level === 'ward' ? 'wards' : 'neighbourhoods';
  const count = (state: OwnState): number => states.filter((one) => one === state).length;
  const without = told.flatMap((state) => {
    const number = count(state);
    const note = stateNote(state, settings);
    // what is a sentence of its own stands apart from the number
    const why = note.includes(':') || note.startsWith('its') ? `(${note})` : note;
    return number === 0 ? [] : [`${formatNumber(number)} ${why}`];
  });
  const carried = column.carried.size;
  return [
    `${formatNumber(column.ranked)} of ${formatNumber(states.length)} ${areas} have a figure.`,
    ...(without.length > 0 ? [`No figure: ${joinNames(without)}.`] : []),
    ...(carried > 0 ? [`${formatNumber(carried)} ${carried === 1 ? 'has' : 'have'} ${carriedNote}.`] : []),
  ].join(' ');
}

/** What the threshold hides, and what it cannot; null where it hides nothing. */
export function thresholdWords(
  figures: Pick<OwnFigures, 'kind' | 'isGathered'>,
  { threshold }: OwnSettings,
): string | null {
  const few = formatNumber(threshold);
  if (threshold <= 0 && (figures.kind === 'count' || figures.isGathered))
    return 'Every count is shown, however small: take care that nobody can be recognised.';
  if (figures.kind === 'count')
    return `Counts below ${few}, none included, are not shown and not in any file saved here. Who knows a ward’s figure may still work out a hidden one inside it.`;
  if (!figures.isGathered) return null;
  return `${isAdditive(figures) ? 'Amounts' : 'Means'} of fewer than ${few} rows are not shown and not in any file saved here.`;
}
