import { sum } from 'd3';
import type { AuthorityNames, AuthorityRead } from '../authorityRow.ts';
import type { Inputs, Row } from '../inputs.ts';
import type { Problems } from '../problems.ts';
import type { Places } from './readPlaces.ts';

/** One column of a source: a figure for England and for its areas, in display units; null = the source has none. */
export interface Published {
  england: number | null;
  /** by county code: its own area's figure, else that of an area it shares with another county */
  figures: Map<string, number | null>;
  /** the publisher's word beside the figure, by county code */
  words: Map<string, string>;
  /** areas that hold two counties and whose figure was taken */
  shared: { area: string; counties: string[] }[];
}

/** What a source's areas are called by: names of the written list, and who found what is not in it. */
interface Named {
  file: string;
  names: AuthorityNames | undefined;
  problems: Problems;
}

/** The series of the Local Authority Interactive Tool that are asked for, by series and year: the file has 641,070 rows. */
export function readTool(
  inputs: Inputs,
  source: string,
  wanted: readonly { series: string; year: string }[],
): Map<string, Row[]> {
  const series = new Map<string, Row[]>(wanted.map((ask) => [keyOf(ask), []]));
  for (const row of inputs.csv(source))
    series.get(keyOf({ series: row['Short Desc'] ?? '', year: row['Years'] ?? '' }))?.push(row);
  return series;
}

/** How a series is found among those read. */
export function keyOf({ series, year }: { series: string; year: string }): string {
  return `${series} | ${year}`;
}

/** One series of the tool by county; names that the written list does not know are problems. */
export function publishedSeries(rows: readonly Row[], series: string, named: Named): Published {
  if (rows.length === 0)
    named.problems.add({
      ...{ file: named.file, column: 'Short Desc' },
      message: `has no "${series}"`,
      action: 'check the series and the year in data/authority',
    });
  const cells = rows.map((row) => ({
    area: row['LA and Regions'] ?? '',
    figure: figureOf(row['Values'], row['LA and Regions'] ?? '', series, named),
    word: '',
  }));
  return byCounty(cells, named);
}

/** One composite index of the Social Mobility Commission by county. */
export function publishedIndex(
  rows: readonly Row[],
  read: Extract<AuthorityRead, { kind: 'index' }>,
  named: Named,
): Published {
  const own = rows.filter(
    (row) => row['measure_code'] === read.measure && row['time_period'] === read.period,
  );
  if (own.length === 0)
    named.problems.add({
      ...{ file: named.file, column: 'measure_code' },
      message: `has no "${read.measure}" of ${read.period}`,
      action: 'check the measure and the period in data/authority',
    });
  const cells = own.map((row) => ({
    area: row['area_name'] ?? '',
    figure: figureOf(row['value'], row['area_name'] ?? '', read.measure, named),
    word: row['secondary_split_value'] ?? '',
  }));
  return byCounty(cells, named);
}

/**
 * Shares of counties from the numbers and shares of their districts: all children in the group by all children, where a
 * district's children are its number by its share. Shares are published to a tenth of a point, so a county's is as near.
 */
export function publishedByDistrict(
  rows: readonly Row[],
  read: Extract<AuthorityRead, { kind: 'districts' }>,
  places: Places,
  { file, problems }: Pick<Named, 'file' | 'problems'>,
): Published {
  const found = new Map(rows.map((row) => [row['Area Code'] ?? '', row]));
  const children = places.districts.map(({ code, county }) => {
    const row = found.get(code);
    const poor = Number(row?.[read.number] || NaN);
    const share = Number(row?.[read.share] || NaN);
    if (!(poor >= 0 && share > 0))
      problems.add({
        ...{ file, column: read.share, area: code },
        message: 'has no number and share',
        action: 'restore the published row',
      });
    return { county, poor, all: (100 * poor) / share };
  });
  const shareOf = (list: typeof children): number =>
    (100 * sum(list, ({ poor }) => poor)) / sum(list, ({ all }) => all);
  return {
    england: shareOf(children),
    figures: new Map(
      places.counties.map(({ code }) => [code, shareOf(children.filter(({ county }) => county === code))]),
    ),
    words: new Map(),
    shared: [],
  };
}

interface Cell {
  area: string;
  figure: number | null;
  word: string;
}

/** A county's own area first; one that it shares only where its own has no figure. */
function byCounty(cells: readonly Cell[], named: Named): Published {
  checkAreas(cells, named);
  const areas = new Map(named.names?.areas.map(({ name, counties }) => [name, counties]));
  const england = cells.find(({ area }) => area === ENGLAND)?.figure ?? null;
  const published: Published = { england, figures: new Map(), words: new Map(), shared: [] };
  const held = cells.map((cell) => ({ cell, counties: areas.get(cell.area) ?? [] }));
  const alone = held.filter(({ counties }) => counties.length === 1);
  const together = held.filter(({ counties }) => counties.length > 1);
  for (const { cell, counties } of [...alone, ...together]) take(cell, counties, published);
  return published;
}

const ENGLAND = 'England';

function checkAreas(cells: readonly Cell[], { file, names, problems }: Named): void {
  const known = new Set([ENGLAND, ...(names?.areas.map(({ name }) => name) ?? [])]);
  for (const name of names?.leftOut.flatMap((group) => group.names) ?? []) known.add(name);
  for (const { area } of cells)
    if (!known.has(area))
      problems.add({
        ...{ file, area },
        message: 'is an area that data/authorityNames does not know',
        action: 'write down which counties it is, or why it is left out',
      });
}

function take({ area, figure, word }: Cell, counties: readonly string[], published: Published): void {
  const open = counties.filter((code) => (published.figures.get(code) ?? null) === null);
  for (const code of open) {
    published.figures.set(code, figure);
    if (word !== '') published.words.set(code, word);
  }
  if (counties.length > 1 && open.length > 0 && figure !== null)
    published.shared.push({ area, counties: [...counties] });
}

/** The tool writes a dash where it has no figure; anything else that is no number is a problem. */
function figureOf(
  text: string | undefined,
  area: string,
  column: string,
  { file, problems }: Named,
): number | null {
  if (text === '-') return null;
  const figure = Number(text?.trim() || NaN);
  if (Number.isFinite(figure)) return figure;
  problems.add({
    file,
    column,
    area,
    message: `is "${text ?? ''}", no number`,
    action: 'restore the published figure',
  });
  return null;
}
