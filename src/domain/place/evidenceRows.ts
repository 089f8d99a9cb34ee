import { neighbourhoods } from '../countWords.ts';
import { formatNumber, formatShare, formatValue, ordinal } from '../format.ts';
import type { IndicatorEntry, IndicatorFile } from '../indicator.ts';
import { needIds, type NeedId } from '../needs.ts';
import { needWords } from '../needWords.ts';
import { decileOf } from '../rank.ts';
import { figureOf, figureText, needInEngland, needOf, type PlaceFigure } from './placeFigure.ts';
import type { PlaceRecord } from './placeRecord.ts';
import { countTenths, tenthLabel } from './placeTenths.ts';

/** One figure of an evidence sheet, complete in itself: on paper and in the file alike. */
export interface EvidenceRow {
  id: string;
  title: string;
  year: string;
  unit: string;
  /** display units, unrounded beyond what is shown; null with the reason in `missing` */
  value: number | null;
  text: string;
  missing: string | null;
  /** among England's neighbourhoods, wards or counties, 1 = worst (highest where neither end is worse) */
  rank: number | null;
  of: number | null;
  /** the same in words; '' where larger areas have no rank */
  position: string;
  county: number | null;
  countyText: string;
  england: number | null;
  englandText: string;
  /** what it is a figure of: "9 of 9 neighbourhoods" */
  base: string;
  /** boundaries and date of the data */
  vintage: string;
  source: string;
  licence: string;
}

/** The figures under one heading. */
export interface EvidenceSection {
  title: string;
  /** what is said once for all of them */
  note: string;
  rows: EvidenceRow[];
}

const OGL = 'Open Government Licence v3.0';

/** Every figure of a place, by heading: people in need, tenths of England, all current measures. */
export function evidenceSections(record: PlaceRecord): EvidenceSection[] {
  const headings = [...new Set(record.manifest.indicators.map(({ heading }) => heading))];
  const measures = headings.map((title) => ({
    title,
    note: '',
    rows: record.manifest.indicators
      .filter((entry) => entry.heading === title && isCurrent(entry, record))
      .flatMap((entry) => measureRow(record, entry.id) ?? []),
  }));
  return [needSection(record), tenthSection(record), ...measures].filter(({ rows }) => rows.length > 0);
}

/** Earlier releases are left out: their scores may not be compared, and side by side they would be. */
function isCurrent({ id, kind, year }: IndicatorEntry, { indicators }: PlaceRecord): boolean {
  const series = indicators.get(id)?.series ?? [];
  return kind !== 'category' && series.every((other) => (indicators.get(other)?.year ?? '') <= year);
}

function needSection(record: PlaceRecord): EvidenceSection {
  return {
    title: 'People and households in need',
    note: 'Published numbers, rounded to 5; where fewer than 10 are counted in a neighbourhood the number is not published and 5 stand in for it here, in the county and in England.',
    rows: needIds.flatMap((id) => needRow(record, id) ?? []),
  };
}

function needRow(record: PlaceRecord, id: NeedId): EvidenceRow | null {
  const here = needOf(record, id);
  if (here.among === 0) return null;
  const all = needOf(record, id, 'county');
  const { inNeed, among } = needInEngland(record, id);
  const words = needWords[id];
  const isKnown = here.counted > 0;
  const county = record.identity.kind === 'county' || all.among === 0 ? null : all.inNeed / all.among;
  const share = here.inNeed / here.among;
  return {
    ...{ id: `need-${id}`, title: capital(words.people), year: id === 'fuel' ? '2022' : '2025', unit: '%' },
    value: isKnown ? 100 * share : null,
    text: `${formatShare(share)}: ${formatNumber(here.inNeed)} of ${formatNumber(here.among)}`,
    missing: isKnown ? null : 'fewer than 10, so not published',
    ...{ rank: null, of: null, position: '' },
    ...{
      county: county === null ? null : 100 * county,
      countyText: county === null ? '' : formatShare(county),
    },
    ...{ england: (100 * inNeed) / among, englandText: formatShare(inNeed / among) },
    base: `${formatNumber(here.counted)} of ${formatNumber(here.counted + here.unknown)} neighbourhoods with a published number`,
    ...{ vintage: `${capital(words.measure)}; LSOAs of 2021`, source: words.release, licence: OGL },
  };
}

