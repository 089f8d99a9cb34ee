import { describe, expect, it } from 'vitest';
import { madeUpPlan } from '../../../tests/fixtures/planData.ts';
import type { AreaCode } from '../area.ts';
import type { Locality } from '../locality/locality.ts';
import type { Manifest } from '../manifest.ts';
import { judgeRules } from './judge.ts';
import type { PlanArea, PlanData } from './planData.ts';
import { placesOfArea, planPlaces, readPlaceName, writePlaceName } from './planPlaces.ts';
import { ruleNames } from './ruleNames.ts';
import { parseRules } from './rulesText.ts';
import { rulesSentence, whyNoVerdict } from './rulesWords.ts';

const codes = (...list: string[]): AreaCode[] => list.map((code) => code as AreaCode);
const locality = (name: string, ...list: string[]): Locality => ({ name, colour: 0, areas: codes(...list) });
const places = [locality('South Wye', 'A', 'B', 'Z'), locality('By the sea', 'B', 'C')];

const base = madeUpPlan([
  { code: 'A', residents: 100, rank: 5 },
  { code: 'B', residents: 200, rank: 20 },
  { code: 'C', residents: 300, rank: 20 },
  { code: 'D', residents: 400, rank: null },
]);
const data: PlanData = { ...base, places: planPlaces(base.areas, places) };

/** Wards: one of A and B (a third of it A), one of C and D, one that nobody's best fit is. */
const wardOf = (code: string, ...own: readonly number[]): PlanArea => ({
  ...base.areas[0]!,
  code: code as AreaCode,
  members: own.flatMap((at) => base.areas[at]?.members ?? []),
});
const wards = [wardOf('W1', 0, 1), wardOf('W2', 2, 3), wardOf('W3')];

function kept(text: string, from = data): string {
  const { value } = parseRules(text);
  const { shortlist, unknown } = judgeRules(value ?? { join: 'all', items: [] }, from);
  const name = (list: readonly number[]): string => list.map((at) => from.areas[at]?.code).join('');
  return `${name(shortlist)}|${name(unknown)}`;
}

const names = (from = data) => ruleNames({ indicators: [], counties: [] } as unknown as Manifest, from);
const said = (text: string, from = data): string =>
  rulesSentence(parseRules(text).value ?? { join: 'all', items: [] }, names(from));

describe('a reader’s places among the areas of a plan', () => {
  it('hold their neighbourhoods, and count those that lie elsewhere', () => {
    expect(data.places.map(({ areas, elsewhere }) => [[...areas], elsewhere])).toEqual([
      [[0, 1], 1],
      [[1, 2], 0],
    ]);
    expect([0, 1, 3].map((area) => placesOfArea(data, area))).toEqual([
      'South Wye',
      'South Wye and By the sea',
      null,
    ]);
  });

  it('hold a ward with at least half of its residents, and no empty one', () => {
    const own = (...list: string[]): number[] => [
      ...(planPlaces(wards, [locality('x', ...list)])[0]?.areas ?? []),
    ];
    expect(own('A')).toEqual([]);
    expect(own('B')).toEqual([0]);
    expect(own('C')).toEqual([]);
    expect(own('A', 'D')).toEqual([1]);
    const even = [
      { ...wards[0]!, members: [data.areas[0]!.members[0]!, { code: codes('E')[0]!, residents: 100 }] },
    ];
    expect([...planPlaces(even, [locality('x', 'E')])[0]!.areas]).toEqual([0]);
  });

  it.each([
    ['place:South_Wye', 'AB|'],
    ['place:south_wye', 'AB|'],
    ['not(place:South_Wye)', 'CD|'],
    ['place:South_Wye.By_the_sea', 'ABC|'],
    ['all(place:By_the_sea,imd-2025:tenth.2)', 'BC|'],
    // nobody knows who was in a place that is gone, but who is in another is in one of the two
    ['place:Gone', '|ABCD'],
    ['not(place:Gone)', '|ABCD'],
    ['place:South_Wye.Gone', 'AB|CD'],
  ])('are a condition of rules: %s keeps %s', (rules, expected) => {
    expect(kept(rules)).toBe(expected);
  });

  it('are named in the sentence, wards with how they belong', () => {
    expect(said('place:South_Wye')).toBe('Neighbourhoods that are in South Wye.');
    expect(said('not(place:South_Wye.By_the_sea)')).toBe(
      'Neighbourhoods that are not in South Wye or By the sea.',
    );
    expect(said('place:South_Wye', { ...data, level: 'ward' })).toBe(
      'Wards that are in South Wye (wards with at least half of their residents there).',
    );
    expect(said('place:Gone')).toBe('Neighbourhoods that are in “Gone” (no longer one of your places).');
  });

  it('are said to be gone', () => {
    const why = (text: string): string | null => {
      const [condition] = parseRules(text).value?.items ?? [];
      return condition && 'on' in condition ? whyNoVerdict(condition, names()) : null;
    };
    expect(why('place:South_Wye')).toBeNull();
    expect(why('place:South_Wye.Gone')).toMatch(/^“Gone” is no longer among your places/);
    expect(why('not(place:Gone.Lost)')).toMatch(/^“Gone” and “Lost” are no longer/);
  });
});

it.each(['South Wye', 'St. Mary’s, (north): a~b_c*', 'Ÿ & co + 50%'])(
  'the name %j comes back from an address',
  (name) => {
    const text = writePlaceName(name);
    expect(readPlaceName(text)).toBe(name);
    expect(text).not.toMatch(/[\s.,:()*]/);
    expect(parseRules(`place:${text}`)).toEqual({
      value: { join: 'all', items: [{ isNot: false, on: 'place', codes: [name] }] },
      problems: [],
    });
  },
);
