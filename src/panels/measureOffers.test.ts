import { expect, it } from 'vitest';
import type { IndicatorEntry } from '../domain/indicator.ts';
import { measureOf, measureOffers } from './measureOffers.ts';

const themes = [{ id: 'deprivation' }, { id: 'access' }] as const;
const entries = [
  { id: 'imd-2025', theme: 'deprivation', heading: 'Indices' },
  { id: 'barriers', theme: 'deprivation', heading: 'Indices', alsoIn: ['access'] },
  { id: 'bus', theme: 'access', heading: 'Buses' },
] as unknown as IndicatorEntry[];

it('a measure that belongs to two themes is offered in both, under ids of its own', () => {
  const offers = measureOffers(entries, themes);
  expect(offers.map(({ id, theme }) => [id, theme])).toEqual([
    ['imd-2025', 'deprivation'],
    ['barriers', 'deprivation'],
    ['bus', 'access'],
    ['barriers@access', 'access'],
  ]);
  expect(offers.map(({ id }) => measureOf(id))).toEqual(['imd-2025', 'barriers', 'bus', 'barriers']);
});
