import { classPhrase } from '../classWords.ts';
import { classOfRank } from '../classify.ts';
import { formatNumber, formatShare, formatValue, ordinal } from '../format.ts';
import type { IndicatorFile } from '../indicator.ts';
import type { NeedId } from '../needs.ts';
import { needWords } from '../needWords.ts';
import { figureOf, needOf } from './placeFigure.ts';
import type { PlaceRecord } from './placeRecord.ts';
import { countMembers } from './placeWords.ts';

/** One bar beside a fact: the place, its county, England. */
interface FactBar {
  name: string;
  value: number;
  text: string;
}

/** One of the five facts at the head of a page. */
export interface Fact {
  id: string;
  /** the big part: "17.8%", "3 of 9", "Most deprived 10%" */
  value: string;
  /** the rest of the sentence, with the year */
  text: string;
  /** how it compares, in words: "higher than in Herefordshire and in England"; '' where nothing is given */
  compared: string;
  /** which end is worse, in words */
  direction: string;
  /** the place, its county and England; empty where `position` is drawn in their place */
  bars: FactBar[];
  /** a neighbourhood's place among England's: 0 = most deprived, 1 = least */
  position: number | null;
}

/** The same five facts for every place, so that pages can be laid side by side: need, income, children, living costs, access. */
export function headlineFacts(record: PlaceRecord): Fact[] {
  if (countMembers(record) === 0) return [];
  return [
    deprivationFact(record),
    needFact(record, 'income', 'of residents are income-deprived (2025)'),
    needFact(record, 'children', 'of children live in income-deprived families (2025)'),
    measureFact(record, 'fuel-poverty-2022', 'of households are fuel-poor (modelled, 2022)'),
    measureFact(record, 'km-gp-2025', 'in a straight line to the nearest GP surgery, on average (2026)'),
  ].flatMap((fact) => fact ?? []);
}

function deprivationFact(record: PlaceRecord): Fact | null {
  return record.identity.kind === 'lsoa' ? ownTenthFact(record) : worstFifthFact(record);
}

const direction = 'Higher is worse';

function ownTenthFact({ counties, imd }: PlaceRecord): Fact | null {
  const [county] = counties;
  const area = county?.inside.lsoas[county.members.lsoa21[0] ?? -1];
  const { classes, areas } = imd.lsoa;
  if (!county || !area || area.rank === null || classes.type !== 'deciles') return null;
  const phrase = classPhrase(classOfRank(area.rank, classes.cuts), {
    scheme: classes,
    ...{ worse: imd.worse, unit: '', level: 'lsoa', isLocal: false },
  });
  return {
    id: 'imd',
    value: `${ordinal(area.rank)} of ${formatNumber(areas)}`,
    text: `by multiple deprivation in England, where 1st is the most deprived: ${phrase} (2025)`,
    compared: `${ordinal(area.countyRank ?? 0)} most deprived of ${formatNumber(county.inside.lsoas.length)} in ${county.county.name}`,
    direction: 'A low rank is worse',
    bars: [],
    position: (area.rank - 1) / Math.max(1, areas - 1),
  };
}

/** Neighbourhoods among the worst fifth, never people: a share of neighbourhoods is what the Index flags (METHOD section 2). */
function worstFifthFact(record: PlaceRecord): Fact {
  const here = fifthOf(record, 'here');
  const all = fifthOf(record, 'county');
  const share = (count: Tally) => count.worst / Math.max(1, count.all);
  const england = record.imd.lsoa.classCounts.slice(0, 2).reduce((a, b) => a + b, 0) / record.imd.lsoa.areas;
  const bars = barsOf(record, share(here), share(all), england, formatShare);
  const rank = figureOf(record, record.imd.id)?.rank ?? null;
  const wards = record.imd.ward?.areas ?? 0;
  return {
    id: 'imd',
    value: `${formatNumber(here.worst)} of ${formatNumber(here.all)}`,
    text: `${here.all === 1 ? 'neighbourhood is' : 'neighbourhoods are'} among the most deprived 20% in England (2025)`,
    compared:
      record.identity.kind === 'ward' && rank !== null
        ? `by mean score ${ordinal(rank)} of ${formatNumber(wards)} wards, 1st the most deprived; no official index ranks wards`
        : comparedWords(bars),
    direction: 'More is worse',
    bars,
    position: null,
  };
}

