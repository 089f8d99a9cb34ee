import type { AreaCode, AreasFile, Level } from './area.ts';
import { lsoaFigures, wardFigures, type AreaFigures } from './areaFigures.ts';
import { formatScore, furtherText } from './areaText.ts';
import { classify } from './classify.ts';
import { classLabel, classPhrase, extremeWord, oppositeWord } from './classWords.ts';
import type { DetailRow, DetailTheme } from './details.ts';
import { formatNumber, formatValue, missingReasons } from './format.ts';
import type { IndicatorFile, LsoaValuesFile, WardValuesFile } from './indicator.ts';
import type { Manifest } from './manifest.ts';
import { schemeColours, type Scheme } from './palette.ts';
import { decimalsAt, nationalBase, nationalLevel, unitAt, type PictureBase } from './pictureBase.ts';

/** What the details of an area are read from. */
export interface DetailSources {
  themes: Manifest['themes'];
  /** in the order of the picker */
  indicators: readonly IndicatorFile[];
  areas: AreasFile;
  /** the county's values of the area's level, by group; what could not be had is not there */
  values: ReadonlyMap<string, LsoaValuesFile | WardValuesFile>;
  scheme: Scheme;
}

/** Every measure of one area, by theme and heading. A measure without a figure stays, with the reason. */
export function makeDetails(code: AreaCode, level: Level, sources: DetailSources): DetailTheme[] {
  return sources.themes.map(({ id, title }) => {
    const ofTheme = sources.indicators.filter(
      (indicator) => indicator.theme === id && indicator.levels.includes(level),
    );
    const headings = [...new Set(ofTheme.map((indicator) => indicator.heading))];
    return {
      id,
      title,
      headings: headings.map((heading) => ({
        heading,
        rows: ofTheme
          .filter((indicator) => indicator.heading === heading)
          .map((indicator) => detailRow(code, level, indicator, sources)),
      })),
    };
  });
}

const redrawn = 'this neighbourhood was redrawn in 2021, and the measure is on other boundaries';
const notLoaded = 'the figures could not be loaded';

function detailRow(
  code: AreaCode,
  level: Level,
  indicator: IndicatorFile,
  sources: DetailSources,
): DetailRow {
  const base = nationalPicture(indicator, level);
  const figures = figuresAt(code, level, indicator, sources);
  const row = { ...headOf(indicator), of: base.national.areas };
  if (typeof figures === 'string') return { ...row, ...nothing(figures) };
  if (figures.missing) return { ...row, ...nothing(missingReasons[figures.missing]) };
  const index = classify(figures, base.national.classes, indicator.worse);
  return {
    ...row,
    valueText: valueText(figures, index, base),
    rankText: rankText(figures, base),
    rank: figures.rank,
    position: figures.rank === null ? null : (figures.rank - 1) / Math.max(1, row.of - 1),
    class: index,
    colour: schemeColours(base.national.classes, indicator.theme, sources.scheme)[index] ?? null,
    missing: null,
  };
}

type Head = Pick<DetailRow, 'indicator' | 'title' | 'short' | 'year' | 'worse' | 'ends'>;

function headOf(indicator: IndicatorFile): Head {
  const { id, title, short, year, worse } = indicator;
  return {
    indicator: id,
    title,
    short,
    year,
    worse,
    ends: [extremeWord(indicator), oppositeWord(indicator)],
  };
}

function nothing(missing: string): Omit<DetailRow, keyof Head | 'of'> {
  return { valueText: '', rankText: null, rank: null, position: null, class: -1, colour: null, missing };
}

/** The measure on England's own scale, whatever scale the maps show. */
function nationalPicture(indicator: IndicatorFile, level: Level): PictureBase {
  const national = nationalLevel(indicator, level);
  return {
    indicator,
    level,
    national,
    scheme: national.classes,
    isLocal: false,
    unit: unitAt(indicator, level),
    decimals: decimalsAt(indicator, level),
  };
}

/** The area's figures, or why there are none. */
function figuresAt(
  code: AreaCode,
  level: Level,
  indicator: IndicatorFile,
  { areas, values }: DetailSources,
): AreaFigures | string {
  const file = values.get(indicator.group);
  const geography = level === 'ward' ? 'ward24' : indicator.geography;
  const index = areas[geography].codes.indexOf(code);
  if (index < 0) return redrawn;
  if (!file) return notLoaded;
  return readFigures(file, indicator)[index] ?? notLoaded;
}

function readFigures(file: LsoaValuesFile | WardValuesFile, indicator: IndicatorFile): AreaFigures[] {
  if (file.geography === 'ward24') {
    const column = file.columns[indicator.id];
    return column ? wardFigures(column, indicator.aggregateDecimals) : [];
  }
  const column = file.columns[indicator.id];
  return column ? lsoaFigures(column, file, indicator) : [];
}

function valueText(figures: AreaFigures, index: number, base: PictureBase): string {
  const { value } = figures;
  const { indicator, level, unit, decimals } = base;
  if (indicator.kind === 'rank') {
    const phrase = classPhrase(index, nationalBase(base));
    return level === 'ward' && value !== null
      ? `${phrase}, ${indicator.aggregateName} ${formatScore(value)}`
      : phrase;
  }
  if (value === null) return classLabel(index, nationalBase(base));
  const text = formatValue(value, unit, decimals);
  return indicator.kind === 'category'
    ? `${text}, ${indicator.aggregateName}${furtherText(figures, base)}`
    : text;
}

function rankText({ rank }: AreaFigures, { national, level, indicator }: PictureBase): string | null {
  if (rank === null) return null;
  const areas = level === 'ward' ? ' wards' : '';
  return `${formatNumber(rank)} of ${formatNumber(national.areas)}${areas}, 1 = ${extremeWord(indicator)}`;
}
