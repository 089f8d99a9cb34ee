import { ordinal } from '../domain/format.ts';
import type { AreaPicture, Picture } from '../domain/picture.ts';

/** The figure on the maps for one area, as the details panel says it. */
export interface BigFigure {
  headline: string;
  colour: string | null;
  lines: string[];
}

/** The class in words (or the reason for none), then value, rank in England and rank in the county. */
export function figureOf(area: AreaPicture, picture: Picture): BigFigure {
  const entry = picture.legend.classes.find((item) => item.index === area.class);
  if (area.missing !== null || !entry) return { headline: area.text || 'No figure', colour: null, lines: [] };
  return {
    headline: capital(entry.label),
    colour: entry.colour,
    lines: [capital(area.text), ...countyLine(area, picture)],
  };
}

function countyLine(area: AreaPicture, picture: Picture): string[] {
  const county = picture.counties.find(({ areas }) => areas.includes(area));
  if (!county || area.countyRank === null) return [];
  const ranked = county.areas.filter((one) => one.countyRank !== null).length;
  const places = picture.view.level === 'ward' ? 'wards' : 'neighbourhoods';
  const { kind, worse } = picture.indicator;
  const first =
    kind === 'rank' ? 'most deprived' : { high: 'highest', low: 'lowest', none: 'highest' }[worse];
  return [
    `${ordinal(area.countyRank)} of ${ranked.toLocaleString('en-GB')} ${places} in ${county.county.name} (1st = ${first})`,
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
