import { byRurality, englandGroup } from '../../domain/byRurality.ts';
import type { RuralFigures } from '../../domain/england.ts';
import type { Inside } from '../../domain/inside.ts';
import { insidePlaces, placePeople } from '../../domain/insidePlaces.ts';
import type { Locality } from '../../domain/locality/locality.ts';
import type { LsoaPeople } from '../../domain/people.ts';
import type { Loaded } from '../../domain/loaded.ts';
import type { ChartAsk } from '../ask.ts';
import { failedFirst } from '../frame/failedFirst.ts';
import type { RuralData } from './words.ts';

/** What rural and urban figures are made of, beside the inside. */
export interface RuralFiles {
  classified: Inside;
  /** "Rural Urban Classification, 2021" */
  classification: string;
  england: RuralFigures;
  /** whom the measure is weighted by, by county; null where it is all residents */
  people: readonly (LsoaPeople | null)[];
}

/** The classification of the measure's own boundaries, whom the measure is weighted by, and England by class. */
export async function askRural(inside: Inside, ask: ChartAsk): Promise<Loaded<RuralFiles>> {
  const { indicator } = inside;
  const entry = ask.manifest.indicators.find(
    ({ kind, geography }) => kind === 'category' && geography === indicator.geography,
  );
  if (!entry) return missing(`a rural-urban classification of ${indicator.geography}`);
  const [classified, england, people] = await Promise.all([
    ask.inside(entry.id),
    ask.england(indicator.id),
    indicator.people ? Promise.all(inside.counties.map(({ county }) => ask.people(county.code))) : [],
  ]);
  if (!classified.ok) return classified;
  if (!england.ok) return england;
  const failure = failedFirst(people);
  if (failure) return failure;
  return {
    ok: true,
    value: {
      classified: classified.value,
      classification: `${entry.title}, ${entry.year}`,
      england: england.value.rural,
      people: inside.counties.map((_, at) => {
        const weights = people[at];
        return weights?.ok ? weights.value[indicator.geography] : null;
      }),
    },
  };
}

/** Counties, then the reader's places, by class, and England beside them. */
export function makeRural(
  inside: Inside,
  files: RuralFiles,
  localities: readonly Locality[] = [],
): RuralData {
  const { indicator } = inside;
  const { classified, people } = files;
  const { classes } = classified.indicator.lsoa;
  const categories = classes.type === 'categories' ? classes.categories : [];
  const isOrdered = indicator.kind !== 'category';
  const file = classified.indicator;
  // both are of the same boundaries and counties, so that places hold the same neighbourhoods in the same order
  const places = insidePlaces(inside, localities);
  const placeClasses = insidePlaces(classified, localities);
  return {
    indicator,
    categories,
    classification: files.classification,
    residentsOf: file.denominator.replace('All residents, ', ''),
    counties: [
      ...inside.counties.flatMap((county, at) => {
        const rural = classified.counties[at];
        return rural ? [byRurality(indicator, county, { inside: rural, file }, people[at] ?? null)] : [];
      }),
      ...places.flatMap((place, at) => {
        const rural = placeClasses[at];
        const own = placePeople(inside, place, people);
        return rural ? [byRurality(indicator, place, { inside: rural, file }, own)] : [];
      }),
    ],
    england: categories.map((_, index) => englandGroup(files.england, index, isOrdered)),
  };
}

function missing(what: string): Loaded<never> {
  return { ok: false, problem: { kind: 'missing', file: what, detail: 'no measure has it' } };
}
