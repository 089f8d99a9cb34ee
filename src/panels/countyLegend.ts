import type { Legend } from '../domain/picture.ts';

/** The legend with the counts of one county alone, for screens that show one map at a time. */
export function countyLegend(legend: Legend, place: number): Legend {
  const only = <T>(values: T[]): T[] => values.slice(place, place + 1);
  return {
    ...legend,
    classes: legend.classes.map((step) => ({
      ...step,
      counts: only(step.counts),
      shares: only(step.shares),
    })),
    missing: legend.missing && { ...legend.missing, counts: only(legend.missing.counts) },
  };
}
