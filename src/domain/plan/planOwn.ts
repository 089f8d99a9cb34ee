import type { IndicatorEntry, IndicatorId } from '../indicator.ts';
import { ownNumber } from '../ownId.ts';
import type { PlanColumn } from './planData.ts';
import type { WholePlan } from './planFilesMake.ts';
import { measuresOf } from './rules.ts';

/**
 * The same plan with nothing in its words that tells of a reader's own data: a measure is called "own data 2", whatever
 * its name, year and file. For what is handed on: whoever opens it needs the file too.
 */
export function withoutOwn(plan: WholePlan): WholePlan {
  const { data, manifest } = plan;
  const columns = new Map([...data.columns].map(([id, column]) => [id, unnamedColumn(id, column)]));
  const indicators = manifest.indicators.map((entry) => unnamed(entry.id, entry));
  return { ...plan, data: { ...data, columns }, manifest: { ...manifest, indicators } };
}

/** Whether a reader's own data decide which areas the plan holds. */
export function isFoundByOwn({ rules }: Pick<WholePlan, 'rules'>): boolean {
  return rules !== null && measuresOf(rules).some((id) => ownNumber(id) !== null);
}

function unnamedColumn(id: IndicatorId, column: PlanColumn): PlanColumn {
  return ownNumber(id) === null ? column : { ...column, indicator: unnamed(id, column.indicator) };
}

function unnamed<T extends IndicatorEntry>(id: IndicatorId, entry: T): T {
  const number = ownNumber(id);
  if (number === null) return entry;
  const name = `own data ${String(number)}`;
  const nothing = { unit: '', aggregateUnit: '', release: 'own data', vintage: '' };
  return {
    ...entry,
    ...nothing,
    title: name,
    short: name,
    year: 'not part of this file',
    meaning: 'Own data',
  };
}
