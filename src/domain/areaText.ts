import type { AreaFigures } from './areaFigures.ts';
import { classify } from './classify.ts';
import { classPhrase, extremeWord } from './classWords.ts';
import { formatNumber, formatValue, missingReasons } from './format.ts';
import { nationalBase, type PictureBase } from './pictureBase.ts';

/**
 * An area's figure in words, with year and base of comparison:
 * "among the most deprived 10% in England (2025), rank 2,114 of 33,755".
 */
export function areaText(figures: AreaFigures, base: PictureBase): string {
  const { indicator, level } = base;
  if (figures.missing) return `no figure: ${missingReasons[figures.missing]} (${indicator.year})`;
  if (indicator.kind === 'rank') return rankText(figures, base);
  if (level === 'lsoa' && indicator.kind === 'category') return categoryText(figures, base);
  const value = figures.value === null ? '' : formatValue(figures.value, base.unit, base.decimals);
  if (indicator.kind === 'category')
    return `${value} (${indicator.year}), ${indicator.aggregateName}${placeText(figures, base)}${furtherText(figures, base)}`;
  return `${value} (${indicator.year})${placeText(figures, base)}`;
}

function rankText(figures: AreaFigures, base: PictureBase): string {
  const { indicator, level, national } = base;
  const index = classify(figures, national.classes, indicator.worse);
  const rank = formatNumber(figures.rank ?? 0);
  const place = `${classPhrase(index, nationalBase(base))} (${indicator.year}), rank ${rank} of ${formatNumber(national.areas)}`;
  if (level === 'lsoa' || figures.value === null) return place;
  return `${place}, ${indicator.aggregateName} ${formatScore(figures.value)}`;
}

function categoryText(figures: AreaFigures, base: PictureBase): string {
  const index = classify(figures, base.national.classes, base.indicator.worse);
  return `${classPhrase(index, nationalBase(base))} (${base.indicator.year})`;
}

function placeText({ rank }: AreaFigures, { indicator, level, national }: PictureBase): string {
  if (rank === null) return '';
  const areas = `${level === 'ward' ? ' wards' : ''}${indicator.scope ? ' shown' : ''}`;
  return `, rank ${formatNumber(rank)} of ${formatNumber(national.areas)}${areas} (1 = ${extremeWord(indicator)})`;
}

/** The second share of a ward's rurality: "; 12.0% in neighbourhoods further from a major town or city". */
export function furtherText({ further }: AreaFigures, { unit, decimals }: PictureBase): string {
  if (further === undefined || further === null) return '';
  return `; ${formatValue(further, unit, decimals)} in neighbourhoods further from a major town or city`;
}

/** A score has no unit and no natural size: as many decimals as tell neighbouring scores apart. */
export function formatScore(score: number): string {
  const size = Math.abs(score);
  if (size < 1) return formatNumber(score, 3);
  return formatNumber(score, size < 10 ? 2 : 1);
}