function tenthSection(record: PlaceRecord): EvidenceSection {
  const rows = countTenths(record);
  const all = rows.reduce((sum, { residents }) => sum + residents, 0);
  const { imd } = record;
  return {
    title: 'Residents by tenth of England’s neighbourhoods',
    note: 'Published deciles of the Index of Multiple Deprivation 2025; residents of mid-2022. Not everyone in a deprived neighbourhood is deprived.',
    rows: rows.map(({ tenth, label, areas, residents }) => ({
      ...{ id: `tenth-${tenth}`, title: `In the ${label}`, year: imd.year, unit: '%' },
      value: all === 0 ? null : (100 * residents) / all,
      text: `${formatShare(residents / Math.max(1, all))}: ${formatNumber(residents)} residents in ${neighbourhoods(areas)}`,
      ...{ missing: null, rank: null, of: null, position: '', county: null, countyText: '' },
      ...{ england: null, englandText: '' },
      base: 'counts of neighbourhoods by published decile',
      ...{ vintage: imd.vintage, source: imd.release, licence: imd.licence },
    })),
  };
}

function measureRow(record: PlaceRecord, id: string): EvidenceRow | null {
  const figure = figureOf(record, id);
  if (!figure || isNothing(figure)) return null;
  const { indicator, value } = figure;
  const county = record.identity.kind === 'county' ? null : figureOf(record, id, 'county');
  return {
    ...{ id, title: indicator.title, year: indicator.year, unit: unitOf(record, figure) },
    ...{ value, text: figureText(figure) ?? '', missing: missingOf(figure) },
    ...positionOf(record, figure),
    // a neighbourhood's score is its own; a county's is a mean of scores, with fewer decimals
    ...{ county: county?.value ?? null, countyText: (county && figureText(county)) ?? '' },
    ...{ england: indicator.lsoa.mean, englandText: meanText(indicator) },
    base: baseOf(record, figure),
    ...{ vintage: indicator.vintage, source: indicator.release, licence: indicator.licence },
  };
}

function isNothing({ value, rank, of }: PlaceFigure): boolean {
  return value === null && rank === null && of === 0;
}

function missingOf({ value, rank, missing }: PlaceFigure): string | null {
  return value === null && rank === null ? (missing ?? 'no figure') : null;
}

function meanText({ lsoa, aggregateUnit, aggregateDecimals }: IndicatorFile): string {
  return lsoa.mean === null ? '' : formatValue(lsoa.mean, aggregateUnit, aggregateDecimals);
}

/** A larger area's figure of a rank has no unit but a name: "average score", "average rank, reversed". */
function unitOf({ identity }: PlaceRecord, { indicator, unit }: PlaceFigure): string {
  if (unit !== '') return unit;
  return indicator.kind === 'rank' && identity.kind === 'lsoa' ? 'score' : indicator.aggregateName;
}

function baseOf({ identity }: PlaceRecord, { areas, of }: PlaceFigure): string {
  if (identity.kind === 'lsoa') return 'the neighbourhood’s own figure';
  if (identity.kind === 'ward') return 'ward figure, best fit of neighbourhoods';
  return `${formatNumber(areas)} of ${formatNumber(of)} neighbourhoods`;
}

function positionOf(
  { identity }: PlaceRecord,
  { indicator, rank }: PlaceFigure,
): Pick<EvidenceRow, 'rank' | 'of' | 'position'> {
  const level = identity.kind === 'ward' ? indicator.ward : indicator.lsoa;
  if (rank === null || !level) return { rank: null, of: null, position: '' };
  const place = `${ordinal(rank)} of ${formatNumber(level.areas)}${identity.kind === 'ward' ? ' wards' : ''}`;
  return {
    rank,
    of: level.areas,
    position: identity.kind === 'lsoa' ? `${place}${tenthWords(indicator, rank)}` : place,
  };
}

/** The published tenth of a ranked measure, in words. */
function tenthWords(indicator: IndicatorFile, rank: number): string {
  const { classes } = indicator.lsoa;
  return classes.type === 'deciles' ? `, ${tenthLabel(decileOf(rank, classes.cuts), indicator)}` : '';
}

/** With a capital: the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
