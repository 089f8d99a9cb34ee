import { group } from 'd3';
import type { Source } from '../src/domain/manifest.ts';
import type { IndicatorRow } from './indicatorRow.ts';
import type { Problem, Problems } from './problems.ts';

type Finding = Omit<Problem, 'file'>;

/**
 * What no schema of one field sees: fields that contradict each other, sources and releases that are not described,
 * ids and places in the picker given twice, groups of two geographies. Each is a problem that names file and field.
 */
export function checkIndicators(
  rows: readonly IndicatorRow[],
  sources: ReadonlyMap<string, Source>,
  problems: Problems,
): void {
  for (const row of rows)
    for (const finding of [...fit(row), ...sourcesOf(row, sources), ...links(row, rows)])
      problems.add({ file: `data/indicators/${row.id}.json`, ...finding });
  for (const key of ['id', 'order'] as const)
    for (const [value, same] of group(rows, (row) => row[key]))
      if (same.length > 1)
        problems.add({
          file: 'data/indicators',
          column: key,
          message: `"${value}" is given ${same.length} times (${same.map((row) => row.title).join('; ')})`,
          action: 'give each its own',
        });
}

/** Kind, which end is worse, and how larger areas get their figure must go together with what is read. */
function fit(row: IndicatorRow): Finding[] {
  const { kind, worse, aggregation, read, unit, levels } = row;
  const found: Finding[] = [];
  const say = (column: string, message: string, action: string): void =>
    void found.push({ column, message, action });
  if (read.kind !== kind)
    say('read.kind', `is "${read.kind}", but the indicator's kind is "${kind}"`, 'make them the same');
  const wanted = WORSE[kind];
  if (!wanted.includes(worse))
    say('worse', `"${worse}" does not go with kind "${kind}"`, `give ${wanted.join(' or ')}`);
  const allowed = aggregationsOf(read);
  if (!allowed.includes(aggregation))
    say(
      'aggregation',
      `"${aggregation}" cannot be made from ${CONTENT[read.kind](read)}`,
      `give ${allowed.join(' or ')}`,
    );
  if (kind === 'rate' && unit !== '%') say('unit', `"${unit}" is not the unit of a rate`, 'give %');
  if (new Set(levels).size < levels.length) say('levels', 'names a level twice', 'remove one');
  if (levels.includes('ward') && aggregation === 'none')
    say('levels', 'offers wards, but aggregation is "none"', 'remove ward, or say how wards get a figure');
  return found;
}

const WORSE: Record<IndicatorRow['kind'], IndicatorRow['worse'][]> = {
  rank: ['low'],
  rate: ['high', 'low', 'none'],
  measure: ['high', 'low', 'none'],
  category: ['none'],
};

const CONTENT: Record<IndicatorRow['kind'], (read: IndicatorRow['read']) => string> = {
  rank: (read) => (hasScore(read) ? 'ranks with a score' : 'ranks without a score column (read.score)'),
  rate: () => 'a numerator and a denominator',
  measure: () => 'a measure without numerator and denominator',
  category: () => 'categories',
};

function aggregationsOf(read: IndicatorRow['read']): IndicatorRow['aggregation'][] {
  switch (read.kind) {
    case 'rank':
      return hasScore(read) ? ['score', 'none'] : ['reversed-rank', 'none'];
    case 'rate':
      return ['rate', 'none'];
    case 'measure':
      return ['mean', 'none'];
    case 'category':
      return ['share-rural', 'none'];
  }
}

function hasScore(read: IndicatorRow['read']): boolean {
  return read.kind === 'rank' && read.score !== null;
}

/** Every source named is described, and what is read is credited. */
function sourcesOf(row: IndicatorRow, sources: ReadonlyMap<string, Source>): Finding[] {
  const { read } = row;
  const named: [column: string, id: string][] = row.sources.map((id, index) => [`sources.${index}`, id]);
  const used: typeof named = [['read.source', read.source]];
  if (read.residentsOf) used.push(['read.residentsOf.source', read.residentsOf.source]);
  if (read.kind === 'rank' && read.counts) used.push(['read.counts.source', read.counts.source]);
  return [
    ...uncounted(row),
    ...[...named, ...used].flatMap(([column, id]): Finding[] =>
      sources.has(id)
        ? []
        : [
            {
              column,
              message: `"${id}" is no known source`,
              action: `describe it in data/sources/${id}.json`,
            },
          ],
    ),
    ...used.flatMap(([column, id]): Finding[] =>
      row.sources.includes(id)
        ? []
        : [{ column, message: `"${id}" is read but not credited`, action: 'add it to sources' }],
    ),
  ];
}

/** Who names people must say where their number is. */
function uncounted({ scale, read }: IndicatorRow): Finding[] {
  if (scale === undefined || (read.kind === 'rank' && read.counts)) return [];
  const action = 'say in read.counts where their number is';
  return [{ column: 'scale', message: 'names people whom nothing counts', action }];
}

/** Other releases exist; an indicator is not in its own theme twice; a values file has one geography. */
function links(row: IndicatorRow, rows: readonly IndicatorRow[]): Finding[] {
  const found: Finding[] = [];
  for (const id of row.series)
    if (id === row.id || !rows.some((other) => other.id === id))
      found.push({ column: 'series', message: `"${id}" is no other indicator`, action: 'correct the id' });
  if (row.alsoIn?.includes(row.theme))
    found.push({ column: 'alsoIn', message: `"${row.theme}" is its theme already`, action: 'remove it' });
  const other = rows.find(({ group, geography }) => group === row.group && geography !== row.geography);
  if (other)
    found.push({
      column: 'group',
      message: `"${row.group}" also holds ${other.id}, which is on ${other.geography}`,
      action: 'give each geography its own group',
    });
  return found;
}
