import { classPhrase } from '../classWords.ts';
import { classOfRank } from '../classify.ts';
import { formatNumber, formatShare, formatValue, ordinal } from '../format.ts';
import type { IndicatorFile } from '../indicator.ts';
import type { NeedId } from '../needs.ts';
import { needWords } from '../needWords.ts';
import { figureOf, needInEngland, needOf } from './placeFigure.ts';
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
  /** what it is, where it is spoken of elsewhere: "Income-deprived residents" */
  name: string;
  /** the big part: "17.8%", "3 of 9", "Most deprived 10%" */
  value: string;
  /** the rest of the sentence, with the year */
  text: string;
  /** how it compares and which way, in words: "Worse than Herefordshire, better than England"; '' where nothing is given */
  compared: string;
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
    needFact(record, 'income', 'of residents income-deprived (2025)'),
    needFact(record, 'children', 'of children in income-deprived families (2025)'),
    measureFact(
      record,
      'fuel-poverty-2022',
      'Fuel-poor households',
      'of households fuel-poor (modelled, 2022)',
    ),
    measureFact(
      record,
      'km-gp-2025',
      'Distance to the nearest GP surgery',
      'to the nearest GP surgery, straight line (2026)',
    ),
  ].flatMap((fact) => fact ?? []);
}

function deprivationFact(record: PlaceRecord): Fact | null {
  return record.identity.kind === 'lsoa' ? ownTenthFact(record) : worstFifthFact(record);
}

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
    name: 'Rank by multiple deprivation',
    value: `${ordinal(area.rank)} of ${formatNumber(areas)}`,
    text: `by multiple deprivation (2025; 1st: most deprived): ${phrase}`,
    compared: `${ordinal(area.countyRank ?? 0)} most deprived of ${formatNumber(county.inside.lsoas.length)} in ${county.county.name}`,
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
  return {
    id: 'imd',
    name: 'Neighbourhoods in England’s most deprived 20%',
    value: `${formatNumber(here.worst)} of ${formatNumber(here.all)}`,
    text: `${here.all === 1 ? 'neighbourhood' : 'neighbourhoods'} in England’s most deprived 20% (2025)`,
    compared: comparedWords(bars, 'high'),
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
  const { inNeed, among } = needInEngland(record, id);
  const { people } = needWords[id];
  if (here.counted === 0)
    return here.unknown === 0
      ? null
      : {
          ...{
            id,
            name: capital(people),
            value: 'Fewer than 10',
            text: `${people} (2025): the number is not published`,
          },
          ...{ compared: '', bars: [], position: null },
        };
  const share = (part: { inNeed: number; among: number }) => part.inNeed / Math.max(1, part.among);
  const bars = barsOf(record, share(here), share(county), inNeed / among, formatShare);
  return {
    id,
    name: capital(people),
    value: formatShare(share(here)),
    text: `${text}: ${here.unknown > 0 ? 'about ' : ''}${formatNumber(here.inNeed)}`,
    compared: comparedWords(bars, 'high'),
    bars,
    position: null,
  };
}

function measureFact(record: PlaceRecord, id: string, name: string, text: string): Fact | null {
  const here = figureOf(record, id);
  if (!here || here.value === null) return null;
  const { indicator, unit, decimals } = here;
  const county = figureOf(record, id, 'county')?.value ?? null;
  const say = (value: number): string => formatValue(value, unit, decimals);
  const bars = barsOf(record, here.value, county, indicator.lsoa.mean, say);
  return {
    id,
    name,
    value: say(here.value),
    text,
    compared: comparedWords(bars, indicator.worse),
    bars,
    position: null,
  };
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

/**
 * "Worse than both", "Worse than Leeds, better than England": the first bar against the others, as they are written.
 * Where neither end is worse it is "higher" or "lower".
 */
function comparedWords([here, ...others]: readonly FactBar[], worse: IndicatorFile['worse']): string {
  if (!here) return '';
  const parts = others.map(({ name, value, text }) => ({
    how: text === here.text ? 'same as' : `${beside(here.value > value, worse)} than`,
    what: name === 'Its counties' ? 'its counties' : name,
  }));
  const [first, second] = parts;
  const words =
    first?.how === second?.how && first
      ? `${first.how} both`
      : parts.map(({ how, what }) => `${how} ${what}`).join(', ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function beside(isHigher: boolean, worse: IndicatorFile['worse']): string {
  if (worse === 'none') return isHigher ? 'higher' : 'lower';
  return isHigher === (worse === 'high') ? 'worse' : 'better';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
