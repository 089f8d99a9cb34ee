import { areaWord } from '../../domain/classWords.ts';
import type { DecileProfile, ProfileCount } from '../../domain/decileProfile.ts';
import type { ChartTable } from '../frame/table.ts';

/** Its columns; of a measure that is known of the areas shown only, those stand where England does for others. */
function columnsOf(
  { level, areTenths, hasPlaces }: DecileProfile,
  isShownOnly: boolean,
): ChartTable['columns'] {
  const places = `${areaWord[level]}s`;
  const per = (name: string) => ({ name, unit: '%', isNumber: true, decimals: 1 });
  const tenth = isShownOnly ? 'Tenth of all shown' : 'Tenth of England';
  return [
    { name: hasPlaces ? 'Place' : 'County', isNumber: false },
    { name: areTenths ? tenth : 'Class', isNumber: false },
    { name: places.charAt(0).toUpperCase() + places.slice(1), isNumber: true, decimals: 0 },
    per(`Share of ${places}`),
    { name: 'Residents', isNumber: true, decimals: 0 },
    per('Share of residents'),
    per(isShownOnly ? `Share of all ${places} shown` : `England’s share of ${places}`),
  ];
}

/** The profile as rows: county by county, group by group, those without a figure at the end of each county. */
export function profileTable(profile: DecileProfile, caption: string, isShownOnly = false): ChartTable {
  const share = (part: number, all: number): number | null => (all === 0 ? null : (100 * part) / all);
  return {
    caption,
    columns: columnsOf(profile, isShownOnly),
    rows: profile.counties.flatMap(({ county, groups, total, missing }) => {
      const row = (label: string, { areas, residents }: ProfileCount, england: number | null) => [
        county.name,
        label,
        areas,
        share(areas, total.areas),
        residents,
        share(residents, total.residents),
        england === null ? null : 100 * england,
      ];
      return [
        ...groups.map((group, index) =>
          row(profile.groups[index]?.label ?? '', group, profile.england[index] ?? null),
        ),
        ...(missing.areas > 0
          ? [[county.name, 'no figure', missing.areas, null, missing.residents, null, null]]
          : []),
      ];
    }),
  };
}