interface Tally {
  worst: number;
  all: number;
}

function fifthOf({ counties }: PlaceRecord, scope: 'here' | 'county'): Tally {
  const tenths = counties.flatMap(({ inside, members }) =>
    scope === 'here'
      ? members.lsoa21.map((at) => inside.lsoas[at]?.tenth ?? null)
      : inside.lsoas.map(({ tenth }) => tenth),
  );
  return { worst: tenths.filter((tenth) => tenth !== null && tenth <= 2).length, all: tenths.length };
}

function needFact(record: PlaceRecord, id: NeedId, text: string): Fact | null {
  const [here, county] = [needOf(record, id), needOf(record, id, 'county')];
  const { inNeed, among } = record.england.needs[id];
  const { people, among: counted } = needWords[id];
  if (here.counted === 0)
    return here.unknown === 0
      ? null
      : {
          ...{ id, value: 'Fewer than 10', text: `${people} (2025): the number is not published` },
          ...{ compared: '', direction, bars: [], position: null },
        };
  const share = (part: { inNeed: number; among: number }) => part.inNeed / Math.max(1, part.among);
  const bars = barsOf(record, share(here), share(county), inNeed / among, formatShare);
  return {
    id,
    value: formatShare(share(here)),
    text: `${text}: ${here.unknown > 0 ? 'about ' : ''}${formatNumber(here.inNeed)} of ${formatNumber(here.among)} ${counted}`,
    compared: comparedWords(bars),
    direction,
    bars,
    position: null,
  };
}

function measureFact(record: PlaceRecord, id: string, text: string): Fact | null {
  const here = figureOf(record, id);
  if (!here || here.value === null) return null;
  const { indicator, unit, decimals } = here;
  const county = figureOf(record, id, 'county')?.value ?? null;
  const say = (value: number): string => formatValue(value, unit, decimals);
  const bars = barsOf(record, here.value, county, indicator.lsoa.mean, say);
  return {
    id,
    value: say(here.value),
    text,
    compared: comparedWords(bars),
    direction: directionOf(indicator),
    bars,
    position: null,
  };
}

/** Which end of a measure is worse, in words. */
function directionOf({ worse }: Pick<IndicatorFile, 'worse'>): string {
  return { high: 'Higher is worse', low: 'Lower is worse', none: 'Neither end is worse' }[worse];
}

function barsOf(
  { identity, counties }: PlaceRecord,
  here: number,
  county: number | null,
  england: number | null,
  say: (value: number) => string,
): FactBar[] {
  const bar = (name: string, value: number | null): FactBar[] =>
    value === null ? [] : [{ name, value, text: say(value) }];
  const own = counties.map((one) => one.county.name);
  const isWhole = identity.kind === 'county';
  return [
    ...bar(isWhole ? identity.name : 'Here', here),
    ...(isWhole ? [] : bar(own.length === 1 ? (own[0] ?? '') : 'Its counties', county)),
    ...bar('England', england),
  ];
}

/** "higher than in Herefordshire and in England": the first bar against the others, as they are written. */
function comparedWords([here, ...others]: readonly FactBar[]): string {
  if (!here) return '';
  const parts = others.map(({ name, value, text }) => ({
    how: text === here.text ? 'the same as' : value < here.value ? 'higher than' : 'lower than',
    what: `in ${name === 'Its counties' ? 'its counties' : name}`,
  }));
  const hows = [...new Set(parts.map(({ how }) => how))];
  return hows
    .map((how) => {
      const same = parts.filter((part) => part.how === how).map(({ what }) => what);
      return `${how} ${same.join(' and ')}`;
    })
    .join(', ');
}
