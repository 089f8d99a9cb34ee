import { classOfRank, classOfValue } from './classify.ts';
import type { AreaFigures } from './areaFigures.ts';
import type { ClassBase } from './classWords.ts';
import type { Level } from './area.ts';
import type { ClassScheme, IndicatorFile, NationalLevel } from './indicator.ts';

/** What every part of a picture depends on: the measure at a level, and the scheme its classes are made by. */
export interface PictureBase {
  indicator: IndicatorFile;
  level: Level;
  /** England's distribution at this level */
  national: NationalLevel;
  /** the scheme of maps, legend and table: England's, or that of the areas shown */
  scheme: ClassScheme;
  isLocal: boolean;
  unit: string;
  decimals: number;
}

/** England's distribution at a level; a level an indicator does not have is never asked for (resolveView). */
export function nationalLevel(indicator: IndicatorFile, level: Level): NationalLevel {
  return level === 'ward' && indicator.ward ? indicator.ward : indicator.lsoa;
}

/** A measure at a level, with the scheme that its classes are made by. */
export function makeBase(indicator: IndicatorFile, level: Level, scheme: ClassScheme): PictureBase {
  const national = nationalLevel(indicator, level);
  return {
    indicator,
    level,
    national,
    scheme,
    isLocal: scheme !== national.classes,
    unit: unitAt(indicator, level),
    decimals: decimalsAt(indicator, level),
  };
}

/** Unit of the values at a level: a ward's figure is an aggregate. */
export function unitAt(indicator: IndicatorFile, level: Level): string {
  return level === 'ward' ? indicator.aggregateUnit : indicator.unit;
}

/** Decimals of the values at a level. */
export function decimalsAt(indicator: IndicatorFile, level: Level): number {
  return level === 'ward' ? indicator.aggregateDecimals : indicator.decimals;
}

/** What the words of the picture's own classes depend on. */
export function legendBase({ indicator, level, scheme, isLocal, unit }: PictureBase): ClassBase {
  return { scheme, worse: indicator.worse, unit, level, isLocal };
}

/** What the words of England's classes depend on: an area's text always compares with England. */
export function nationalBase({ indicator, level, national, unit }: PictureBase): ClassBase {
  return { scheme: national.classes, worse: indicator.worse, unit, level, isLocal: false };
}

/**
 * Class of a neighbourhood shown as a dot in its ward. Ranked measures: its own published tenth among England's
 * neighbourhoods. Others: the value on the legend's own limits, so that a colour means one thing.
 */
export function dotClass(lsoa: AreaFigures, { indicator, scheme }: PictureBase): number {
  if (indicator.lsoa.classes.type === 'deciles') {
    return lsoa.rank === null ? -1 : classOfRank(lsoa.rank, indicator.lsoa.classes.cuts);
  }
  return scheme.type === 'breaks' && lsoa.value !== null
    ? classOfValue(lsoa.value, scheme.cuts, indicator.worse)
    : -1;
}
