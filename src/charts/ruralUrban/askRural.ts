import { byRurality, englandGroup } from '../../domain/byRurality.ts';
import type { Inside } from '../../domain/inside.ts';
import type { Loaded } from '../../domain/loaded.ts';
import type { ChartAsk } from '../ask.ts';
import { failedFirst } from '../frame/failedFirst.ts';
import type { RuralData } from './words.ts';

/** The classification of the measure's own boundaries, whom the measure is weighted by, and England by class. */
export async function askRural(inside: Inside, ask: ChartAsk): Promise<Loaded<RuralData>> {
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
  const { classes } = classified.value.indicator.lsoa;
  const categories = classes.type === 'categories' ? classes.categories : [];
  const isOrdered = indicator.kind !== 'category';
  return {
    ok: true,
    value: {
      indicator,
      categories,
      classification: `${entry.title}, ${entry.year}`,
      residentsOf: classified.value.indicator.denominator.replace('All residents, ', ''),
      counties: inside.counties.flatMap((county, at) => {
        const rural = classified.value.counties[at];
        const weights = people[at];
        const held = weights?.ok ? weights.value[indicator.geography] : null;
        return rural
          ? [byRurality(inside.indicator, county, { inside: rural, file: classified.value.indicator }, held)]
          : [];
      }),
      england: categories.map((_, index) => englandGroup(england.value.rural, index, isOrdered)),
    },
  };
}

function missing(what: string): Loaded<never> {
  return { ok: false, problem: { kind: 'missing', file: what, detail: 'no measure has it' } };
}
