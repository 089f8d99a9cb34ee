import { formatNumber, formatShare, formatValue, joinNames } from '../format.ts';
import type { NeedId } from '../needs.ts';
import { figureOf, needInEngland, needOf, type PlaceFigure, type Scope } from './placeFigure.ts';
import type { PlaceRecord } from './placeRecord.ts';
import { countMembers } from './placeWords.ts';

/** One question a member may ask, from one fact of the place: the fact with its base, the question, the source. */
export interface Question {
  id: string;
  /** what it is about: of each subject one question at most */
  subject: QuestionSubject;
  finding: string;
  question: string;
  /** publication and year of the figures */
  source: string;
  /** how far the fact stands out, 0 to about 1: the order among the questions */
  weight: number;
}

type QuestionSubject =
  | 'pockets'
  | 'spread'
  | 'outside'
  | 'change'
  | 'access'
  | 'fuel'
  | 'older'
  | 'children'
  | 'health'
  | 'skills'
  | 'rural';

/** Makes a question of a place, or none where the place gives no reason to ask it. */
export type QuestionRule = (asked: Asked) => Question | null;

/** The place as questions see it: of a ward that no neighbourhood is assigned to, its county's figures. */
export interface Asked {
  record: PlaceRecord;
  scope: Scope;
  /** how many neighbourhoods the figures are made of */
  areas: number;
  /** begins a finding where the figures are not the place's own: "In Suffolk as a whole, " */
  lead: string;
}

/** Whose figures the questions of a place are about. */
export function askedOf(record: PlaceRecord): Asked {
  const areas = countMembers(record);
  if (areas > 0) return { record, scope: 'here', areas, lead: '' };
  const names = joinNames(record.counties.map(({ county }) => county.name));
  const all = record.counties.reduce((sum, { inside }) => sum + inside.lsoas.length, 0);
  return { record, scope: 'county', areas: all, lead: `In ${names} as a whole, ` };
}

/** One measure of whom is asked about, with its value; null where there is none. */
export function valueOf(
  { record, scope }: Asked,
  id: string,
): (PlaceFigure & { value: number; text: string }) | null {
  const figure = figureOf(record, id, scope);
  if (!figure || figure.value === null) return null;
  const { value } = figure;
  return { ...figure, value, text: formatValue(value, figure.unit, figure.decimals) };
}

/** "Herefordshire 14.2%, England 13.1%": what a measure is compared with. */
export function besideFigure({ record, scope }: Asked, { indicator, unit, decimals }: PlaceFigure): string {
  const county = scope === 'county' ? null : countyFigure(record, indicator.id);
  return besideWords(
    record,
    county === null ? null : formatValue(county, unit, decimals),
    indicator.lsoa.mean === null ? null : formatValue(indicator.lsoa.mean, unit, decimals),
  );
}

function countyFigure(record: PlaceRecord, id: string): number | null {
  return record.identity.kind === 'county' ? null : (figureOf(record, id, 'county')?.value ?? null);
}

/** People in need as a share, with the words beside it; null where all that is known is "fewer than 10". */
export function needShare(
  { record, scope }: Asked,
  id: NeedId,
): { inNeed: number; among: number; share: number; england: number; beside: string } | null {
  const here = needOf(record, id, scope);
  if (here.counted === 0 || here.among === 0) return null;
  const all = needInEngland(record, id);
  const england = all.inNeed / Math.max(1, all.among);
  const isCounty = scope === 'county' || record.identity.kind === 'county';
  const county = isCounty ? null : needOf(record, id, 'county');
  return {
    ...{ inNeed: here.inNeed, among: here.among, share: here.inNeed / here.among, england },
    beside: besideWords(
      record,
      county && county.among > 0 ? formatShare(county.inNeed / county.among) : null,
      formatShare(england),
    ),
  };
}

function besideWords({ counties }: PlaceRecord, county: string | null, england: string | null): string {
  const name = counties.length === 1 ? (counties[0]?.county.name ?? '') : 'its counties';
  const parts = [
    ...(county === null ? [] : [`${name} ${county}`]),
    ...(england === null ? [] : [`England ${england}`]),
  ];
  return parts.join(', ');
}

/** How many people or households a rate counts, over the place's neighbourhoods; null where it has no counts. */
export function countOf({ record, scope }: Asked, id: string): number | null {
  const indicator = record.indicators.get(id);
  if (!indicator) return null;
  let sum: number | null = null;
  for (const { values, members } of record.counties) {
    const column = values.get(indicator.group)?.columns[id];
    if (column?.kind !== 'rate') continue;
    const all = scope === 'here' ? members.lsoa21 : column.n.map((_, at) => at);
    for (const at of all) sum = (sum ?? 0) + (column.n[at] ?? 0);
  }
  return sum;
}

/** "4,101 households", "1 household" */
export function counted(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
