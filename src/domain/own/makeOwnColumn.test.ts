import { describe, expect, it } from 'vitest';
import { tiny, tinyshire } from '../../../tests/fixtures/tinyAtlasCounties.ts';
import type { County } from '../area.ts';
import type { IndicatorId } from '../indicator.ts';
import { makeOwnColumn } from './makeOwnColumn.ts';
import type { OwnCounty, OwnFigures, OwnSettings } from './ownFigures.ts';

/**
 * Neighbourhoods 1 to 4 with 100, 200, 300 and 400 residents; wards Alpha (1, 2), Beta (3, 4), Gamma (none). In 2011:
 * 1 as now; 92 was split into 2 and 3; 3 and 4 of then were merged into 4.
 */
const county: OwnCounty = {
  county: { code: tinyshire, name: 'Tinyshire' } as County,
  areas: tiny.areas,
  people: {
    county: tinyshire,
    lsoa21: {
      children: [10, 20, 30, 40],
      workingAge: [40, 80, 120, 160],
      older: [5, 5, 5, 5],
      land: [1, 1, 1, 1],
    },
    lsoa11: { children: [], workingAge: [], older: [], land: [] },
  },
  needs: {
    county: tinyshire,
    inNeed: { income: [], employment: [], children: [], older: [], fuel: [] },
    among: { income: [], employment: [], children: [], older: [], fuel: [50, 100, 150, 200] },
  },
  // codes of 2011 in order: 1, 3, 4, 92
  change: {
    county: tinyshire,
    relation: [0, 1, 1, 2],
    pairs: { lsoa21: [0, 1, 2, 3, 3], lsoa11: [0, 3, 3, 1, 2] },
    outside: [],
  },
  // MSOA 1 is neighbourhoods 1 and 2, MSOA 2 is 3 and 4
  msoas: { county: tinyshire, codes: ['E02000001', 'E02000002'], of: [0, 0, 1, 1] },
};

const settings: OwnSettings = {
  title: 'Clients',
  year: '2025',
  unit: '',
  worse: 'high',
  denominator: 'residents',
  threshold: 5,
};

const own = (sums: Record<string, number | null>, more: Partial<OwnFigures> = {}): OwnFigures => ({
  id: 'own-1' as IndicatorId,
  kind: 'count',
  file: 'clients.csv',
  counties: [tinyshire],
  geography: 'lsoa21',
  keys: Object.keys(sums),
  sums: Object.values(sums),
  rows: Object.values(sums).map(() => 1),
  isGathered: false,
  ...more,
});

function made(figures: OwnFigures, change: Partial<OwnSettings> = {}, level: 'lsoa' | 'ward' = 'lsoa') {
  const { column, states } = makeOwnColumn(figures, { ...settings, ...change }, level, [county]);
  return { values: column.values, states, column };
}

describe('counts of neighbourhoods', () => {
  const counts = own({ E01000001: 5, E01000002: 4, E01000003: 60, E01000004: null });

  it('are shared by those chosen, hidden when few, and never made up', () => {
    const { values, states, column } = made(counts);
    // 5 of 100, 60 of 300 residents
    expect(values).toEqual([50, null, 200, null]);
    expect(states).toEqual(['figure', 'hidden', 'figure', 'empty']);
    expect(column.ranks).toEqual([2, null, 1, null]);
    expect(column.indicator.unit).toBe('per 1,000 residents');
    expect(column.ranked).toBe(2);
  });

  it.each([
    ['children', [500, null, 2000]],
    // published in quarters: 10, 20, 30, 40
    ['workingAge', [500, null, 2000]],
    ['older', [1000, null, 12_000]],
    ['households', [100, null, 400]],
    ['none', [5, null, 60]],
  ] as const)('by %s', (denominator, values) => {
    expect(made(counts, { denominator }).values.slice(0, 3)).toEqual(values);
  });

  it('are shown from the chosen threshold on', () => {
    expect(made(counts, { threshold: 4 }).values[1]).toBe(20);
    expect(made(counts, { threshold: 0 }).states).toEqual(['figure', 'figure', 'figure', 'empty']);
    expect(made(counts, { threshold: 61 }).values).toEqual([null, null, null, null]);
  });

  it('add up to wards, hidden ones too, where every neighbourhood has one', () => {
    const { values, states } = made(counts, {}, 'ward');
    // (5 + 4) of 300 residents; a ward with a gap has none
    expect(values).toEqual([30, null, null]);
    expect(states).toEqual(['figure', 'partial', 'absent']);
  });

  it('have the lowest first where low is worse', () => {
    expect(made(counts, { worse: 'low' }).column.ranks).toEqual([1, null, 2, null]);
  });
});

