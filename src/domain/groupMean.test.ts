import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publicGiven } from '../../tests/fixtures/tinyInside.ts';
import { groupMean, type Weighted } from './groupMean.ts';
import type { DistrictsFile, IndicatorFile } from './indicator.ts';
import type { InsideLsoa } from './inside.ts';
import { unpackColumns } from './packed.ts';
import type { PeopleFile } from './people.ts';

type Asked = Pick<IndicatorFile, 'aggregation' | 'lsoa'>;

function made(lsoa: Partial<InsideLsoa>, weight: number): Weighted {
  return { lsoa: { missing: null, ...lsoa } as InsideLsoa, weight };
}
const measure = (aggregation: Asked['aggregation']) =>
  ({ aggregation, lsoa: { areas: 10 } }) as IndicatorFile;

describe('the figure of a set of neighbourhoods', () => {
  it('weights scores by people: (10 x 100 + 40 x 300) / 400 = 32.5', () => {
    expect(groupMean([made({ value: 10 }, 100), made({ value: 40 }, 300)], measure('score'))).toBe(32.5);
  });

  it('recomputes a rate from its counts: 30 of 300 is 10%, though the rates are 20% and 5%', () => {
    const members = [
      made({ value: 20, counts: { n: 20, of: 100 } }, 1),
      made({ value: 5, counts: { n: 10, of: 200 } }, 1),
    ];
    expect(groupMean(members, measure('rate'))).toBe(10);
  });

  it('turns ranks before it takes their mean: of ten areas the worst counts ten', () => {
    expect(groupMean([made({ rank: 1 }, 50), made({ rank: 10 }, 50)], measure('reversed-rank'))).toBe(5.5);
  });

  it('leaves out what has no figure, and says none where nothing is left', () => {
    expect(
      groupMean([made({ value: 10 }, 1), made({ value: null, missing: 'suppressed' }, 9)], measure('mean')),
    ).toBe(10);
    expect(groupMean([], measure('mean'))).toBeNull();
    expect(groupMean([made({ value: 10 }, 1)], measure('none'))).toBeNull();
  });
});

const read = (file: string): unknown =>
  unpackColumns(JSON.parse(readFileSync(`public/data/${file}`, 'utf8')));

describe.each([
  'imd-2025',
  'employment-2025',
  'idaci-2025',
  'no-car-2021',
  'km-gp-2025',
  'imd-2019',
  'wider-barriers-2015',
])('the districts of four counties by %s', (indicator) => {
  it('have the figures that the pipeline gives them, within the last digit', async () => {
    const { inside } = await publicGiven({
      indicator,
      counties: ['E10000031', 'E10000003', 'E10000016', 'E06000059'],
    });
    const file = read(`districts/${indicator}.json`) as DistrictsFile;
    const { geography, people, aggregateDecimals } = inside.indicator;
    let compared = 0;
    for (const county of inside.counties) {
      const counts = (read(`counties/${county.county.code}/people.json`) as PeopleFile)[geography];
      county.groups.district.forEach(({ code }, district) => {
        const members = county.lsoas.flatMap((lsoa, index) =>
          lsoa.member.district === district
            ? [{ lsoa, weight: people ? (counts[people][index] ?? 0) : lsoa.residents }]
            : [],
        );
        const published = file.value[file.codes.indexOf(code as DistrictsFile['codes'][number])];
        const tolerance = indicator.endsWith('2015') ? 0.05 : 0.6 * 10 ** -aggregateDecimals;
        expect(Math.abs((groupMean(members, inside.indicator) ?? NaN) - (published ?? NaN))).toBeLessThan(
          tolerance,
        );
        compared += 1;
      });
    }
    expect(compared).toBe(23);
  });
});
