import { describe, expect, it } from 'vitest';
import type { AuthorityFile } from '../../src/domain/authority.ts';
import type { Source } from '../../src/domain/manifest.ts';
import { manifest, openInputs, readData } from './publicData.ts';

const file = readData('england/authority.json') as AuthorityFile;
const FOUR = ['E06000019', 'E06000059', 'E10000031', 'E10000003'];

const measure = (id: string) => {
  const found = file.measures.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not there`);
  return found;
};
/** Herefordshire, Dorset, Warwickshire, Cambridgeshire, England */
const figures = (id: string): (number | null)[] => {
  const { values, england, decimals } = measure(id);
  const stored = [...FOUR.map((code) => values[file.counties.findIndex((one) => one === code)]), england];
  return stored.map((figure) => (figure === null || figure === undefined ? null : figure / 10 ** decimals));
};

describe('figures of whole counties, as published', () => {
  it('has the published children looked after, children in low-income families and under-18 conceptions', () => {
    expect(figures('looked-after')).toEqual([100, 65, 56, 49, 67]);
    expect(figures('low-income-before-housing')).toEqual([19.8, 15.5, 14.2, 12.6, 19.8]);
    expect(figures('under-18-conceptions')).toEqual([14.1, 8.5, 15.6, 9.5, 13.9]);
  });

  it('has the latest composite indices of the Social Mobility Commission, which gives none for England', () => {
    expect(figures('smc-conditions-of-childhood')).toEqual([-0.32, -0.16, 0.75, 0.83, null]);
    expect(figures('smc-labour-market')).toEqual([-0.5, 0.31, 0.17, 0.01, null]);
    expect(figures('smc-innovation')).toEqual([-0.5, -0.66, 0.68, 0.82, null]);
    expect(figures('smc-promising-prospects')).toEqual([0.6, 0.78, 1.4, -0.12, null]);
  });

  it('takes the present Dorset, not the county before 2019, and both halves of Cumbria', () => {
    const at = (code: string) => file.counties.findIndex((one) => one === code);
    const { shared, values } = measure('gap-age-19');
    expect(shared).toEqual([{ area: 'Cumbria', counties: ['E06000063', 'E06000064'] }]);
    expect(values[at('E06000063')]).toBe(values[at('E06000064')]);
    expect(figures('gap-age-16')[1]).toBe(15.8);
  });

  it('has a figure or a reason for each of the 153, for every measure', () => {
    expect(file.counties).toEqual(
      manifest()
        .counties.map(({ code }) => code)
        .sort(),
    );
    for (const { id, values, missing, parts, words } of file.measures) {
      const without = file.counties.filter((_, index) => values[index] === null);
      expect(missing.flatMap(({ counties }) => counties).sort(), id).toEqual(without);
      expect(without.length, id).toBeLessThanOrEqual(4);
      expect(values, id).toHaveLength(153);
      for (const part of parts) expect(part.values, id).toHaveLength(153);
      expect([0, 153], id).toContain(words.length);
    }
  });

  it('names sources that "About the data" lists', () => {
    const sources = new Set((readData('sources.json') as Source[]).map(({ id }) => id));
    for (const { source } of file.measures) expect(sources).toContain(source);
  });
});

const inputs = openInputs('gaps and shares of counties beside what the publishers give for them');

describe.skipIf(!inputs)('figures of whole counties beside what their publishers work out', () => {
  it('makes the same gap at 19 as the tool itself', () => {
    const rows = inputs?.csv('dfe-lait-2026') ?? [];
    const published = rows.filter((row) => row['Short Desc'] === 'L3Age19Gap' && row['Years'] === '2024');
    const { values, england } = measure('gap-age-19');
    expect(england).toBe(
      Math.round(10 * Number(published.find((row) => row['LA Number'] === '970')?.['Values'])),
    );
    const checked = published.filter((row) => {
      // both shares are published to two decimals, their gap is of unrounded ones; ours is shown with one
      const own = manifest().counties.find(({ name }) => name === row['LA and Regions']);
      if (!own || row['Values'] === '-') return false;
      const value = values[file.counties.indexOf(own.code)] ?? NaN;
      expect(Math.abs(value / 10 - Number(row['Values'])), own.name).toBeLessThan(0.0651);
      return true;
    });
    expect(checked.length).toBeGreaterThan(140);
  });
});
