import { isAskedIndicator } from '../codes.ts';
import type { IndicatorId } from '../indicator.ts';
import type { View } from '../view.ts';
import { budgetMeasures } from './budgetText.ts';
import { noCarMeasure } from './makePlanData.ts';
import { reachMeasures } from './reachText.ts';
import { rulesMeasures } from './rulesText.ts';

type Asked = Pick<View, 'indicator' | 'rules' | 'reach' | 'budget'>;

/** every plan knows the Index of Multiple Deprivation, and households without a car */
const always: readonly string[] = ['imd-2025', noCarMeasure];

/** The measures that each part of a plan asks for, by the text of the address. */
const parts: readonly ((view: Asked) => IndicatorId[])[] = [
  ({ indicator }) => [indicator],
  ({ rules }) => rulesMeasures(rules),
  ({ reach }) => reachMeasures(reach),
  ({ budget }) => budgetMeasures(budget),
];

/** Every measure a plan needs, each once; whether they exist is for the manifest to say. */
export function planMeasures(view: Asked): IndicatorId[] {
  return [...new Set([...always.filter(isAskedIndicator), ...parts.flatMap((part) => part(view))])];
}
