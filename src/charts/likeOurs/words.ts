import type { CountyCode } from '../../domain/area.ts';
import { formatScore } from '../../domain/areaText.ts';
import { formatNumber, formatShare, joinNames, withUnit } from '../../domain/format.ts';
import type { ProfileFeature, Profiles } from '../../domain/profiles.ts';
import { alikeSides, differentSides, type Neighbour, type Side } from '../../domain/similar.ts';
import type { ChartTable } from '../frame/table.ts';

/** A county with those most like it. */
export interface LikeRow {
  code: CountyCode;
  name: string;
  near: Neighbour[];
}

/** What is compared, of whom. */
export function subtitleOf(names: readonly string[]): string {
  return `${joinNames(names)} beside all counties and unitaries of England, by a profile of rurality, age, density and deprivation`;
}

type Figured = Pick<ProfileFeature, 'unit' | 'decimals'>;

/** A feature's figure in a reader's form; a mean score with the figures a reader can use. */
export function figureOf(value: number, { unit, decimals }: Figured): string {
  if (unit === '') return formatScore(value);
  // none and all are "0%" and "100%", as everywhere
  if (unit.startsWith('%') && (value === 0 || value === 100)) return formatShare(value / 100);
  // other units are part of the title: "residents per km² of land"
  return withUnit(formatNumber(value, decimals), unit.startsWith('%') ? unit : '');
}

/** Inside a sentence: "crime" for "crime, average score". */
function shortTitle({ title }: Pick<ProfileFeature, 'title'>): string {
  return title.replace(/, average score$/, '');
}

/** "residents aged 65 and over (25.8%, not 29.6%)" */
function sideWords({ feature, own, other }: Side): string {
  return `${shortTitle(feature)} (${figureOf(other, feature)}, not ${figureOf(own, feature)})`;
}

const most = 2;

/** The side they share most, and those that part them, with both figures. */
export function likenessWords({ sides }: Neighbour): { alike: string; differs: string } {
  const alike = alikeSides(sides);
  const differs = differentSides(sides);
  return {
    alike:
      alike.length === 0
        ? 'on no side within a quarter of a standard deviation'
        : `on ${formatNumber(alike.length)} of ${formatNumber(sides.length)} sides, most in ${joinNames(alike.slice(0, most).map(({ feature }) => shortTitle(feature)))}`,
    differs: differs.length === 0 ? 'on no side by much' : joinNames(differs.slice(0, most).map(sideWords)),
  };
}

/** How far, in words a reader can weigh: two counties taken at random are 1 apart. */
export function distanceWords(distance: number, middle: number): string {
  return formatNumber(middle === 0 ? 0 : distance / middle, 2);
}

/** The chart in sentences. */
export function likeSentences(
  rows: readonly LikeRow[],
  nameOf: (code: CountyCode) => string,
  year: string,
): string[] {
  const lines = rows.map(({ name, near }) => {
    const names = near.slice(0, 3).map(({ code }) => nameOf(code));
    return names.length === 0 ? `${name} has no profile.` : `Most like ${name}: ${joinNames(names)}.`;
  });
  return [
    ...lines,
    `Likeness of rurality (2021), age (2021), density (2022) and the seven domains of deprivation (${year}), among all counties and unitaries of England; the profile and its weights are this atlas’s own.`,
  ];
}

/** Each county's nearest, with the figures of all sides. */
export function tableOf(
  rows: readonly LikeRow[],
  { features }: Profiles,
  nameOf: (code: CountyCode) => string,
  middle: number,
  subtitle: string,
): ChartTable {
  return {
    caption: `${subtitle}; distance 1 = the middle one of any two counties’ distances`,
    columns: [
      { name: 'County', isNumber: false },
      { name: 'Like it', isNumber: false },
      { name: 'Code', isNumber: false },
      { name: 'Place', isNumber: true },
      { name: 'Distance', isNumber: true, decimals: 2 },
      ...features.map(({ title, unit, year, weight, decimals }) => ({
        name: `${title}, ${year}`,
        unit: `${unit === '' ? '' : `${unit}, `}weight ${formatNumber(weight * 100)}%`,
        isNumber: true,
        decimals,
      })),
    ],
    rows: rows.flatMap(({ name, code, near }) => [
      [name, 'itself', code, 0, 0, ...(near[0]?.sides ?? []).map(({ own }) => own)],
      ...near.map((one, at) => [
        name,
        nameOf(one.code),
        one.code,
        at + 1,
        one.distance / Math.max(middle, 1e-9),
        ...one.sides.map(({ other }) => other),
      ]),
    ]),
  };
}
