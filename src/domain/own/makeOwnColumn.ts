import { histogramOf, percentiles, roundedQuantileBreaks } from '../breaks.ts';
import { classify, countByClass } from '../classify.ts';
import type { AreaSummaries, ClassScheme, IndicatorFile, NationalLevel } from '../indicator.ts';
import type { CountyCode, Level } from '../area.ts';
import { competitionRanks } from '../rank.ts';
import type { OwnColumn, OwnCounty, OwnFigures, OwnSettings, OwnState } from './ownFigures.ts';
import { aggregateName, denominatorWords, unitOf } from './ownUnits.ts';
import { denominatorsOf, isAdditive, placeOnLsoas, placeOnWards, type Part } from './placeFigures.ts';

/**
 * A reader's figures for every area of the counties, in the order of a plan's areas. Its ranks are among the areas
 * shown, for there are none of England; counts below the threshold, and means of fewer rows, have no value.
 */
export function makeOwnColumn(
  figures: OwnFigures,
  settings: OwnSettings,
  level: Level,
  counties: readonly OwnCounty[],
): OwnColumn {
  const parts = counties.flatMap((county) => partsOf(figures, settings, level, county));
  const states = parts.map((part) => (isHidden(part, figures, settings) ? 'hidden' : part.state));
  const values = parts.map((part, at) => (states[at] === 'figure' ? valueOf(part, figures) : null));
  return {
    column: {
      indicator: makeIndicator(figures, settings, level, values),
      values,
      ranks: competitionRanks(values, settings.worse),
      ranked: values.filter((value) => value !== null).length,
      tenths: values.map(() => null),
      categories: null,
      carried: new Set(parts.flatMap(({ isCarried }, at) => (isCarried && values[at] !== null ? [at] : []))),
    },
    states,
  };
}

function partsOf(figures: OwnFigures, { denominator }: OwnSettings, level: Level, county: OwnCounty): Part[] {
  const shared = isAdditive(figures) ? denominator : 'none';
  // rows of a county that was not shown were not looked at
  if (!figures.counties.includes(county.county.code)) {
    const { lsoa21, ward24 } = county.areas;
    return (level === 'lsoa' ? lsoa21.codes : ward24.codes).map(() => lacking('unmatched'));
  }
  if (level === 'lsoa') return placeOnLsoas(figures, county, shared);
  if (figures.geography === 'ward24') return placeOnWards(figures, county, wardDenominators(county, shared));
  return gatherWards(placeOnLsoas(figures, county, shared), county);
}

function wardDenominators(county: OwnCounty, denominator: OwnSettings['denominator']): number[] | null {
  const of = denominatorsOf(county, denominator);
  if (!of) return null;
  const sums = county.areas.ward24.codes.map(() => 0);
  county.areas.lsoa21.ward.forEach((ward, at) => {
    if (ward >= 0) sums[ward] = (sums[ward] ?? 0) + (of[at] ?? 0);
  });
  return sums;
}

/**
 * Wards from their best-fit neighbourhoods of this county: counts and those they are shared by are added, rates are
 * weighted with residents. A ward has a figure where all of them have, whether shown or hidden.
 */
function gatherWards(parts: readonly Part[], { areas }: OwnCounty): Part[] {
  return areas.ward24.codes.map((_, ward) => {
    const own = parts.flatMap((part, at) => (areas.lsoa21.ward[at] === ward ? [{ part, at }] : []));
    const first = own[0]?.part;
    if (!first) return lacking('absent');
    const states = new Set(own.map(({ part }) => part.state));
    if (states.size > 1) return lacking('partial');
    if (first.state !== 'figure') return lacking(first.state);
    return gather(own.map(({ part, at }) => ({ ...part, weight: areas.lsoa21.population[at] ?? 0 })));
  });
}

function lacking(state: OwnState): Part {
  return { n: null, basis: null, of: null, rate: null, rows: Infinity, state, isCarried: false };
}

function gather(parts: readonly (Part & { weight: number })[]): Part {
  const sum = (of: (part: Part & { weight: number }) => number): number =>
    parts.reduce((total, part) => total + of(part), 0);
  const isAdded = parts[0]?.n !== null;
  const added = isAdded ? sum(({ n }) => n ?? 0) : null;
  const isCarried = parts.some((part) => part.isCarried);
  // a share of a larger area's count tells of that area's people
  const basis = isCarried ? Math.max(added ?? 0, ...parts.map((part) => part.basis ?? 0)) : added;
  const weights = sum(({ weight }) => weight);
  const mean = weights > 0 ? sum(({ rate, weight }) => (rate ?? 0) * weight) / weights : null;
  return {
    n: added,
    basis: isAdded ? basis : null,
    of: parts[0]?.of === null ? null : sum(({ of }) => of ?? 0),
    rate: isAdded ? null : mean,
    rows: sum(({ rows }) => rows),
    state: 'figure',
    isCarried,
  };
}

