import type { CountyCode } from '../../src/domain/area.ts';
import { toStored } from '../../src/domain/aggregate.ts';
import type { AuthorityFile, AuthorityGap, AuthorityMeasure } from '../../src/domain/authority.ts';
import { packColumns, packIntegers } from '../../src/domain/packed.ts';
import type { AuthorityPlan, AuthorityRead, AuthorityRow } from '../authorityRow.ts';
import type { Inputs, Row } from '../inputs.ts';
import type { Output } from '../output.ts';
import type { Problems } from '../problems.ts';
import { keyOf, publishedByDistrict, publishedIndex, publishedSeries, readTool } from './readAuthority.ts';
import type { Published } from './readAuthority.ts';
import type { Places } from './readPlaces.ts';

/** So small that a count of children there would show single ones; the publishers give no figures of most things. */
const TINY = ['E06000053', 'E09000001'];
const TOO_FEW = 'too few children and young people for a figure to be published';
const NO_FIGURE = 'the source gives no figure for this period';

type Figure = number | null;

interface Reader {
  places: Places;
  plan: AuthorityPlan;
  inputs: Inputs;
  problems: Problems;
  /** series of the tool by source, as far as any row asks for them */
  tools: Map<string, Map<string, Row[]>>;
  tables: Map<string, Row[]>;
}

/** A figure before it is stored. */
interface Made {
  value: Published;
  parts: { title: string; unit: string; of: Published }[];
}

/** Writes `england/authority.json`: figures published for whole counties only. Nothing where none is described. */
export function writeAuthority(
  inputs: Inputs,
  places: Places,
  plan: AuthorityPlan,
  output: Output,
  problems: Problems,
): void {
  if (plan.rows.length === 0) return;
  const reader = { places, plan, inputs, problems, tools: openTools(inputs, plan), tables: new Map() };
  checkNames(plan, places, problems);
  const file: AuthorityFile = {
    counties: places.counties.map(({ code }) => code as CountyCode),
    measures: plan.rows.map((row) => describe(row, reader)),
  };
  output.json('england/authority.json', {
    counties: file.counties,
    // a list of objects is not packed by itself
    measures: file.measures.map((measure) => ({
      ...measure,
      values: packIntegers(measure.values),
      parts: measure.parts.map((part) => packColumns(part)),
    })),
  });
}

/** The series that rows name, read in one go through each tool's file. */
function openTools(inputs: Inputs, { rows }: AuthorityPlan): Reader['tools'] {
  const wanted = new Map<string, { series: string; year: string }[]>();
  for (const { source, read } of rows)
    for (const ask of seriesOf(read)) wanted.set(source, [...(wanted.get(source) ?? []), ask]);
  return new Map([...wanted].map(([source, asks]) => [source, readTool(inputs, source, asks)]));
}

function seriesOf(read: AuthorityRead): { series: string; year: string }[] {
  if (read.kind === 'index' || read.kind === 'districts') return [];
  const more = read.kind === 'gap' ? [read.others] : read.kind === 'sum' ? read.parts : [];
  return [read.series, ...more].map((series) => ({ series, year: read.year }));
}

/** Every county must be in each written list: alone, or in an area with another. */
function checkNames({ names }: AuthorityPlan, { counties }: Places, problems: Problems): void {
  for (const { id, areas } of names) {
    const named = new Set(areas.flatMap((area) => area.counties));
    for (const { code, name } of counties)
      if (!named.has(code))
        problems.add({
          ...{ file: `data/authorityNames/${id}.json`, area: code },
          message: `does not name ${name}`,
          action: 'write down what the source calls it',
        });
  }
}

function describe(row: AuthorityRow, reader: Reader): AuthorityMeasure {
  const { id, group, title, meaning, unit, decimals, period, worse, caveat, source } = row;
  const counties = reader.places.counties.map(({ code }) => code as CountyCode);
  const { value, parts } = makeFigures(row, reader);
  const stored = (figure: Figure | undefined): Figure => toStored(figure ?? null, decimals);
  const column = ({ figures }: Published): Figure[] => counties.map((code) => stored(figures.get(code)));
  const values = column(value);
  return {
    ...{ id, group, title, meaning, unit, decimals, period, worse, caveat, source },
    england: stored(value.england),
    values,
    parts: parts.map((part) => ({
      ...{ title: part.title, unit: part.unit, england: stored(part.of.england) },
      values: column(part.of),
    })),
    words: value.words.size === 0 ? [] : counties.map((code) => value.words.get(code) ?? ''),
    missing: gapsOf(counties, values),
    shared: value.shared.map(({ area, counties: codes }) => ({ area, counties: codes as CountyCode[] })),
  };
}

function gapsOf(counties: readonly CountyCode[], values: readonly Figure[]): AuthorityGap[] {
  const without = counties.filter((_, index) => values[index] === null);
  const gaps = [
    { counties: without.filter((code) => TINY.includes(code)), reason: TOO_FEW },
    { counties: without.filter((code) => !TINY.includes(code)), reason: NO_FIGURE },
  ];
  return gaps.filter((gap) => gap.counties.length > 0);
}

function makeFigures(row: AuthorityRow, reader: Reader): Made {
  const { read, source } = row;
  const { inputs, plan, problems, tools, places } = reader;
  const named = { file: inputs.fileOf(source), names: plan.names.find(({ id }) => id === source), problems };
  const series = (name: string, year: string): Published =>
    publishedSeries(tools.get(source)?.get(keyOf({ series: name, year })) ?? [], name, named);
  switch (read.kind) {
    case 'series':
      return { value: series(read.series, read.year), parts: [] };
    case 'rest':
      return { value: mapFigures(series(read.series, read.year), (share) => 100 - share), parts: [] };
    case 'index':
      return { value: publishedIndex(tableOf(source, reader), read, named), parts: [] };
    case 'districts':
      return { value: publishedByDistrict(tableOf(source, reader), read, places, named), parts: [] };
    case 'sum':
      return {
        value: series(read.series, read.year),
        parts: withNames(read, [series(read.parts[0], read.year), series(read.parts[1], read.year)]),
      };
    case 'gap': {
      const group = series(read.series, read.year);
      const others = series(read.others, read.year);
      return { value: apart(others, group), parts: withNames(read, [group, others]) };
    }
  }
}

function tableOf(source: string, { tables, inputs }: Reader): Row[] {
  const table = tables.get(source) ?? inputs.csv(source);
  tables.set(source, table);
  return table;
}

function withNames(
  { names, partUnit: unit }: { names: readonly [string, string]; partUnit: string },
  [first, second]: [Published, Published],
): Made['parts'] {
  return [
    { title: names[0], unit, of: first },
    { title: names[1], unit, of: second },
  ];
}

/** The others' figure less the group's; none where either has none. */
function apart(others: Published, group: Published): Published {
  const less = (a: Figure | undefined, b: Figure | undefined): Figure =>
    a === null || a === undefined || b === null || b === undefined ? null : a - b;
  return {
    ...group,
    england: less(others.england, group.england),
    figures: new Map(
      [...group.figures].map(([code, figure]) => [code, less(others.figures.get(code), figure)]),
    ),
  };
}

function mapFigures(published: Published, make: (figure: number) => number): Published {
  const made = (figure: Figure): Figure => (figure === null ? null : make(figure));
  return {
    ...published,
    england: made(published.england),
    figures: new Map([...published.figures].map(([code, figure]) => [code, made(figure)])),
  };
}
