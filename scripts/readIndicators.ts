import { resolve } from 'node:path';
import type { Source } from '../src/domain/manifest.ts';
import { checkIndicators } from './checkIndicators.ts';
import type { IndicatorRow } from './indicatorRow.ts';
import { indicatorRowSchema } from './indicatorSchema.ts';
import type { Problems } from './problems.ts';
import { listDescriptions, readDescriptions } from './readDescriptions.ts';

/** Every `data/indicators/*.json`, in the order of the picker; whatever is wrong with one is a problem. */
export function readIndicatorRows(
  sources: ReadonlyMap<string, Source>,
  problems: Problems,
  folder = resolve(import.meta.dirname, '../data/indicators'),
): IndicatorRow[] {
  const rows = readDescriptions(folder, indicatorRowSchema, problems);
  // a file that was left out would look like a release nobody described
  if (rows.length === listDescriptions(folder).length) checkIndicators(rows, sources, problems);
  return rows.sort((a, b) => a.order - b.order);
}
