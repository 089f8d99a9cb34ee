import { attribution } from '../../domain/citation.ts';
import type { IndicatorFile } from '../../domain/indicator.ts';

/** What stands under every chart: the releases its measures come from, and the sentence of sources and licence. */
export function sourceOf(...indicators: Pick<IndicatorFile, 'release'>[]): string {
  const releases = [...new Set(indicators.map(({ release }) => release.replace(/\.$/, '')))];
  return `${releases.join('; ')}. ${attribution}`;
}