describe('cases, one a row', () => {
  const cases = own({ E01000001: 3, E01000003: 12 }, { isGathered: true, rows: [3, 12] });

  it('are none, and so few, where no row names an area', () => {
    expect(made(cases).states).toEqual(['hidden', 'hidden', 'figure', 'hidden']);
    expect(made(cases, { threshold: 0 }).values).toEqual([30, 0, 40, 0]);
  });

  it('have a count shown that few rows add up to', () => {
    const postcodes = own({ E01000001: 20, E01000003: 4 }, { isGathered: true, rows: [1, 6] });
    expect(made(postcodes).values).toEqual([200, null, null, null]);
    const amounts = own({ E01000001: 20, E01000003: 60 }, { isGathered: true, rows: [1, 6], kind: 'amount' });
    expect(made(amounts).states).toEqual(['hidden', 'hidden', 'figure', 'hidden']);
  });

  it('have no mean shown of fewer rows than the threshold', () => {
    const means = own({ E01000001: 30, E01000003: 120 }, { isGathered: true, rows: [3, 12], kind: 'rate' });
    expect(made(means).values).toEqual([null, null, 10, null]);
    expect(made(means).states).toEqual(['hidden', 'absent', 'figure', 'absent']);
  });
});

describe('boundaries of 2011', () => {
  const older = own({ E01000001: 10, E01000003: 20, E01000004: 30, E01000092: 50 }, { geography: 'lsoa11' });

  it('carry the rate of a split whole to its pieces with a flag, and add the parts of a merged one', () => {
    const { values, column } = made(older);
    // 10 of 100; 50 of 200 + 300 for both pieces; 20 + 30 of 400
    expect(values).toEqual([100, 100, 100, 125]);
    expect([...column.carried]).toEqual([1, 2]);
  });

  it('do not share a count without a denominator', () => {
    const { values, states } = made(older, { denominator: 'none' });
    expect(values).toEqual([10, null, null, 50]);
    expect(states).toEqual(['figure', 'split', 'split', 'figure']);
  });

  it('carry rates, but make none of merged ones', () => {
    const { values, states } = made({ ...older, kind: 'per-cent' });
    expect(values).toEqual([10, 50, 50, null]);
    expect(states[3]).toBe('redrawn');
  });

  it('have no figure without the lookup', () => {
    const { states } = makeOwnColumn(older, settings, 'lsoa', [{ ...county, change: null }]);
    expect(new Set(states)).toEqual(new Set(['redrawn']));
  });
});

describe('larger areas', () => {
  it('wards have figures as wards only', () => {
    const wards = own({ E05000001: 30, E05000002: 4 }, { geography: 'ward24' });
    expect(made(wards).states).toEqual(['coarser', 'coarser', 'coarser', 'coarser']);
    expect(made(wards, {}, 'ward').values).toEqual([100, null, null]);
    expect(made(wards, {}, 'ward').states).toEqual(['figure', 'hidden', 'absent']);
    expect(made(wards).column.indicator.levels).toEqual(['ward']);
  });

  it('MSOAs give their rate to each of their neighbourhoods, hidden by their own count', () => {
    const msoas = own({ E02000001: 6, E02000002: 4 }, { geography: 'msoa21' });
    const { values, states, column } = made(msoas);
    // 6 of 300: no more than 4 in either neighbourhood, but it is the MSOA's figure; 4 are few
    expect(values).toEqual([20, 20, null, null]);
    expect(states).toEqual(['figure', 'figure', 'hidden', 'hidden']);
    expect(column.carried.size).toBe(2);
    expect(made(msoas, { denominator: 'none' }).states).toEqual(['larger', 'larger', 'larger', 'larger']);
    expect(made(msoas, {}, 'ward').values).toEqual([20, null, null]);
    expect(made(own({ E02000001: 6 }, { geography: 'msoa21', kind: 'rate' })).values).toEqual([
      6,
      6,
      null,
      null,
    ]);
  });

  it('a county that was not shown when rows were matched has no figure, not even nought', () => {
    const cases = own({ E01000001: 30 }, { isGathered: true, rows: [30], counties: ['E06999999'] });
    const { values, states } = made(cases, { threshold: 0 });
    expect(values).toEqual([null, null, null, null]);
    expect(new Set(states)).toEqual(new Set(['unmatched']));
    expect(made(cases, {}, 'ward').states).toEqual(['unmatched', 'unmatched', 'unmatched']);
  });

  it('rates of wards are means weighted with residents', () => {
    const rates = own({ E01000001: 10, E01000002: 40, E01000003: 7, E01000004: 7 }, { kind: 'per-cent' });
    // (10 x 100 + 40 x 200) / 300
    expect(made(rates, {}, 'ward').values).toEqual([30, 7, null]);
    expect(made(rates).column.indicator.unit).toBe('%');
  });

  it('amounts are pounds, or pounds a head', () => {
    const amounts = own({ E01000001: 1000, E01000002: 3, E01000003: 0, E01000004: 0 }, { kind: 'amount' });
    expect(made(amounts).values).toEqual([10, 0.015, 0, 0]);
    expect(made(amounts).column.indicator.unit).toBe('pounds per resident');
    expect(made(amounts, { denominator: 'none' }).values).toEqual([1000, 3, 0, 0]);
  });
});
