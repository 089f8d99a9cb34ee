import type { CountyCode } from './area.ts';
import type { IndicatorId } from './indicator.ts';

/**
 * What places are compared by beside places like them. None of these is part of what makes places alike
 * (`profileParts`, `england/profiles.json`): else they would be alike because they were chosen so.
 */
export const comparedMeasures = [
  'fuel-poverty-2022',
  'bad-health-2021',
  'no-qualifications-2021',
  'km-gp-2025',
  'connectivity-2025',
  'bus-2025',
] as const;

/** `england/alike.json`: what places are compared with, for every compared measure. */
export interface EnglandAlike {
  /** all 153, codes ascending */
  counties: CountyCode[];
  /** residents of England's neighbourhoods by class of `ruc-2021`, in the order of its categories */
  residents: number[];
  measures: AlikeMeasure[];
}

/** One measure; figures are display units x 10^aggregateDecimals of the measure, by its own aggregation. */
interface AlikeMeasure {
  indicator: IndicatorId;
  /** England's neighbourhoods by rural-urban class */
  classes: (number | null)[];
  /** counties, in the order of the file */
  values: (number | null)[];
}

/** `counties/<code>/alike.json`: for each LSOA of 2021 in area order the figure of its ten twins taken together. */
export interface CountyAlike {
  county: CountyCode;
  /** by id of the measure: display units x 10^aggregateDecimals, by the measure's own aggregation */
  twins: Record<string, (number | null)[]>;
}
