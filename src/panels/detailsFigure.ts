import { countyRankText } from '../domain/countyRank.ts';
import type { AreaPicture, Picture } from '../domain/picture.ts';

/** The figure on the maps for one area, as the details panel says it. */
export interface BigFigure {
  headline: string;
  colour: string | null;
  lines: string[];
}

/**
 * The words of the area begin with its figure and the year: "0.16 km (2026), rank …". The figure is the headline;
 * the rest, the class and the rank in the county stand below it.
 */
export function figureOf(area: AreaPicture, picture: Picture): BigFigure {
  const entry = picture.legend.classes.find((item) => item.index === area.class);
  const { year, kind } = picture.indicator;
  const end = area.text.indexOf(` (${year})`);
  if (area.missing !== null || end < 0) {
    return { headline: capital(area.text) || 'No figure', colour: null, lines: [] };
  }
  const rest = area.text.slice(end + ` (${year})`.length).replace(/^, /, '');
  const isValue = kind === 'rate' || kind === 'measure';
  return {
    headline: capital(area.text.slice(0, end)),
    colour: entry?.colour ?? null,
    lines: [
      ...(isValue && entry ? [`Class on the maps: ${entry.label}`] : []),
      rest === '' ? year : `${year}: ${rest}`,
      ...countyLine(area, picture),
    ],
  };
}

function countyLine(area: AreaPicture, picture: Picture): string[] {
  const county = picture.counties.find(({ areas }) => areas.includes(area));
  const place = county ? countyRankText(area, county) : null;
  const { kind, worse } = picture.indicator;
  const first =
    kind === 'rank' ? 'most deprived' : { high: 'highest', low: 'lowest', none: 'highest' }[worse];
  return place === null ? [] : [`${place} (1st = ${first})`];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
