import { areaWord } from '../../domain/classWords.ts';
import type { DecileProfile, ProfileCount } from '../../domain/decileProfile.ts';
import type { ChartTable } from '../frame/table.ts';

/** The profile as rows: county by county, group by group, those without a figure at the end of each county. */
export function profileTable(profile: DecileProfile, caption: string, isShownOnly = false): ChartTable {
  const places = `${areaWord[profile.level]}s`;
  const share = (part: number, all: number): number | null => (all === 0 ? null : (100 * part) / all);
  return {
    caption,
    columns: [
      { name: 'County', isNumber: false },
      {
        name: profile.areTenths ? `Tenth of ${isShownOnly ? 'all shown' : 'England'}` : 'Class',
        isNumber: false,
      },
      { name: places.charAt(0).toUpperCase() + places.slice(1), isNumber: true, decimals: 0 },
      { name: `Share of ${places}`, unit: '%', isNumber: true, decimals: 1 },
      { name: 'Residents', isNumber: true, decimals: 0 },
      { name: 'Share of residents', unit: '%', isNumber: true, decimals: 1 },
      {
        name: isShownOnly ? `Share of all ${places} shown` : `England’s share of ${places}`,
        unit: '%',
        isNumber: true,
        decimals: 1,
      },
    ],
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
