import { describe, expect, it } from 'vitest';
import { publicGiven } from '../../../tests/fixtures/tinyInside.ts';
import { districtRows } from '../../domain/districtRows.ts';
import { layOutDistricts, rowAt } from './layout.ts';
import { figureWords, rowWords, summaryWords, tableOf } from './words.ts';

async function rowsOf(counties: string[], by: 'district' | 'former', indicator = 'imd-2025') {
  const { inside } = await publicGiven({ counties, indicator });
  return { inside, rows: districtRows(inside, by, () => null) };
}

describe('districts on one line', () => {
  it('stand worst first: the five of Dorset as they were', async () => {
    const { rows, inside } = await rowsOf(['E06000059'], 'former');
    const names = rows.map(({ group }) => group.name);
    expect(names[0]).toBe('Weymouth and Portland');
    expect(names.at(-1)).toBe('East Dorset');
    const layout = layOutDistricts(rows, inside.indicator.lsoa.mean, 'high', '', 1000);
    const xs = layout.marks.map(({ x }) => x ?? NaN);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    for (const x of xs) {
      expect(x).toBeGreaterThanOrEqual(layout.left);
      expect(x).toBeLessThanOrEqual(layout.right);
    }
  });

  it('stand lowest first where low is worse', async () => {
    const { rows } = await rowsOf(['E10000031'], 'district', 'connectivity-2025');
    const means = rows.map(({ mean }) => mean ?? NaN);
    expect(means).toEqual([...means].sort((a, b) => a - b));
  });

  it('share the residents and neighbourhoods of their county, none twice', async () => {
    const { rows, inside } = await rowsOf(['E10000029', 'E10000031'], 'former');
    const codes = rows.flatMap(({ areas }) => areas.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toHaveLength(inside.counties.reduce((sum, { lsoas }) => sum + lsoas.length, 0));
  });

  it('are found by the height of the pointer', async () => {
    const { rows } = await rowsOf(['E10000031'], 'district');
    const layout = layOutDistricts(rows, null, 'high', '', 390);
    expect(layout.isStacked).toBe(true);
    layout.marks.forEach(({ y }, index) => expect(rowAt(layout, y)).toBe(index));
    expect(rowAt(layout, 0)).toBeNull();
    expect(rowAt(layout, layout.height)).toBeNull();
  });

  it('of one county are not compared with those of others', async () => {
    const gapOf = async (...given: Parameters<typeof rowsOf>) => {
      const { rows, inside } = await rowsOf(...given);
      return summaryWords(rows, inside.indicator)[1];
    };
    expect(await gapOf(['E10000031'], 'district')).toMatch(
      /^The districts of Warwickshire lie 13\.\d points apart: from 24\.0 in Nuneaton and Bedworth to 10\.8 in Warwick\.$/,
    );
    expect(await gapOf(['E10000031'], 'district', 'no-car-2021')).toMatch(
      /^The districts of Warwickshire lie \d+\.\d percentage points apart: from /,
    );
    expect(await gapOf(['E10000031', 'E10000029'], 'district')).toMatch(/ lie furthest apart: from /);
  });

  it('are told in words that name measure, year and base', async () => {
    const { rows, inside } = await rowsOf(['E10000031', 'E06000059'], 'former');
    const [first] = summaryWords(rows, inside.indicator);
    expect(first).toBe(
      'By average score (IMD 2025), Nuneaton and Bedworth is the most deprived of the 10 districts shown (24.0), Warwick the least deprived (10.8); England has 21.8.',
    );
    const nuneaton = rows[0];
    if (!nuneaton) throw new Error('no district');
    expect(rowWords(nuneaton, inside.indicator)).toBe(
      'Nuneaton and Bedworth: average score 24.0 (2025); Warwickshire 15.6, England 21.8; 20.1% of residents live in its neighbourhoods among the most deprived 20% in England.',
    );
    expect(figureWords(null, inside.indicator)).toBe('no figure');
    expect(tableOf(rows, inside.indicator).rows).toHaveLength(10);
  });
});
