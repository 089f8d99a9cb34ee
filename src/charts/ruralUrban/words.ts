import type { Level } from '../../domain/area.ts';
import { formatScore } from '../../domain/areaText.ts';
import type { RuralCounty, RuralGroup } from '../../domain/byRurality.ts';
import { formatNumber, formatShare, formatValue, joinNames } from '../../domain/format.ts';
import type { Category, IndicatorFile } from '../../domain/indicator.ts';
import type { ChartTable } from '../frame/table.ts';
import type { RuralLine, RuralSection } from './layout.ts';

/** What is shown: counties by class, England by class, and the words of the classification. */
export interface RuralData {
  indicator: IndicatorFile;
  categories: readonly Category[];
  /** "Rural Urban Classification, 2021" */
  classification: string;
  /** whom its own share counts: "Census 2021", "mid-2015" */
  residentsOf: string;
  counties: readonly RuralCounty[];
  /** by class; null where England could not be had */
  england: readonly RuralGroup[] | null;
}

/** "worst fifth", or of a measure without a worse end "highest fifth". */
function fifthWords({ worse }: IndicatorFile): string {
  return worse === 'none' ? 'highest fifth' : 'worst fifth';
}

export function subtitleOf({ indicator, classification, counties }: RuralData): string {
  const names = joinNames(counties.map(({ name }) => name));
  return `${indicator.title}, ${indicator.year}, by class of the ${classification}: ${names}, beside England`;
}

/** px under which the heads of three columns must be short. */
const narrowHeads = 900;

/** Heads of the three columns; on a phone and on paper the long ones are cut to what the summary says in full. */
export function headsOf({ indicator }: RuralData, width: number): [string, string, string] {
  if (width < narrowHeads) {
    const name = capital(indicator.aggregateName);
    return [
      'Residents',
      name.length > 14 ? (name.split(' ')[0] ?? name) : name,
      `In ${fifthWords(indicator)}`,
    ];
  }
  const unit =
    indicator.aggregateUnit === '' || indicator.aggregateUnit === '%' ? '' : ` (${indicator.aggregateUnit})`;
  return [
    'Residents',
    `${capital(indicator.aggregateName)}${unit}`,
    `Live in the ${fifthWords(indicator)} of England`,
  ];
}

function valueText(value: number | null, indicator: IndicatorFile): string {
  if (value === null) return 'no figure';
  if (indicator.kind === 'rank') return formatScore(value);
  const { aggregateUnit, aggregateDecimals } = indicator;
  const decimals = Math.abs(value) >= 10 ? Math.min(1, aggregateDecimals) : aggregateDecimals;
  return formatValue(value, aggregateUnit === '%' ? '%' : '', decimals);
}

/** Classes that a county shown has neighbourhoods of, each with its counties and England. */
export function sectionsOf(data: RuralData): RuralSection[] {
  const { categories, counties, england } = data;
  return categories.flatMap(({ label, family }, index): RuralSection[] => {
    const isHere = counties.some(({ classes }) => (classes[index]?.allResidents ?? 0) > 0);
    if (!isHere) return [];
    const lines = counties.map(({ name, classes, members }) => ({
      ...lineOf(data, name, classes[index], classes, false),
      codes: members[index] ?? [],
    }));
    const whole = england ? [lineOf(data, 'England', england[index], england, true)] : [];
    return [{ label, family, lines: [...lines, ...whole] }];
  });
}

function lineOf(
  { indicator }: RuralData,
  name: string,
  group: RuralGroup | undefined,
  all: readonly RuralGroup[],
  isEngland: boolean,
): RuralLine {
  const total = all.reduce((sum, { allResidents }) => sum + allResidents, 0);
  if (!group || group.allResidents === 0)
    return { name, isEngland, codes: [], share: 0, value: null, fifth: null, words: ['none', '–', '–'] };
  const share = group.allResidents / total;
  const fifth = fifthShare(group);
  return {
    ...{ name, isEngland, codes: [], share, fifth },
    value: group.value,
    words: [formatShare(share), valueText(group.value, indicator), fifth === null ? '–' : formatShare(fifth)],
  };
}

function fifthShare({ residents, residentsFifth }: RuralGroup): number | null {
  return residents > 0 && residentsFifth !== null ? residentsFifth / residents : null;
}

