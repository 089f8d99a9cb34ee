import type { CountyCode } from '../../domain/area.ts';
import { extremeWord } from '../../domain/classWords.ts';
import { formatNumber } from '../../domain/format.ts';
import type { IndicatorFile } from '../../domain/indicator.ts';
import { inHundredths, profileParts, type ProfiledArea, type Twin } from '../../domain/twins.ts';
import { sharedWords, twinWords } from '../../domain/twinWords.ts';
import type { ChartTable } from '../frame/table.ts';
import type { TwinsFound } from './askTwins.ts';
import type { Chosen } from './subject.ts';

/** Where the listed twins lie: all of England, or one of the counties shown. */
export type Among = 'england' | CountyCode;

/** The twins of one list. */
export function twinsAmong({ england, counties }: TwinsFound, among: Among): Twin[] {
  if (among === 'england') return england;
  return counties.find(({ county }) => county.code === among)?.twins ?? [];
}

/** What the lists are of, measured by what, compared with whom. */
export function subtitleOf({ own }: TwinsFound): string {
  return `${own.name} in ${own.county.name} (${own.code}): Indices of Deprivation 2025, Census 2021 and Rural Urban Classification 2021, by place among England’s 33,755 neighbourhoods`;
}

/** The answer in sentences, for the list that is shown. */
export function summaryOf(
  found: TwinsFound,
  among: Among,
  chosen: Chosen,
  indicator: IndicatorFile,
): string[] {
  const { own } = found;
  const twins = twinsAmong(found, among);
  const [first] = twins;
  const where = among === 'england' ? 'England' : (first?.county.name ?? 'this county');
  const about = chosenWords(chosen, own, indicator);
  if (!first)
    return [...about, `There is no other neighbourhood in ${countyName(found, among)} to compare it with.`];
  const apart = formatNumber(inHundredths(first.distance));
  return [
    ...about,
    `Of all neighbourhoods in ${where}, ${first.name}${among === 'england' ? ` in ${first.county.name}` : ''} is most like ${own.name} in ${own.county.name} by ${profileParts.length} measures (IoD 2025, Census 2021): they stand ${apart} places in 100 apart, by the weighted root mean square of their differences.`,
    ...sharedWords(own, twins),
    'Alike means alike by these measures: it says nothing of what is not measured.',
  ];
}

function countyName({ counties }: TwinsFound, among: Among): string {
  return counties.find(({ county }) => county.code === among)?.county.name ?? 'England';
}

function chosenWords(chosen: Chosen, own: ProfiledArea, indicator: IndicatorFile): string[] {
  const name = `${own.name} in ${own.county.name}`;
  const end = endWords(indicator);
  if (chosen === 'ward')
    return [`These are the twins of ${name}, of the selected ward’s neighbourhoods ${end}.`];
  if (chosen === 'example')
    return [
      `Nothing is selected: these are the twins of ${name}, of all neighbourhoods shown ${end}. Select any other on a map.`,
    ];
  return [];
}

/** "the most deprived by IMD (2025)", "the one with the highest figure of No car (2021)". */
function endWords(indicator: IndicatorFile): string {
  const { kind, short, year } = indicator;
  if (kind === 'rank') return `the most deprived by ${short} (${year})`;
  return kind === 'category'
    ? 'the first by code'
    : `the one with the ${extremeWord(indicator)} figure of ${short} (${year})`;
}

/** All lists with every part, in places of 100 from the worst (highest) end. */
export function tableOf(found: TwinsFound): ChartTable {
  const place = { isNumber: true, decimals: 0 };
  const row = (list: string, order: number | null, area: ProfiledArea, distance: number, says: string) => [
    list,
    order,
    area.name,
    area.code,
    area.county.name,
    inHundredths(distance),
    ...profileParts.map(({ id }) => inHundredths(area.profile[id])),
    says,
  ];
  const lists = [
    { name: 'England', twins: found.england },
    ...found.counties.map(({ county, twins }) => ({ name: county.name, twins })),
  ];
  return {
    caption: `Neighbourhoods most like ${found.own.name} in ${found.own.county.name}; places of 100 in England, 0 = worst or most`,
    columns: [
      { name: 'list', isNumber: false },
      { name: 'order', isNumber: true },
      { name: 'neighbourhood', isNumber: false },
      { name: 'code', isNumber: false },
      { name: 'county', isNumber: false },
      { name: 'apart', unit: 'places of 100', isNumber: true, decimals: 1 },
      ...profileParts.map(({ name, weight }) => ({ name, unit: `weight ${weight}%`, ...place })),
      { name: 'in words', isNumber: false },
    ],
    rows: [
      row('the neighbourhood itself', 0, found.own, 0, ''),
      ...lists.flatMap(({ name, twins }) =>
        twins.map((twin, index) => row(name, index + 1, twin, twin.distance, twinWords(found.own, twin))),
      ),
    ],
  };
}
