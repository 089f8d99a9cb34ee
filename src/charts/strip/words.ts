import { areaWord, extremeWord, oppositeWord, scaleEnds } from '../../domain/classWords.ts';
import { comparedWith } from '../../domain/comparedWith.ts';
import { formatNumber, formatValue, joinNames, missingReasons } from '../../domain/format.ts';
import type { Picture } from '../../domain/picture.ts';
import { decimalsAt, unitAt } from '../../domain/pictureBase.ts';
import type { ChartTable } from '../frame/table.ts';
import { englandMedian, figureOf, type StripBase } from './base.ts';
import type { StripLayout } from './layout.ts';
import type { StripArea } from './rows.ts';
import type { StripDot } from './swarm.ts';

/** Words of the two ends of the axis, worst (or highest) first. */
export function endWords({ indicator, level }: StripBase): [string, string] {
  return level === 'ward' && indicator.kind === 'category' ? ['Higher', 'Lower'] : scaleEnds(indicator);
}

/** "Index of Multiple Deprivation, 2025: every neighbourhood of Dorset, by its place among all 33,755 in England". */
export function stripSubtitle({ legend, counties }: Picture, base: StripBase): string {
  const { level, national, isPlaces, indicator } = base;
  const places = base.counties.flatMap(({ inside }) => (inside.isPlace ? [inside.county.name] : []));
  const names = joinNames(counties.map(({ county }) => county.name));
  const again = places.length > 0 ? ` and again those of ${joinNames(places)}` : '';
  const measure =
    indicator.kind === 'category' ? `${capital(indicator.aggregateName)}, ${indicator.year}` : legend.title;
  const all = `all ${formatNumber(national.areas)} ${comparedWith(indicator, level).areas}`;
  const by = isPlaces
    ? `by its place among ${all}, from the most deprived (0%) to the least (100%)`
    : `by its figure, beside ${all}`;
  return `${measure}: every ${areaWord[level]} of ${names}${again}, ${by}.`;
}

/** A figure as it is read: "rank 161 of 33,755", "12.3%". */
function figureWords(figure: number, { indicator, level, national, isPlaces }: StripBase): string {
  return isPlaces
    ? `rank ${formatNumber(figure)} of ${formatNumber(national.areas)}`
    : formatValue(figure, unitAt(indicator, level), decimalsAt(indicator, level));
}

/** "England’s median neighbourhood", with its figure where the axis is one of figures. */
export function medianWords(base: StripBase): string {
  const { median } = comparedWith(base.indicator, base.level);
  return base.isPlaces ? median : `${median}: ${figureWords(englandMedian(base), base)}`;
}

/** One sentence for each county: how many lie on the worse side of England's median, and how far they reach. */
export function stripSummary(layout: StripLayout): string[] {
  // the measure is named once: a reader of four counties need not hear it four times
  const named = ` (${layout.indicator.title}, ${layout.indicator.year})`;
  const sentences = layout.counties.map(({ inside }, index) => {
    const rows = layout.rows.filter(({ of }) => of === index);
    const dots = rows.flatMap((row) => row.dots).sort((a, b) => a.x - b.x || byFigure(a, b, layout));
    const missing = rows.flatMap((row) => row.missing);
    const parts = { county: inside.county.name, of: index === 0 ? named : '', dots, missing };
    return countySentence(parts, layout);
  });
  const own = layout.rows.filter(({ of }) => layout.counties[of]?.inside.isPlace !== true);
  const beyond = own.flatMap(({ dots }) => dots.filter((dot) => dot.isBeyond));
  if (beyond.length > 0) sentences.push(beyondSentence(beyond, layout));
  return sentences;
}

/** Those beyond the axis stand at one place: their figures order them. */
function byFigure(a: StripDot, b: StripDot, { isPlaces, indicator }: StripBase): number {
  return isPlaces || indicator.worse === 'low' ? a.figure - b.figure : b.figure - a.figure;
}

interface CountyParts {
  county: string;
  /** the measure and its year, in brackets; empty where they are named before */
  of: string;
  dots: readonly StripDot[];
  missing: readonly StripArea[];
}

function countySentence({ county, of, dots, missing }: CountyParts, base: StripBase): string {
  const areas = areaWord[base.level];
  const without = missing.length === 0 ? '' : ` ${missingWords(missing, areas)}`;
  const [worst, best] = [dots[0], dots.at(-1)];
  if (!worst || !best) return `${county}: no ${areas} has a figure.${without}`;
  const side = sideOf(dots, base);
  if (dots.length === 1) {
    const not = side === 1 ? '' : 'not ';
    return `${county}: its only ${areas} with a figure, ${endOf(worst, base)}, is ${not}${sideWords(base)}${of}.${without}`;
  }
  const are = side === 1 ? 'is' : 'are';
  return `${county}: ${formatNumber(side)} of ${formatNumber(dots.length)} ${areas}s ${are} ${sideWords(base)}${of}, from ${endOf(worst, base)} to ${endOf(best, base)}.${without}`;
}

