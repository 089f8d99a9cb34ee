import { describe, expect, it } from 'vitest';
import { publicGiven } from '../../../tests/fixtures/tinyInside.ts';
import { englandTwo } from '../../domain/paint/englandTwo.ts';
import type { EnglandAreas, EnglandColumn } from '../../domain/england.ts';
import type { IndicatorId } from '../../domain/indicator.ts';
import { countTwo, twoGroups } from '../../domain/paint/twoGroups.ts';
import { layOutTwo } from './layout.ts';
import { partWords, summaryOf } from './words.ts';

const column = (place: number[]): EnglandColumn =>
  ({ indicator: 'made-up' as IndicatorId, geography: 'lsoa21', place, steps: 90 }) as EnglandColumn;

describe('four kinds of place', () => {
  it('of a made-up England: place 17 of 90 is in the worst fifth, 18 is not, -1 is counted apart', () => {
    const england = { population: [100, 200, 300, 400, 500] } as EnglandAreas;
    expect(englandTwo(england, column([0, 17, 18, 89, -1]), column([18, 17, 0, 40, 3]), 20)).toEqual({
      areas: [1, 1, 1, 1],
      residents: [400, 100, 300, 200],
      missing: { areas: 1, residents: 500 },
    });
  });

  it('of England as published: 217 neighbourhoods of 348,171 residents have both deciles 1 or 2', async () => {
    // counted apart from this code from File 7 of 2025
    const { ask } = await publicGiven({ counties: ['E06000019'] });
    const [england, one, two] = await Promise.all([
      ask.englandAreas('lsoa21'),
      ask.england('imd-2025' as IndicatorId),
      ask.england('geographical-barriers-2025' as IndicatorId),
    ]);
    if (!england.ok || !one.ok || !two.ok) throw new Error('no data');
    expect(englandTwo(england.value, one.value, two.value, 20)).toEqual({
      areas: [20470, 6534, 6534, 217],
      residents: [34374072, 11151746, 11238140, 348171],
      missing: { areas: 0, residents: 0 },
    });
  });

  it('of a county fill its bars from end to end, and are told in words', async () => {
    const { inside, ask } = await publicGiven({ counties: ['E06000019'] });
    const second = await ask.inside('geographical-barriers-2025' as IndicatorId);
    if (!second.ok) throw new Error('no data');
    const [found = []] = twoGroups(inside, second.value, 'lsoa', 20).values();
    const row = { name: 'Herefordshire', counts: countTwo(found, 4) };
    expect(row.counts).toEqual({
      areas: [41, 8, 67, 1],
      residents: [66785, 12364, 107855, 1692],
      missing: { areas: 0, residents: 0 },
    });
    for (const { parts } of layOutTwo([row], 800).bars) {
      const last = parts.at(-1);
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(800, 6);
      expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    }
    const question = { first: inside.indicator, second: second.value.indicator, worst: 20 };
    expect(partWords(question, row, 2)).toBe(
      'Herefordshire, cut off, not deprived: 67 of 117 neighbourhoods, 107,855 residents (57.2%)',
    );
    expect(summaryOf(question, [row])[0]).toBe(
      'Neighbourhoods that are deprived and cut off (worst 20% in England, 2025): 1 in Herefordshire, with 1,692 residents (0.9%).',
    );
    const nobody = { name: 'Nowhere', counts: { ...row.counts, areas: [42, 8, 67, 0] } };
    expect(summaryOf(question, [nobody])[0]).toMatch(/2025\): none in Nowhere\.$/);
    expect(summaryOf(question, [row]).join(' ')).not.toContain('though the maps show wards');
    expect(summaryOf(question, [row], 'ward')[2]).toMatch(/^Neighbourhoods are counted here/);
  });
});
