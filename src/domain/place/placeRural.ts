import { formatNumber, formatShare, formatValue, joinNames } from '../format.ts';
import type { Category } from '../indicator.ts';
import { landWords, placesWords, ruralFacts, type RuralFacts } from '../ruralTruth.ts';
import { figureOf } from './placeFigure.ts';
import type { PlaceCounty, PlaceRecord } from './placeRecord.ts';

/** The rurality truth panel of a place. */
export interface RuralPart {
  isRural: boolean;
  words: string[];
  /** residents (mid-2022) by class of the Rural Urban Classification 2021; one class: of a single neighbourhood none */
  classes: { label: string; share: number; text: string; family: Category['family'] }[];
}

/** What kind of country a place is, how many settlements its figures stand for, and who in it no map flags. */
export function ruralPart(record: PlaceRecord): RuralPart {
  return record.identity.kind === 'lsoa' ? oneNeighbourhood(record) : several(record);
}

function oneNeighbourhood(record: PlaceRecord): RuralPart {
  const [county] = record.counties;
  const facts = county && factsOf(record, county, county.members.lsoa21[0] ?? -1);
  if (!facts) return { isRural: false, words: [], classes: [] };
  const places = placesWords(facts);
  return {
    isRural: facts.category.family === 'rural',
    words: [`${facts.category.label}. ${landWords(facts)}.`, ...(places === null ? [] : [places])],
    classes: [],
  };
}

function several(record: PlaceRecord): RuralPart {
  const all = record.counties.flatMap((county) =>
    county.members.lsoa21.flatMap((at) => {
      const facts = factsOf(record, county, at);
      const tenth = county.inside.lsoas[at]?.tenth ?? 10;
      return facts ? [{ facts, tenth }] : [];
    }),
  );
  const rural = all.filter(({ facts }) => facts.category.family === 'rural');
  const share = figureOf(record, 'ruc-2021');
  return {
    isRural: (share?.value ?? 0) >= 50,
    words:
      all.length === 0
        ? []
        : [
            landSentence(
              record,
              all.map(({ facts }) => facts),
            ),
            ...ruralWords(rural),
          ],
    classes: classesOf(all.map(({ facts }) => facts)),
  };
}

function landSentence(record: PlaceRecord, facts: readonly RuralFacts[]): string {
  const km2 = facts.reduce((sum, one) => sum + one.km2, 0);
  const people = facts.reduce((sum, one) => sum + one.residents, 0);
  const share = figureOf(record, 'ruc-2021');
  const england = share?.indicator.lsoa.mean ?? null;
  const rural =
    !share || share.value === null
      ? ''
      : `; ${share.value === 0 ? 'none in a rural neighbourhood' : `${formatValue(share.value, '%', share.decimals)} in rural neighbourhoods`} (2021${england === null || share.value === 0 ? '' : `; England ${formatValue(england, '%', share.decimals)}`})`;
  return `${formatNumber(people / Math.max(km2, 0.01))} residents to the square kilometre${rural}.`;
}

function ruralWords(rural: readonly { facts: RuralFacts; tenth: number }[]): string[] {
  if (rural.length === 0) return [];
  const places = rural.flatMap(({ facts }) => facts.places ?? []);
  const inNeed = rural.reduce((sum, { facts }) => sum + (facts.inNeed ?? 0), 0);
  const flagged = rural
    .filter(({ tenth }) => tenth <= 2)
    .reduce((sum, { facts }) => sum + (facts.inNeed ?? 0), 0);
  return [
    `Its ${formatNumber(rural.length)} rural ${rural.length === 1 ? 'neighbourhood stands' : 'neighbourhoods stand'} for ${placesText(places)}${places.length > 1 ? ': each figure is a mean over them' : ''}.`,
    ...(inNeed === 0
      ? []
      : [
          `${flagged === 0 ? `All of the about ${formatNumber(inNeed)}` : `About ${formatNumber(inNeed - flagged)} of the ${formatNumber(inNeed)}`} income-deprived people there live outside the most deprived 20% of neighbourhoods.`,
        ]),
  ];
}

function placesText(places: readonly string[]): string {
  if (places.length === 0) return 'no named settlement';
  if (places.length <= 4) return joinNames(places);
  return `${formatNumber(places.length)} named settlements`;
}

function classesOf(facts: readonly RuralFacts[]): RuralPart['classes'] {
  const people = Math.max(
    1,
    facts.reduce((sum, one) => sum + one.residents, 0),
  );
  const byCode = new Map<string, { category: Category; residents: number }>();
  for (const { category, residents } of facts) {
    const row = byCode.get(category.code) ?? { category, residents: 0 };
    row.residents += residents;
    byCode.set(category.code, row);
  }
  return [...byCode.values()]
    .sort((a, b) => b.residents - a.residents)
    .map(({ category, residents }) => ({
      label: category.label,
      share: residents / people,
      text: formatShare(residents / people),
      family: category.family,
    }));
}

function factsOf({ indicators }: PlaceRecord, county: PlaceCounty, at: number): RuralFacts | null {
  const { areas, people, villages, needs, values } = county;
  const code = areas.lsoa21.codes[at];
  const scheme = indicators.get('ruc-2021')?.lsoa.classes;
  const column = values.get('rurality-2021')?.columns['ruc-2021'];
  if (code === undefined || column?.kind !== 'category' || scheme?.type !== 'categories') return null;
  const { categories } = scheme;
  return ruralFacts(code, { areas, people, villages, needs, classes: column.category, categories });
}
