import type { OwnChoice } from './findColumns.ts';
import type { OwnFigures, OwnSettings } from './ownFigures.ts';
import type { OwnReport } from './ownReport.ts';

/** Counts below five are hidden until the reader chooses otherwise. */
const usualThreshold = 5;

/** What is taken for granted of a column until the reader says otherwise. */
export function usualSettings(headers: readonly string[], { value, valueKind }: OwnChoice): OwnSettings {
  const heading = value === null ? 'Number of rows' : (headers[value] ?? '');
  const year = /\b(?:19|20)\d\d(?:[/-]\d\d(?:\d\d)?)?\b/.exec(heading)?.[0] ?? '';
  // the year stands beside the name: "Callers 2024" and "Callers (2024)" are Callers
  const bare = heading
    .replace(year, '')
    .replace(/\(\s*\)/, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,:–-]+$/, '')
    .trim();
  const title = /\p{L}/u.test(bare) ? bare : heading;
  const isCount = valueKind === 'count';
  return {
    title,
    year,
    unit: '',
    worse: 'high',
    denominator: isCount ? 'residents' : 'none',
    threshold: usualThreshold,
  };
}

/** The figures of a file by area, as they are used and kept. */
export function makeFigures(
  report: OwnReport,
  { value, valueKind }: OwnChoice,
  { id, file }: Pick<OwnFigures, 'id' | 'file'>,
  counties: readonly string[],
): OwnFigures {
  const { geography, keys, sums, rows, isGathered } = report;
  // rows themselves are counted, whatever the column was said to be
  const kind = value === null ? 'count' : valueKind;
  return { id, kind, file, counties: [...counties], geography, keys, sums, rows, isGathered };
}
