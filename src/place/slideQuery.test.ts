import { expect, it } from 'vitest';
import type { PlaceRecord } from '../domain/place/placeRecord.ts';
import { parseRules } from '../domain/plan/rulesText.ts';
import { slideQuery } from './slideQuery.ts';

type Shown = Parameters<typeof slideQuery>[0];

const record = (kind: PlaceRecord['identity']['kind'], code: string | null): Shown =>
  ({ identity: { kind, code }, counties: [{ county: { code: 'E10000031' } }] }) as Shown;
const queryOf = (shown: Shown, places = ''): URLSearchParams =>
  new URLSearchParams(slideQuery(shown, { places }));

it('lets a district stand out from its county, by a rule that can be read', () => {
  const query = queryOf(record('district', 'E07000218'));
  expect([query.get('counties'), query.get('work')]).toEqual(['E10000031', 'target']);
  const { value, problems } = parseRules(query.get('rules') ?? '');
  expect(problems).toEqual([]);
  expect(value?.items).toEqual([{ isNot: false, on: 'district', codes: ['E07000218'] }]);
});

it('lets a selection stand out by its name, and takes it along', () => {
  const query = queryOf(record('selection', null), 'South Wye:0:14042-6');
  expect([query.get('places'), query.get('rules')]).toEqual(['South Wye:0:14042-6', 'all(place:South_Wye)']);
});

it('selects a ward, and shows a county as it is', () => {
  const ward = queryOf(record('ward', 'E05012971'));
  expect([ward.get('area'), ward.get('work')]).toEqual(['E05012971', null]);
  expect([...queryOf(record('county', 'E10000031')).keys()]).toEqual(['counties']);
});