/** "Leominster North · 002B (rank 3,163)". */
function endOf({ area, figure }: StripDot, base: StripBase): string {
  const words = base.isPlaces ? `rank ${formatNumber(figure)}` : figureWords(figure, base);
  return `${area.name} (${words})`;
}

function sideOf(dots: readonly StripDot[], base: StripBase): number {
  const england = englandMedian(base);
  const isLow = base.isPlaces || base.indicator.worse === 'low';
  return dots.filter(({ figure }) => (isLow ? figure < england : figure > england)).length;
}

function sideWords(base: StripBase): string {
  const { indicator, level, isPlaces } = base;
  if (isPlaces) return `more deprived than England’s median ${areaWord[level]}`;
  const side = indicator.worse === 'low' ? 'below' : 'above';
  return `${side} ${comparedWith(indicator, level).theMedian} of ${figureWords(englandMedian(base), base)}`;
}

function missingWords(missing: readonly StripArea[], areas: string): string {
  const reasons = [...new Set(missing.flatMap((area) => area.missing ?? []))];
  const why = joinNames(reasons.map((reason) => missingReasons[reason]));
  return `${formatNumber(missing.length)} ${areas}${missing.length === 1 ? ' has' : 's have'} no figure: ${why}.`;
}

function beyondSentence(beyond: readonly StripDot[], base: StripBase): string {
  const furthest = [...beyond].sort((a, b) => Math.abs(b.figure) - Math.abs(a.figure))[0];
  const areas = `${areaWord[base.level]}${beyond.length === 1 ? ' lies' : 's lie'}`;
  const example = furthest ? ` (${furthest.area.name}: ${figureWords(furthest.figure, base)})` : '';
  return `${formatNumber(beyond.length)} ${areas} beyond the end of the axis and stand${beyond.length === 1 ? 's' : ''} at it${example}.`;
}

/** Every dot and every area without one, in the order of the rows. */
export function stripTable(picture: Picture, layout: StripLayout): ChartTable {
  const { level, isPlaces, isByCounty, national, indicator } = layout;
  const hasPlaces = layout.counties.some(({ inside }) => inside.isPlace);
  const unit = unitAt(indicator, level);
  const value = isPlaces
    ? {
        name: 'National rank',
        unit: `of ${formatNumber(national.areas)}, 1 = ${extremeWord(indicator)}`,
        isNumber: true,
        decimals: 0,
      }
    : {
        name: 'Figure',
        ...(unit === '' ? {} : { unit }),
        isNumber: true,
        decimals: decimalsAt(indicator, level),
      };
  return {
    caption: stripSubtitle(picture, layout),
    columns: [
      { name: level === 'ward' ? 'Ward' : 'Neighbourhood', isNumber: false },
      { name: 'Code', isNumber: false },
      { name: hasPlaces ? 'Place' : 'County', isNumber: false },
      ...(isByCounty ? [] : [{ name: 'Row', isNumber: false }]),
      { name: 'Residents', isNumber: true, decimals: 0 },
      value,
    ],
    rows: layout.rows.flatMap(({ dots, missing, county, label }) =>
      [...dots.map(({ area }) => area), ...missing].map((area) => [
        area.name,
        area.code,
        county,
        ...(isByCounty ? [] : [label]),
        area.residents,
        figureOf(area, isPlaces),
      ]),
    ),
  };
}

/** The words spoken and shown for one dot. */
export function dotWords({ area, isBeyond }: StripDot): string {
  return isBeyond ? `${area.text}, beyond the end of the axis` : area.text;
}

/** What the drawing's marks mean. */
export function legendWords({ level, isByCounty, indicator }: StripBase): string {
  const areas = areaWord[level];
  const ends =
    indicator.kind === 'rank' ? '' : ` Left is ${extremeWord(indicator)}, right ${oppositeWord(indicator)}.`;
  const shape = isByCounty
    ? ` The pale shape behind shows where as many ${areas}s would lie if spread like ${indicator.scope === 'shown' ? 'all those shown' : 'England’s'}.`
    : '';
  return `Each dot is one ${areas} in the colour of its class on the maps. The short upright line is the row’s own median.${shape}${ends}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
