import { areaWord, extremeWord, oppositeWord } from '../../domain/classWords.ts';
import { comparedWith } from '../../domain/comparedWith.ts';
import type { CountyProfile, DecileProfile, ProfileCount } from '../../domain/decileProfile.ts';
import { formatNumber, formatShare, joinNames } from '../../domain/format.ts';
import type { IndicatorFile } from '../../domain/indicator.ts';
import type { PanelWords } from './layout.ts';

/** Everything the decile profile says. */
export interface ProfileWords {
  subtitle: string;
  summary: string[];
  panel: PanelWords;
  /** one bar in a sentence, for the keyboard, the pointer and the marks on the maps */
  bar: (county: number, group: number) => string;
  marked: (county: number, group: number) => string;
}

const many = (count: number, word: string): string =>
  `${formatNumber(count)} ${word}${count === 1 ? '' : 's'}`;
const ofAll = (part: number, all: number): string => formatShare(all === 0 ? 0 : part / all);

/** Words about a profile; each names measure, year and what it is compared with. */
export function profileWords(profile: DecileProfile, indicator: IndicatorFile): ProfileWords {
  const place = areaWord[profile.level];
  const titled = titleOf(indicator);
  const groupOf = (county: number, group: number): ProfileCount | undefined =>
    profile.counties[county]?.groups[group];
  const label = (group: number): string => profile.groups[group]?.label ?? '';
  return {
    subtitle: `${titled}: ${subtitleOf(profile, indicator)}`,
    summary: summaryOf(profile, indicator),
    panel: { ends: endsOf(profile, indicator), note: (county) => noteOf(county, place, indicator) },
    bar: (county, group) => {
      const [found, all] = [groupOf(county, group), profile.counties[county]];
      if (!found || !all) return '';
      return `${all.county.name}, ${label(group)}: ${formatNumber(found.areas)} of ${many(all.total.areas, place)} (${ofAll(found.areas, all.total.areas)}), ${many(found.residents, 'resident')} (${ofAll(found.residents, all.total.residents)}).`;
    },
    marked: (county, group) =>
      `${many(groupOf(county, group)?.areas ?? 0, place)} of ${profile.counties[county]?.county.name ?? ''}: ${label(group)} (${titled})`,
  };
}

function titleOf({ title, year }: IndicatorFile): string {
  return title.includes(year) ? title : `${title}, ${year}`;
}

function subtitleOf(profile: DecileProfile, indicator: IndicatorFile): string {
  const { level, areTenths, isUneven, hasPlaces } = profile;
  const places = `${areaWord[level]}s`;
  const each = hasPlaces ? 'each county’s and each of your places’' : 'each county’s';
  if (!areTenths) return `${each} ${places} by class, beside England’s own shares`;
  if (level === 'ward' && indicator.scope !== 'shown')
    return `${each} wards by tenths of England’s wards, which are no deciles of neighbourhoods`;
  if (indicator.kind === 'rank')
    return `${each} neighbourhoods by published national decile; England has a tenth of its neighbourhoods in each`;
  const ties = isUneven ? `; ${places} with equal figures stay together, so the tenths differ in size` : '';
  return `${each} ${places} by ${comparedWith(indicator, level).tenths}, by exact rank${ties}`;
}

function endsOf({ areTenths }: DecileProfile, indicator: IndicatorFile): [string, string] {
  if (!areTenths) return ['', ''];
  const named = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)} 10%`;
  return [named(extremeWord(indicator)), named(oppositeWord(indicator))];
}

function noteOf({ total, missing }: CountyProfile, place: string, { scope }: IndicatorFile): string {
  // beside the maps a panel has no room for all three
  if (scope === 'shown' && missing.areas > 0)
    return `${many(total.areas, place)}; ${formatNumber(missing.areas)} without a figure`;
  const without = missing.areas > 0 ? `; ${formatNumber(missing.areas)} without a figure` : '';
  return `${many(total.areas, place)}, ${many(total.residents, 'resident')}${without}`;
}

function summaryOf(profile: DecileProfile, indicator: IndicatorFile): string[] {
  return [
    ...(profile.areTenths ? [worstFifth(profile, indicator)] : [largestClass(profile, indicator)]),
    ...(profile.isUneven
      ? [
          `${indicator.scope === 'shown' ? 'Of all shown' : 'In England itself'} the tenths are not equal here, because areas with the same figure stay together.`,
        ]
      : []),
    ...missingOf(profile),
  ];
}

/** The two worst tenths of every county in one sentence, beside England's share. */
function worstFifth(profile: DecileProfile, indicator: IndicatorFile): string {
  const { counties, level, england, englandResidentsFifth } = profile;
  const places = `${areaWord[level]}s`;
  const parts = counties.map(({ county, groups, total }) => {
    const [areas, residents] = [sumOf(groups, 'areas'), sumOf(groups, 'residents')];
    return `${formatNumber(areas)} of ${formatNumber(total.areas)} in ${county.name} (${ofAll(areas, total.areas)}; ${ofAll(residents, total.residents)} of its residents)`;
  });
  const end =
    indicator.kind === 'rank'
      ? `the most deprived 20% of England’s ${places}`
      : `the 20% of ${indicator.scope === 'shown' ? `all ${places} shown` : `England’s ${places}`} with the ${extremeWord(indicator)} figures`;
  // the published deciles themselves are a few areas out: 33,755 does not divide by ten
  const share = england.slice(0, 2).reduce((sum, one) => sum + one, 0);
  const isFifth = Math.abs(share - 0.2) < 0.0005;
  const residents =
    englandResidentsFifth === null ? '' : `, with ${formatShare(englandResidentsFifth)} of its residents`;
  return `${titleOf(indicator)}: among ${end} are ${joinNames(parts)}; ${indicator.scope === 'shown' ? 'of all shown' : 'in England as a whole'} it is ${isFifth ? 'a fifth (20%)' : formatShare(share)}${residents}.`;
}

function sumOf(groups: readonly ProfileCount[], pick: 'areas' | 'residents'): number {
  return groups.slice(0, 2).reduce((sum, group) => sum + group[pick], 0);
}

/** The class most residents of each county live in, beside England's share of neighbourhoods. */
function largestClass({ counties, groups, england, level }: DecileProfile, indicator: IndicatorFile): string {
  const parts = counties.map(({ county, groups: counts, total }) => {
    const most = counts.reduce(
      (best, { residents }, index) => (residents > (counts[best]?.residents ?? 0) ? index : best),
      0,
    );
    const found = counts[most];
    return `${groups[most]?.label ?? ''} in ${county.name} (${ofAll(found?.residents ?? 0, total.residents)} of its residents, ${ofAll(found?.areas ?? 0, total.areas)} of its ${areaWord[level]}s; England ${formatShare(england[most] ?? 0)} of ${areaWord[level]}s)`;
  });
  return `${titleOf(indicator)}: the class with most residents is ${joinNames(parts)}.`;
}

function missingOf({ counties, level }: DecileProfile): string[] {
  const parts = counties.flatMap(({ county, missing }) =>
    missing.areas > 0 ? [`${many(missing.areas, areaWord[level])} of ${county.name}`] : [],
  );
  return parts.length === 0 ? [] : [`Without a figure, and in no tenth: ${joinNames(parts)}.`];
}
