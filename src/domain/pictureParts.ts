import type { CountyCode } from './area.ts';
import { lsoaFigures, wardFigures, type AreaFigures } from './areaFigures.ts';
import { areaNames } from './areaNames.ts';
import { areaPictures } from './areaPictures.ts';
import { areaCodes, type CountyData, type Dataset } from './countyData.ts';
import type { IndicatorFile } from './indicator.ts';
import { makeLegend } from './legend.ts';
import type { Scheme } from './palette.ts';
import type { AreaPicture, CountyPicture, Picture } from './picture.ts';
import { makeBase, nationalLevel, type PictureBase } from './pictureBase.ts';
import { wardsBehind, type WardsBehind } from './wardPictures.ts';

/** Everything of a picture but the view it answers. */
export type PictureParts = Omit<Picture, 'view'>;

/** What is said of a county as a whole: three plain figures and its place among England's. */
type CountyWords = Pick<CountyPicture, 'figures' | 'place' | 'placeRank'>;
export type MakeWords = (code: CountyCode, areas: readonly AreaPicture[], base: PictureBase) => CountyWords;

/**
 * Maps, legend, figures and areas of a dataset. All counties share one scheme: same scale by construction.
 * @param makeWords what is said of each county; apart, for a first picture may do without
 */
export function makePartsWith(dataset: Dataset, scheme: Scheme, makeWords: MakeWords): PictureParts {
  const { indicator, level } = dataset;
  const figures = dataset.counties.map((data) => figuresOf(data, indicator));
  const base = baseOf(dataset, figures);
  const counties = dataset.counties.map((data, index) =>
    countyPicture(data, figures[index] ?? [], base, makeWords),
  );
  return {
    indicator,
    geography: level === 'ward' ? 'ward24' : indicator.geography,
    legend: makeLegend(
      base,
      counties.map(({ areas }) => areas),
      scheme,
    ),
    counties,
  };
}

function baseOf({ indicator, level, localScheme }: Dataset, figures: readonly AreaFigures[][]): PictureBase {
  const { classes } = nationalLevel(indicator, level);
  return makeBase(indicator, level, localScheme ? localScheme(figures.flat(), classes) : classes);
}

/** A column that is not there is a broken file: the data border has checked that it is. */
function figuresOf({ values }: CountyData, indicator: IndicatorFile): AreaFigures[] {
  if (values.geography === 'ward24') {
    const column = values.columns[indicator.id];
    return column ? wardFigures(column, indicator.aggregateDecimals) : [];
  }
  const column = values.columns[indicator.id];
  return column ? lsoaFigures(column, values, indicator) : [];
}

function countyPicture(
  data: CountyData,
  figures: readonly AreaFigures[],
  base: PictureBase,
  makeWords: MakeWords,
): CountyPicture {
  const { county, topology, areas: names } = data;
  const known = names ? areaNames(names, base.level === 'ward' ? 'ward24' : base.indicator.geography) : null;
  const { wards, dots } = behindOf(data, base);
  const areas = areaPictures(areaCodes(topology), figures, base, known, wards);
  return {
    county,
    topology,
    areas,
    classes: areas.map((area) => area.class),
    districts: known ? { names: known.districts, of: known.districtOf } : null,
    dots,
    context: data.context,
    ...makeWords(county.code, areas, base),
  };
}

function behindOf(data: CountyData, base: PictureBase): WardsBehind {
  if (data.values.geography !== 'ward24') return { wards: null, dots: [] };
  const column = data.values.columns[base.indicator.id];
  return column ? wardsBehind(data, data.values, column, base) : { wards: null, dots: [] };
}
