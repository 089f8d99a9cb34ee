import { describe, expect, it } from 'vitest';
import type { AreaCode } from '../area.ts';
import { addLocality, sharedAreas, type Locality } from './locality.ts';
import { formatLocalities, parseLocalities } from './localityText.ts';

const codes = (...numbers: number[]): AreaCode[] => numbers.map((number) => `E0101${number}` as AreaCode);

const southWye: Locality = { name: 'South Wye', colour: 0, areas: codes(4040, 4041, 4042, 4050) };
const west: Locality = { name: 'Weymouth, east: “harbour” ~ quay', colour: 3, areas: codes(4100) };

describe('localities in an address', () => {
  it('are short and can be read', () => {
    expect(formatLocalities([southWye])).toBe('South Wye:0:14040-2.14050');
  });

  it.each([[[]], [[southWye]], [[southWye, west]], [[{ ...west, areas: [] }]]])(
    'come back as they were',
    (localities) => {
      expect(parseLocalities(formatLocalities(localities))).toEqual({ value: localities, problems: [] });
    },
  );

  it('that cannot be read are named, and the others kept', () => {
    const { value, problems } = parseLocalities('South Wye:0:14040-2.14050,nonsense,X:9:14040,Y:1:14a');
    expect(value).toEqual([southWye]);
    expect(problems).toHaveLength(3);
    expect(problems[0]).toBe(
      'The link asks for the place “nonsense”, which cannot be read; it was left out.',
    );
  });

  it('are no more than twelve', () => {
    const many = Array.from({ length: 14 }, (_, index) => `P${index}:0:14040`).join(',');
    const { value, problems } = parseLocalities(many);
    expect(value).toHaveLength(12);
    expect(problems).toEqual(['The link has 14 places; the first 12 are kept.']);
  });
});

describe('a new locality', () => {
  it('has a name and a colour of its own, and each area once', () => {
    const [, second] = addLocality([southWye], '  south   wye ', codes(4050, 4040, 4050));
    expect(second).toEqual({ name: 'south wye 2', colour: 1, areas: codes(4040, 4050) });
  });

  it('without a name gets one', () => {
    expect(addLocality([southWye], ' ', [])[1]?.name).toBe('Place 2');
  });
});

it('areas of two localities are named', () => {
  expect(sharedAreas([southWye, { ...west, areas: codes(4041) }])).toEqual([
    { code: 'E01014041', names: ['South Wye', west.name] },
  ]);
});
