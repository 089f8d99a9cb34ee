import { formatNumber } from './format.ts';

/** "1 neighbourhood", "1,200 neighbourhoods" */
export function neighbourhoods(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'neighbourhood' : 'neighbourhoods'}`;
}
