import type { Chart } from '../chart.ts';

/** Id of a chart's answer in words: the text alternative that its figure points to. */
export function summaryId({ id }: Pick<Chart, 'id'>): string {
  return `chart-${id}-summary`;
}

/** Id of a chart's heading. */
export function titleId({ id }: Pick<Chart, 'id'>): string {
  return `chart-${id}-title`;
}
