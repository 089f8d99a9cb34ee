import { beforeAll, describe, expect, it } from 'vitest';
import { publicGiven, type Given } from '../../../tests/fixtures/tinyInside.ts';
import type { IndicatorEntry } from '../indicator.ts';
import type { Manifest } from '../manifest.ts';
import type { View } from '../view.ts';
import { resolvePaint } from './resolvePaint.ts';
import { usualSecond, whyNotBeside } from './secondMeasure.ts';

let given: Given;
let manifest: Manifest;
beforeAll(async () => {
  given = await publicGiven({ counties: ['E06000019'] });
  manifest = given.ask.manifest;
});

function entry(id: string): IndicatorEntry {
  const found = manifest.indicators.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}
const asked = (view: Partial<Record<keyof View, unknown>>) => ({ ...given.view, ...view }) as View;

describe('the measure beside another', () => {
  it('is one of access beside deprivation, and the reverse, of the same boundaries', () => {
    const second = (id: string): unknown => usualSecond(entry(id), manifest.indicators, 'lsoa');
    expect(second('imd-2025')).toBe('geographical-barriers-2025');
    expect(second('imd-2019')).toBe('geographical-barriers-2019');
    expect(second('imd-2015')).toBe('geographical-barriers-2015');
    expect(second('geographical-barriers-2025')).toBe('imd-2025');
  });

  it('can be had for every measure with a worse end, at both levels, and is possible', () => {
    for (const first of manifest.indicators)
      for (const level of first.levels) {
        const id = usualSecond(first, manifest.indicators, level);
        if (first.worse !== 'none') expect([first.id, id]).not.toEqual([first.id, null]);
        if (id !== null) expect(whyNotBeside(first, entry(id), level)).toBeNull();
      }
  });

  it('is refused in a sentence where it cannot be', () => {
    const why = (first: string, second: string, level: 'lsoa' | 'ward' = 'lsoa'): unknown =>
      whyNotBeside(entry(first), entry(second), level);
    expect(why('imd-2025', 'imd-2025')).toMatch(/already/);
    expect(why('imd-2025', 'aged-65-2021')).toMatch(/Neither end/);
    expect(why('imd-2025', 'ruc-2021')).toMatch(/Neither end/);
    expect(why('imd-2025', 'imd-2019')).toMatch(/2011.*2021.*wards carry both/);
    expect(why('imd-2025', 'imd-2019', 'ward')).toBeNull();
  });
});

describe('a paint asked for', () => {
  it('is what was asked where it can be', () => {
    const found = resolvePaint(
      asked({ paint: 'two', with: 'no-car-2021' }),
      entry('imd-2025'),
      manifest.indicators,
      given.inside,
    );
    expect([found.paint, found.second?.id, found.problems]).toEqual(['two', 'no-car-2021', []]);
  });

  it('gives today’s districts where none was abolished, and says so', () => {
    const found = resolvePaint(
      asked({ paint: 'former' }),
      entry('imd-2025'),
      manifest.indicators,
      given.inside,
    );
    expect(found.paint).toBe('district');
    expect(found.problems).toEqual([
      'No district of Herefordshire was abolished since 2018; the districts of 2024 are shown.',
    ]);
  });

  it('gives the measure alone where neither of its ends is worse', () => {
    const found = resolvePaint(
      asked({ paint: 'two' }),
      entry('aged-65-2021'),
      manifest.indicators,
      given.inside,
    );
    expect(found.paint).toBe('measure');
    expect(found.problems[0]).toMatch(/Neither end of “Aged 65 and over” is worse/);
  });

  it('takes the usual second measure for one that cannot be or is not known', () => {
    for (const second of ['imd-2019', 'nonsense']) {
      const found = resolvePaint(
        asked({ paint: 'two3', with: second }),
        entry('imd-2025'),
        manifest.indicators,
        given.inside,
      );
      expect([found.paint, found.second?.id]).toEqual(['two3', 'geographical-barriers-2025']);
      expect(found.problems).toHaveLength(1);
    }
  });
});