/** Fewer people or things than the threshold, or an amount or a mean of fewer rows: none counts as few, too. */
function isHidden({ basis, rows, state }: Part, { kind }: OwnFigures, { threshold }: OwnSettings): boolean {
  if (state !== 'figure') return false;
  return kind === 'count' && basis !== null ? basis < threshold : rows < threshold;
}

/** counts are given for so many people */
const per = 1000;

function valueOf({ n, of, rate }: Part, { kind }: OwnFigures): number | null {
  if (n === null) return rate;
  if (of === null) return n;
  if (of === 0) return null;
  return kind === 'count' ? (per * n) / of : n / of;
}

function makeIndicator(
  figures: OwnFigures,
  settings: OwnSettings,
  level: Level,
  values: readonly (number | null)[],
): IndicatorFile {
  const known = values.flatMap((value) => value ?? []);
  const decimals = decimalsFor(known);
  const [unit, year] = [unitOf(figures.kind, settings), yearOf(settings)];
  const distribution = makeLevel(values, settings, decimals);
  return {
    id: figures.id,
    title: settings.title,
    short: settings.title,
    theme: 'people',
    heading: 'Your own data',
    year,
    unit,
    meaning: `Your own data, from “${figures.file}”`,
    kind: 'measure',
    worse: settings.worse,
    geography: 'lsoa21',
    group: 'own',
    scope: 'shown',
    levels: figures.geography === 'ward24' ? ['ward'] : ['lsoa', 'ward'],
    decimals,
    aggregation: isAdditive(figures) ? 'rate' : 'mean',
    aggregateUnit: unit,
    aggregateDecimals: decimals,
    release: `“${figures.file}”, opened in this browser`,
    vintage: year,
    sources: [],
    ...ownWords,
    ...baseWords(figures, settings),
    series: [],
    lsoa: distribution,
    ward: level === 'ward' ? distribution : null,
    counties: noSummaries,
  };
}

/** Every figure says its year, if only that nobody knows it. */
function yearOf({ year }: OwnSettings): string {
  return year === '' ? 'year not stated' : year;
}

function baseWords(
  { kind }: OwnFigures,
  { denominator }: OwnSettings,
): Pick<IndicatorFile, 'aggregateName' | 'denominator'> {
  return { aggregateName: aggregateName(kind), denominator: denominatorWords[denominator] };
}

/** Whole numbers have none; others as many as tell the largest to two figures, one at least. */
function decimalsFor(values: readonly number[]): number {
  if (values.every(Number.isInteger)) return 0;
  const largest = Math.max(...values.map(Math.abs));
  if (largest >= 10) return 1;
  return largest >= 1 ? 2 : 3;
}

const ownWords = {
  licence: 'not stated: your own data',
  caveats: ['Your own data: not checked by the atlas, never sent anywhere and not part of any link.'],
  comparable: 'With what it may be compared you know best.',
};

const noSummaries: AreaSummaries<CountyCode> = {
  codes: [],
  value: [],
  rank: [],
  areas: [],
  tenth: [],
  fifth: [],
  residentsFifth: [],
  residents: [],
};

/** How many areas have each figure, to the last digit: two that only look alike do not tie. */
function exactSteps(known: readonly number[], decimals: number): NationalLevel['steps'] {
  const counts = new Map<number, number>();
  for (const value of known) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ascending = [...counts].sort(([a], [b]) => a - b);
  return {
    values: ascending.map(([value]) => value * 10 ** decimals),
    counts: ascending.map(([, count]) => count),
  };
}

/** The distribution of the areas shown stands where England's does for other measures. */
function makeLevel(
  values: readonly (number | null)[],
  { worse }: OwnSettings,
  decimals: number,
): NationalLevel {
  const known = values.flatMap((value) => value ?? []);
  const cuts = roundedQuantileBreaks(known, Math.min(6, Math.max(1, new Set(known).size)));
  const classes: ClassScheme = { type: 'breaks', method: 'quantiles', cuts };
  const classed = values.map((value) => classify({ value, rank: null, category: null }, classes, worse));
  return {
    areas: known.length,
    missing: values.length - known.length,
    mean: null,
    quantiles: percentiles(known, decimals + 1),
    histogram: histogramOf(known),
    classes,
    classCounts: countByClass(classed, cuts.length + 1),
    steps: exactSteps(known, decimals),
  };
}
