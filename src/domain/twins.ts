import type { AreaCode, County, CountyCode } from './area.ts';

/**
 * What two neighbourhoods (LSOAs of 2021) are compared by. Each part is a place among England's LSOAs in equal steps,
 * so that parts with different units can be added; a part that is yes or no is at one end or the other.
 */
export interface ProfilePart {
  id: ProfilePartId;
  /** inside a sentence: "income deprivation" */
  name: string;
  /** what stands at place 0 and at the last place: "more deprived", "less deprived" */
  ends: readonly [first: string, last: string];
  /** how an end is said of a part: "more deprived in crime", "more children", "rural" */
  says: 'deprived' | 'many' | 'kind';
  /** per cent of all weights */
  weight: number;
  /** the measure it is the place of; null where it is made otherwise */
  indicator: string | null;
}

export type ProfilePartId =
  | 'income'
  | 'employment'
  | 'education'
  | 'health'
  | 'crime'
  | 'barriers'
  | 'living'
  | 'children'
  | 'older'
  | 'noCar'
  | 'density'
  | 'rural'
  | 'further';

/** The last place; places are 0 to 90, so that one character of a packed column holds one. */
export const LAST_PLACE = 90;

const deprived = { ends: ['more deprived', 'less deprived'], says: 'deprived' } as const;
const many = { ends: ['more', 'fewer'], says: 'many' } as const;

/**
 * The profile: half of the weight on the seven domains of the Indices of Deprivation 2025, in the proportions of the
 * IMD; a quarter on who lives there (Census 2021); a quarter on what kind of place it is. The shares are this atlas's
 * own choice.
 */
export const profileParts: readonly ProfilePart[] = [
  { id: 'income', name: 'income', ...deprived, weight: 11, indicator: 'income-2025' },
  { id: 'employment', name: 'employment', ...deprived, weight: 11, indicator: 'employment-2025' },
  { id: 'education', name: 'education and skills', ...deprived, weight: 7, indicator: 'education-2025' },
  { id: 'health', name: 'health', ...deprived, weight: 7, indicator: 'health-2025' },
  { id: 'crime', name: 'crime', ...deprived, weight: 5, indicator: 'crime-2025' },
  { id: 'barriers', name: 'housing and services', ...deprived, weight: 5, indicator: 'barriers-2025' },
  { id: 'living', name: 'living environment', ...deprived, weight: 4, indicator: 'living-2025' },
  { id: 'children', name: 'children', ...many, weight: 9, indicator: 'under-16-2021' },
  { id: 'older', name: 'older people', ...many, weight: 9, indicator: 'aged-65-2021' },
  { id: 'noCar', name: 'homes without a car', ...many, weight: 7, indicator: 'no-car-2021' },
  { id: 'density', name: 'residents per km²', ...many, weight: 8, indicator: null },
  { id: 'rural', name: 'rurality', ends: ['rural', 'urban'], says: 'kind', weight: 12, indicator: null },
  {
    id: 'further',
    name: 'nearness to a major town or city',
    ends: ['further from a major town or city', 'nearer to a major town or city'],
    says: 'kind',
    weight: 5,
    indicator: null,
  },
];

/** `counties/<code>/profile.json`: the profile of a county's LSOAs of 2021, each column in area order. */
export interface ProfileFile {
  county: CountyCode;
  /**
   * place among England's 33,755 LSOAs, 0 to 90: round(90 x (areas before it + half of those that tie, but itself) /
   * 33,754), counted from the worst (highest) end; `rural` and `further` (RUC 2021): 0 = yes, 90 = no
   */
  columns: Record<ProfilePartId, number[]>;
}

/** `counties/<code>/twins.json`: for each LSOA of 2021 the ten most like it in England, itself left out. */
export interface TwinsFile {
  county: CountyCode;
  /**
   * ten numbers for each area in area order, nearest first, ties by code. A number counts England's LSOAs county by
   * county in the order of the manifest, in area order within a county: `areaOfNumber` reads it.
   */
  twins: number[];
}

/** How many twins each neighbourhood has in the file. */
export const TWINS = 10;

/** An area by its county and its place in that county's area order. */
export interface NumberedArea {
  county: County;
  index: number;
}

/** The area with this number, counted county by county in the order of the manifest; null where there is none. */
export function areaOfNumber(number: number, counties: readonly County[]): NumberedArea | null {
  let index = number;
  for (const county of counties) {
    if (index < county.areas.lsoa21) return index < 0 ? null : { county, index };
    index -= county.areas.lsoa21;
  }
  return null;
}

/** One area's places, by part. */
export type Profile = Record<ProfilePartId, number>;

/** The profile of an area; null where the file has no such area. */
export function profileAt({ columns }: ProfileFile, index: number): Profile | null {
  const entries = profileParts.map(({ id }) => [id, columns[id][index]] as const);
  const profile = Object.fromEntries(entries);
  return isProfile(profile) ? profile : null;
}

function isProfile(profile: Record<string, number | undefined>): profile is Profile {
  return profileParts.every(({ id }) => profile[id] !== undefined);
}

/**
 * How far apart two profiles are, in places of 0 to 90: the square root of the weighted mean of the squared
 * differences. 0 = alike in every part.
 */
export function distanceBetween(one: Profile, other: Profile): number {
  let sum = 0;
  let weights = 0;
  for (const { id, weight } of profileParts) {
    sum += weight * (one[id] - other[id]) ** 2;
    weights += weight;
  }
  return Math.sqrt(sum / weights);
}

/** A neighbourhood with its profile, wherever in England it lies. */
export interface ProfiledArea {
  code: AreaCode;
  county: County;
  name: string;
  profile: Profile;
}

/** A neighbourhood that is like another one, and how far apart the two are. */
export interface Twin extends ProfiledArea {
  distance: number;
}

/** The areas most like one of them, nearest first, that one left out; ties by code. */
export function nearestTwins(own: ProfiledArea, areas: readonly ProfiledArea[]): Twin[] {
  return areas
    .filter(({ code }) => code !== own.code)
    .map((area) => ({ ...area, distance: distanceBetween(own.profile, area.profile) }))
    .sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
    .slice(0, TWINS);
}

/**
 * The areas of a county most like a profile, nearest first, as places in its area order (ties in that order, which is by
 * code): one pass over each column, so that a county of a thousand areas costs a few milliseconds.
 * @param without the area itself, where it is one of them
 */
export function nearestPlaces({ columns }: ProfileFile, own: Profile, without: number | null): number[] {
  const sums = columns.income.map(() => 0);
  for (const { id, weight } of profileParts) {
    const here = own[id];
    columns[id].forEach((place, index) => {
      sums[index] = (sums[index] ?? 0) + weight * (here - place) ** 2;
    });
  }
  const far = (index: number): number => sums[index] ?? Infinity;
  const places = [...sums.keys()].filter((index) => index !== without);
  return places.sort((a, b) => far(a) - far(b) || a - b).slice(0, TWINS);
}

/** A distance or a place in hundredths of England's list. */
export function inHundredths(places: number): number {
  return (places * 100) / LAST_PLACE;
}
