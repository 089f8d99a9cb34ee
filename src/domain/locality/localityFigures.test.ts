import { expect, it } from 'vitest';
import type { AreaCode } from '../area.ts';
import { localityFigures, type PlaceArea } from './localityFigures.ts';

const code = (number: number): AreaCode => `E0100000${number}` as AreaCode;
const area = (number: number, part: Partial<PlaceArea>): [AreaCode, PlaceArea] => [
  code(number),
  { code: code(number), name: `Mill ${number}`, residents: 1000, tenth: 5, income: 100, ...part },
];

it('a place is the sum of its neighbourhoods; what is elsewhere or unknown is said, never nought', () => {
  const known = new Map([
    area(1, { tenth: 1, residents: 1500, income: 400 }),
    area(2, { tenth: 2, residents: 1300, income: null }),
    area(3, { tenth: 3 }),
    area(4, {}),
  ]);
  const figures = localityFigures({ areas: [code(1), code(2), code(3), code(9)] }, known);
  expect(figures.areas.map(({ name }) => name)).toEqual(['Mill 1', 'Mill 2', 'Mill 3']);
  expect(figures).toMatchObject({
    elsewhere: ['E01000009'],
    residents: 3800,
    fifth: { areas: 2, residents: 2800 },
    income: { count: 500, unknown: 1 },
  });
});
