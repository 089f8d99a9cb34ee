import { isAskedIndicator } from '../codes.ts';
import type { IndicatorId } from '../indicator.ts';

/** The name by which rules ask for the reader's own figures. A link that has it shows them only to who has the file. */
export const ownId: IndicatorId = named('own-data');

function named(text: string): IndicatorId {
  if (!isAskedIndicator(text)) throw new Error('no name for own data');
  return text;
}
