import { comparedMeasures, type CountyAlike, type EnglandAlike } from '../alike.ts';
import type { CountyCode } from '../area.ts';
import { joinNames } from '../format.ts';
import type { IndicatorFile } from '../indicator.ts';
import type { Profiles } from '../profiles.ts';
import { nearestCounties } from '../similar.ts';
import type { PlaceCounty, PlaceRecord } from './placeRecord.ts';

/** One measure of the places like a place, in display units; `from` and `to` where they are several. */
export interface AlikeFigure {
  value: number;
  from: number | null;
  to: number | null;
}

/** Places like a place, and what their figures are. */
export interface Alike {
  /** heading of their column: "Its ten twins" */
  heading: string;
  /** the same in a sentence: "its ten twins" */
  phrase: string;
  /** who they are and how they were found, in sentences */
  words: string;
  /** by id of the measure */
  figures: ReadonlyMap<string, AlikeFigure>;
}

/** How many counties a county is put beside. */
const LIKE_COUNTIES = 5;

/** A neighbourhood's ten twins taken together, as `counties/<code>/alike.json` has them. */
export function twinsOf(record: PlaceRecord, { twins }: CountyAlike, names: readonly string[]): Alike {
  const index = record.counties[0]?.members.lsoa21[0] ?? -1;
  const named = names.length === 0 ? '' : ` Nearest: ${joinNames(names)}.`;
  return {
    heading: 'Its ten twins',
    phrase: 'its ten twins',
    words: `Twins: the ten neighbourhoods most like it in deprivation, age, cars, density and rurality, by this atlas’s own measure.${named}`,
    figures: mapMeasures(record, (id, factor) => {
      const stored = twins[id]?.[index] ?? null;
      return stored === null ? null : { value: stored / factor, from: null, to: null };
    }),
  };
}

/** The counties most like a county, nearest first. */
export function likeCounties(profiles: Profiles, code: string, count = LIKE_COUNTIES): CountyCode[] {
  const own = profiles.counties.find((one) => one === code);
  return own ? nearestCounties(profiles, own, count).map((near) => near.code) : [];
}

/** The middle one of the counties most like a county, with the lowest and the highest. */
export function countiesLike(
  record: PlaceRecord,
  england: EnglandAlike,
  codes: readonly CountyCode[],
): Alike {
  const names = codes.map((code) => record.manifest.counties.find((one) => one.code === code)?.name ?? code);
  return {
    heading: 'Five like it',
    phrase: 'the five counties like it',
    words: `Like it in rurality, age, density and deprivation, by this atlas’s own measure: ${joinNames(names)}. Shown: the middle one.`,
    figures: mapMeasures(record, (id, factor) => {
      const values = england.measures.find(({ indicator }) => indicator === id)?.values ?? [];
      const own = codes.flatMap((code) => values[england.counties.indexOf(code)] ?? []);
      return middleOf(own.map((stored) => stored / factor));
    }),
  };
}

/** The middle one of some figures, with the least and the greatest; null of none. */
export function middleOf(figures: readonly number[]): AlikeFigure | null {
  const sorted = [...figures].sort((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  const half = sorted.length / 2;
  const middle = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  const [below, above] = middle;
  if (low === undefined || high === undefined || below === undefined || above === undefined) return null;
  return { value: (below + above) / 2, from: low, to: high };
}

/**
 * England's neighbourhoods of the same kinds: what England's figure would be if as many of its residents lived in each
 * rural-urban class as of the place's (direct standardisation by residents). For wards, districts and selections, for
 * which no measure of likeness has been published or tested.
 */
export function kindsLike(record: PlaceRecord, england: EnglandAlike): Alike | null {
  const shares = classShares(record);
  if (!shares) return null;
  return {
    heading: 'Same kinds',
    phrase: 'the same kinds of neighbourhood in England',
    words: 'Same kinds: England’s figure with this place’s mix of rural-urban classes.',
    figures: mapMeasures(record, (id, factor) => {
      const classes = england.measures.find(({ indicator }) => indicator === id)?.classes ?? [];
      let sum = 0;
      for (const [index, share] of shares.entries()) {
        const stored = classes[index] ?? null;
        if (share > 0 && stored === null) return null;
        sum += share * (stored ?? 0);
      }
      return { value: sum / factor, from: null, to: null };
    }),
  };
}

/** Share (0..1) of a place's residents in each rural-urban class of 2021; null of a place without neighbourhoods. */
function classShares({ counties, indicators }: PlaceRecord): number[] | null {
  const indicator = indicators.get('ruc-2021');
  if (indicator?.lsoa.classes.type !== 'categories') return null;
  const people = new Array<number>(indicator.lsoa.classes.categories.length).fill(0);
  for (const county of counties)
    for (const { index, residents } of classified(county, indicator))
      people[index] = (people[index] ?? 0) + residents;
  const all = people.reduce((sum, count) => sum + count, 0);
  return all === 0 ? null : people.map((count) => count / all);
}

/** The class and the residents of each neighbourhood of the place in one county. */
function classified(
  { values, members, areas }: PlaceCounty,
  { group, id }: IndicatorFile,
): { index: number; residents: number }[] {
  const column = values.get(group)?.columns[id];
  if (column?.kind !== 'category') return [];
  return members.lsoa21.flatMap((at) => {
    const index = column.category[at];
    return index === undefined ? [] : [{ index, residents: areas.lsoa21.population[at] ?? 0 }];
  });
}

function mapMeasures(
  { indicators }: PlaceRecord,
  make: (id: string, factor: number) => AlikeFigure | null,
): Map<string, AlikeFigure> {
  const figures = comparedMeasures.flatMap((id): [string, AlikeFigure][] => {
    const indicator = indicators.get(id);
    const figure = indicator ? make(id, 10 ** indicator.aggregateDecimals) : null;
    return figure ? [[id, figure]] : [];
  });
  return new Map(figures);
}
