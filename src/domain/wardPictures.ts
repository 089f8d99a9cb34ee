import type { AreasFile } from './area.ts';
import { lsoaFigures, type AreaFigures } from './areaFigures.ts';
import { lsoaName } from './areaNames.ts';
import { areaText } from './areaText.ts';
import type { CountyData } from './countyData.ts';
import type { WardColumn, WardValuesFile } from './indicator.ts';
import type { CountyPicture, WardPicture } from './picture.ts';
import { decimalsAt, dotClass, nationalLevel, unitAt, type PictureBase } from './pictureBase.ts';

/** The neighbourhoods behind a county's wards. */
export interface WardsBehind {
  /** null at the level of neighbourhoods */
  wards: (WardPicture | null)[] | null;
  dots: CountyPicture['dots'];
}

/** What the mean of each ward hides: its worst and best neighbourhood, and where the worst one lies. */
export function wardsBehind(
  data: CountyData,
  file: WardValuesFile,
  column: WardColumn,
  base: PictureBase,
): WardsBehind {
  const lsoas = lsoasOf(data, base);
  const describe = describer(data, lsoas, base);
  return {
    wards: column.value.map((_, index) =>
      data.areas ? wardPicture(index, file, column, data.areas, describe) : null,
    ),
    dots: makeDots(data, column, lsoas, describe, base),
  };
}

function lsoasOf({ lsoaValues }: CountyData, { indicator }: PictureBase): AreaFigures[] {
  const column = lsoaValues?.columns[indicator.id];
  return lsoaValues && column ? lsoaFigures(column, lsoaValues, indicator) : [];
}

/** The same for a measure's wards without a map; null where a measure has no figures for wards. */
export function wardPicturesOf(
  { areas, wardValues }: { areas: AreasFile; wardValues: WardValuesFile | null },
  lsoas: readonly AreaFigures[],
  base: PictureBase,
): (WardPicture | null)[] | null {
  const column = wardValues?.columns[base.indicator.id];
  if (!wardValues || !column) return null;
  const describe = describer({ areas }, lsoas, base);
  return column.value.map((_, index) => wardPicture(index, wardValues, column, areas, describe));
}

type Describe = (lsoa: number) => { name: string; text: string } | null;

function describer(
  { areas }: Pick<CountyData, 'areas'>,
  lsoas: readonly AreaFigures[],
  base: PictureBase,
): Describe {
  const { indicator } = base;
  const lsoaBase: PictureBase = {
    ...base,
    level: 'lsoa',
    national: nationalLevel(indicator, 'lsoa'),
    unit: unitAt(indicator, 'lsoa'),
    decimals: decimalsAt(indicator, 'lsoa'),
  };
  return (index) => {
    const figures = lsoas[index];
    if (!figures) return null;
    const names = areas?.[indicator.geography];
    const name = areas && names ? lsoaName(areas, names, index) : null;
    return {
      name: name ?? 'Its worst neighbourhood',
      // made when somebody reads it: two for each of some hundred wards would hold up the first picture
      get text() {
        return areaText(figures, lsoaBase);
      },
    };
  };
}

function wardPicture(
  index: number,
  file: WardValuesFile,
  column: WardColumn,
  areas: AreasFile,
  describe: Describe,
): WardPicture {
  return {
    // measures on 2011 boundaries count other neighbourhoods than today's
    lsoas: file.lsoas?.[index] ?? areas.ward24.lsoas[index] ?? 0,
    worst: describe(column.worst[index] ?? -1),
    best: describe(column.best[index] ?? -1),
    residentsFifth: column.residentsFifth[index] ?? 0,
    fit: areas.ward24.fit[index] ?? null,
  };
}

function makeDots(
  { areas }: CountyData,
  column: WardColumn,
  lsoas: readonly AreaFigures[],
  describe: Describe,
  base: PictureBase,
): CountyPicture['dots'] {
  const points = areas?.[base.indicator.geography];
  return column.worst.flatMap((lsoa, area) => {
    const [lon, lat] = [points?.lon[lsoa], points?.lat[lsoa]];
    const figures = lsoas[lsoa];
    const words = describe(lsoa);
    if (lon === undefined || lat === undefined || !figures || !words) return [];
    return [Object.assign(words, { area, lon: lon / 1e4, lat: lat / 1e4, class: dotClass(figures, base) })];
  });
}
