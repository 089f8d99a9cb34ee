import type { AreaCode, AreasFile } from './area.ts';
import { formatNumber, formatShare, joinNames } from './format.ts';
import type { Category } from './indicator.ts';
import type { NeedsFile } from './needs.ts';
import type { PeopleFile } from './people.ts';
import type { VillagesFile } from './villages.ts';

/** What is known of one neighbourhood of 2021 as a piece of country. */
export interface RuralFacts {
  category: Category;
  km2: number;
  residents: number;
  /** its settlements, the weightiest first; null where they are not listed (urban neighbourhoods) */
  places: string[] | null;
  /** small settlements are not listed in a part of it */
  isPartial: boolean;
  /** income-deprived residents, to the nearest 5; null = not published, as fewer than 10 */
  inNeed: number | null;
}

export interface RuralFiles {
  areas: AreasFile;
  people: PeopleFile;
  villages: VillagesFile;
  needs: NeedsFile;
  /** class of each neighbourhood in area order, and the classes */
  classes: readonly number[];
  categories: readonly Category[];
}

/** The facts of one neighbourhood; null where it is none of 2021, whose boundaries the classification follows. */
export function ruralFacts(code: AreaCode, files: RuralFiles): RuralFacts | null {
  const { areas, people, villages, needs } = files;
  const index = areas.lsoa21.codes.indexOf(code);
  const category = files.categories[files.classes[index] ?? -1];
  if (index < 0 || !category) return null;
  const listed = villages.areas.indexOf(index);
  return {
    category,
    km2: (people.lsoa21.land[index] ?? 0) / 1000,
    residents: areas.lsoa21.population[index] ?? 0,
    places: villages.places[listed]?.map(([name]) => name) ?? null,
    isPartial: villages.partial[listed] === 1,
    inNeed: needs.inNeed.income[index] ?? null,
  };
}

/** How much country it is: "86.2 km², 18 residents to the square kilometre". */
export function landWords({ km2, residents }: RuralFacts): string {
  const size = formatNumber(km2, km2 < 10 ? (km2 < 1 ? 2 : 1) : 0);
  if (km2 <= 0) return '';
  return `${size} km² of land with ${formatNumber(residents)} residents: ${formatNumber(residents / km2)} to the square kilometre`;
}

/** How many settlements one figure stands for. */
export function placesWords({ places, isPartial }: RuralFacts): string | null {
  if (!places) return null;
  const note = isPartial ? ' In a part of it small places are not listed.' : '';
  if (places.length === 0) return `No named settlement has its middle in it.${note}`;
  if (places.length === 1) return `One named settlement has its middle in it: ${joinNames(places)}.${note}`;
  return `${formatNumber(places.length)} named settlements have their middle in it: ${joinNames(places)}.${note}`;
}

/** What its figures hide: a mean, and the people in need whom it does not flag. */
export function hiddenWords({ category, places, inNeed, residents }: RuralFacts): string[] {
  const several = (places?.length ?? 0) > 1;
  const mean =
    category.family === 'rural' && several
      ? 'Each of its figures is one number for all of these places: a mean that hides both ends.'
      : 'Each of its figures is one number for the whole of it: a mean that hides both ends.';
  const need =
    inNeed === null
      ? 'Fewer than 10 of its residents are counted as income-deprived (2025), so their number is not published.'
      : `About ${formatNumber(inNeed)} of its residents (${formatShare(inNeed / Math.max(1, residents))}) are income-deprived (Indices of Deprivation 2025), wherever in it they live.`;
  return [mean, need];
}

/** What the Indices are known not to see in the country. */
export const unseen: readonly string[] = [
  'Need that lies scattered rather than close together is harder to capture: deprived people may live outside the neighbourhoods that the Index flags.',
  'The higher cost of living and of access in the country (the “rural premium”) is not fully reflected.',
  'Fewer people there may claim benefits they are entitled to, for self-reliance or fear of stigma; income and employment deprivation are counted by such benefits.',
];

/** Who says so: the official report, which the atlas does not hold, by way of a published summary of it. */
export const unseenSources = {
  report: {
    name: 'Rural report of the English Indices of Deprivation 2025',
    href: 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025',
  },
  summary: {
    name: 'the Rural Services Network',
    href: 'https://www.rsnonline.org.uk/new-imd-acknowledges-challenges-of-measuring-rural-need',
  },
} as const;