/** For each county: how rural it is, and its rural and urban figures; beside maps of wards, what is counted here. */
export function summaryOf(data: RuralData, level: Level): string[] {
  const sentences = [...countySentences(data), basesText(data)];
  return level === 'ward' ? [...sentences, wardsText] : sentences;
}

/** The classification's own share and the bars count residents of two dates: why they may differ in the last digit. */
function basesText({ indicator, residentsOf, counties }: RuralData): string {
  const bars = indicator.geography === 'lsoa21' ? 'mid-2022' : 'mid-2015';
  const hasPlaces = counties.some(({ isPlace }) => isPlace);
  return residentsOf === bars
    ? `Shares and bars count residents of ${bars}.`
    : `The share in rural neighbourhoods counts residents of ${residentsOf}, as the classification does; the bars count residents of ${bars}, so that their sum may differ a little.${hasPlaces ? ` Of your own places both count residents of ${bars}.` : ''}`;
}

const wardsText =
  'Neighbourhoods are counted here, though the maps show wards: a ward has no class of its own and may hold both town and country, so there are no figures by ward.';

function countySentences({ indicator, classification, counties }: RuralData): string[] {
  return counties.map(({ name, rural, urban, ruralShare }, index) => {
    const first = index === 0 ? ` (${classification})` : '';
    const start = `${formatShare(ruralShare)} of residents of ${name} live in rural neighbourhoods${first}`;
    if (rural.residents === 0 || urban.residents === 0) return `${start}.`;
    const what =
      index === 0
        ? `${indicator.aggregateName} (${indicator.title}, ${indicator.year})`
        : indicator.aggregateName;
    return `${start}; ${what} is ${withUnit(rural.value, indicator)} there, ${withUnit(urban.value, indicator)} in its urban ones; ${fifthOf(rural)} of its rural and ${fifthOf(urban)} of its urban residents live in the ${fifthWords(indicator)} of England’s neighbourhoods.`;
  });
}

/** One line read out: every figure under its full head. */
export function lineWords(data: RuralData, label: string, { name, words, codes }: RuralLine): string {
  const heads = headsOf(data, narrowHeads);
  const figures = words.map((text, column) => `${heads[column] ?? ''}: ${text}`);
  const held = codes.length === 0 ? '' : `. ${countWords(codes.length)}`;
  return `${name}, ${label}. ${figures.join('; ')}${held}`;
}

/** What is marked on the maps: "6 neighbourhoods of Dorset, Urban: nearer to a major town or city". */
export function markWords({ name, codes }: RuralLine, label: string): string {
  return `${countWords(codes.length)} of ${name}, ${label}`;
}

function countWords(count: number): string {
  return `${formatNumber(count)} neighbourhood${count === 1 ? '' : 's'}`;
}

function withUnit(value: number | null, indicator: IndicatorFile): string {
  const text = valueText(value, indicator);
  const { aggregateUnit } = indicator;
  return value === null || aggregateUnit === '' || aggregateUnit === '%' ? text : `${text} ${aggregateUnit}`;
}

function fifthOf(group: RuralGroup): string {
  return formatShare(fifthShare(group) ?? 0);
}

/** Every class of every county, and how many neighbourhoods have no figure. */
export function tableOf(data: RuralData): ChartTable {
  const { indicator, categories, counties, england } = data;
  const fifth = fifthWords(indicator);
  const rows = (name: string, groups: readonly RuralGroup[]): ChartTable['rows'] =>
    groups.map((group, index) => [
      ...[name, categories[index]?.label ?? '', categories[index]?.code ?? ''],
      ...[group.areas, group.missing, group.allResidents, group.value, group.fifth, group.residentsFifth],
    ]);
  return {
    caption: subtitleOf(data),
    columns: [
      { name: 'Area', isNumber: false },
      { name: 'Class', isNumber: false },
      { name: 'Code', isNumber: false },
      { name: 'Neighbourhoods with a figure', isNumber: true },
      { name: 'Neighbourhoods without', isNumber: true },
      { name: 'Residents', isNumber: true },
      {
        name: capital(indicator.aggregateName),
        unit: indicator.aggregateUnit,
        isNumber: true,
        decimals: indicator.aggregateDecimals,
      },
      { name: `Neighbourhoods in the ${fifth}`, isNumber: true },
      { name: `Residents in the ${fifth}`, isNumber: true },
    ],
    rows: [
      ...counties.flatMap(({ name, classes }) => rows(name, classes)),
      ...(england ? rows('England', england) : []),
    ],
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
