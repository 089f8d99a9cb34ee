import type { IndicatorId } from '../indicator.ts';
import type { Manifest } from '../manifest.ts';

/** Measures of one heading, for a plain list of choices. */
export interface MeasureGroup {
  heading: string;
  measures: { id: IndicatorId; name: string }[];
}

/** All measures by theme and heading, in the order of the manifest; the year stands in the name once. */
export function measureGroups({
  themes,
  indicators,
}: Pick<Manifest, 'themes' | 'indicators'>): MeasureGroup[] {
  const groups = new Map<string, MeasureGroup>();
  for (const theme of themes) {
    for (const { id, title, year, heading } of indicators.filter((one) => one.theme === theme.id)) {
      const whole = heading === theme.title ? heading : `${theme.title} · ${heading}`;
      const group = groups.get(whole) ?? { heading: whole, measures: [] };
      group.measures.push({ id, name: title.includes(year) ? title : `${title}, ${year}` });
      groups.set(whole, group);
    }
  }
  return [...groups.values()];
}
