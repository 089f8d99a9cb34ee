import type { Level, NamedCode } from '../area.ts';
import type { Category, IndicatorEntry, IndicatorId } from '../indicator.ts';
import type { Manifest } from '../manifest.ts';
import type { PlanArea, PlanData } from './planData.ts';
import type { PlaceKind } from './rules.ts';

/** What the words of rules are made with: what measures, classes and places are called. */
export interface RuleNames {
  level: Level;
  /** undefined where there is no such measure */
  measure: (id: IndicatorId) => IndicatorEntry | undefined;
  /** unit of a value at this level; a ward's figure is an aggregate */
  unit: (id: IndicatorId) => string;
  /** what a ward's figure is, where it is another thing than a neighbourhood's: "share of residents in rural …" */
  aggregate: (id: IndicatorId) => string;
  /** the classes of a measure that has some */
  categories: (id: IndicatorId) => Category[];
  /** every place of a kind in the counties of the plan, by name */
  places: (kind: PlaceKind) => NamedCode[];
}

/** Names from the manifest, and from the data as far as they are here. */
export function ruleNames({ indicators }: Manifest, data: PlanData): RuleNames {
  const entries = new Map(indicators.map((entry) => [entry.id, entry]));
  const file = (id: IndicatorId) => data.columns.get(id)?.indicator;
  return {
    level: data.level,
    measure: (id) => entries.get(id),
    unit: (id) =>
      (data.level === 'ward' ? file(id)?.aggregateUnit : undefined) ?? entries.get(id)?.unit ?? '',
    aggregate: (id) => file(id)?.aggregateName ?? '',
    categories: (id) => {
      const classes = file(id)?.lsoa.classes;
      return classes?.type === 'categories' ? classes.categories : [];
    },
    places: (kind) => placesOf(kind, data),
  };
}

/** Every place of a kind in the counties of the plan, by name; the reader's own in their order, by name and not code. */
export function placesOf(kind: PlaceKind, { counties, areas, level, places }: PlanData): NamedCode[] {
  if (kind === 'county') return counties;
  if (kind === 'place') return places.map(({ name }) => ({ code: name, name }));
  const found = new Map<string, NamedCode>();
  for (const area of areas) {
    const place = kind === 'ward' && level === 'ward' ? area : ofArea(area, kind);
    if (place) found.set(place.code, place);
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

function ofArea(area: PlanArea, kind: Exclude<PlaceKind, 'county' | 'place'>): NamedCode | null {
  return area[kind];
}
