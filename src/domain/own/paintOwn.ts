import { formatNumber, formatValue } from '../format.ts';
import { makeLegend } from '../legend.ts';
import type { Scheme } from '../palette.ts';
import type { AreaPicture, CountyPicture, Legend, Picture } from '../picture.ts';
import { decimalsAt, nationalLevel, unitAt, type PictureBase } from '../pictureBase.ts';
import type { PlanData } from '../plan/planData.ts';
import { classify } from '../classify.ts';
import { competitionRanks } from '../rank.ts';
import type { OwnColumn, OwnSettings } from './ownFigures.ts';
import { stateNote } from './ownTable.ts';

/** A reader's own figures by area code. */
interface ByCode {
  own: OwnColumn;
  at: ReadonlyMap<string, number>;
  base: PictureBase;
  settings: OwnSettings;
}

/**
 * The picture with a reader's own figures in place of its measure, all counties on one scale; null where its areas are
 * not those of the figures: maps on boundaries of 2011 cannot carry figures placed on those of 2021.
 */
export function paintOwn(
  picture: Picture,
  own: OwnColumn,
  data: Pick<PlanData, 'areas' | 'level'>,
  settings: OwnSettings,
  scheme: Scheme,
): Picture | null {
  if (picture.view.level !== data.level || picture.geography === 'lsoa11') return null;
  const { indicator } = own.column;
  const national = nationalLevel(indicator, data.level);
  const base: PictureBase = {
    indicator,
    level: data.level,
    national,
    scheme: national.classes,
    isLocal: true,
    unit: unitAt(indicator, data.level),
    decimals: decimalsAt(indicator, data.level),
  };
  const byCode = { own, base, settings, at: new Map(data.areas.map(({ code }, at) => [code, at])) };
  const counties = picture.counties.map((county) => paintCounty(county, byCode));
  const legend = makeLegend(
    base,
    counties.map(({ areas }) => areas),
    scheme,
  );
  const { painted: _painted, ...rest } = picture;
  return { ...rest, indicator, counties, legend: ownLegend(legend, byCode, picture) };
}

function paintCounty(county: CountyPicture, byCode: ByCode): CountyPicture {
  const values = county.areas.map(({ code }) => byCode.own.column.values[byCode.at.get(code) ?? -1] ?? null);
  const ranks = competitionRanks(values, byCode.settings.worse);
  const areas = county.areas.map((area, index) =>
    paintArea(area, values[index] ?? null, ranks[index] ?? null, byCode),
  );
  const known = values.filter((value) => value !== null).length;
  const word = byCode.base.level === 'ward' ? 'wards' : 'neighbourhoods';
  return {
    ...county,
    areas,
    classes: areas.map((area) => area.class),
    dots: [],
    figures: [
      {
        value: `${formatNumber(known)} of ${formatNumber(areas.length)}`,
        text: `${word} have a figure in your own data`,
        detail: null,
      },
    ],
    place: null,
    placeRank: null,
  };
}

function paintArea(
  { code, name, district, former, population }: AreaPicture,
  value: number | null,
  countyRank: number | null,
  { own, at, base, settings }: ByCode,
): AreaPicture {
  const note = stateNote(own.states[at.get(code) ?? -1] ?? 'absent', settings);
  const { title, year, worse } = base.indicator;
  const figure = value === null ? note : formatValue(value, base.unit, base.decimals);
  return {
    code,
    name,
    district,
    ...(former !== undefined && { former }),
    population,
    value,
    rank: null,
    class: classify({ value, rank: null, category: null }, base.scheme, worse),
    missing: value === null ? 'not-in-file' : null,
    text: `${title} (${year}), your own data: ${figure}`,
    countyRank,
    ward: null,
  };
}

/** Said as what it is: not the measure of the sentence above the maps, and not a figure of England. */
function ownLegend(legend: Legend, { base, own, settings }: ByCode, picture: Picture): Legend {
  const { title, year } = base.indicator;
  const why = [...new Set(own.states.filter((state) => state !== 'figure'))];
  const reasons = why.map((state) => stateNote(state, settings)).join('; ');
  return {
    ...legend,
    title: `${title}, ${year}: your own data`,
    missing: legend.missing && { ...legend.missing, reason: `No figure: ${reasons}` },
    warning: `The maps show your own data, “${title}”${base.unit === '' ? '' : ` (${base.unit})`}, in classes of the areas shown, and not ${picture.indicator.title}. Switch back under “Your own data”.`,
  };
}
