import { describe, expect, it } from 'vitest';
import type { PlanData } from '../plan/planData.ts';
import type { OwnColumn, OwnSettings } from './ownFigures.ts';
import { usualSettings } from './ownDefaults.ts';
import { ownCsv, ownRows, ownSummary, thresholdWords } from './ownTable.ts';

const data = {
  level: 'lsoa',
  counties: [{ code: 'E06000901', name: 'Tinyshire' }],
  areas: ['E01000001', 'E01000002', 'E01000003'].map((code, at) => ({
    code,
    name: at === 0 ? '=Sum' : `Place ${String(at)}`,
    county: 'E06000901',
  })),
} as unknown as PlanData;
const own = {
  column: {
    indicator: { title: '-Clients', year: '2025', unit: 'per 1,000 residents', decimals: 1 },
    values: [12.345, null, null],
    ranked: 1,
    carried: new Set([0]),
  },
  states: ['figure', 'hidden', 'absent'],
} as unknown as OwnColumn;
const settings: OwnSettings = {
  title: '-Clients',
  year: '2025',
  unit: '',
  worse: 'high',
  denominator: 'residents',
  threshold: 5,
};

describe('a table of own figures', () => {
  const rows = ownRows(data, own, settings);

  it('says the figure with its unit, or why there is none', () => {
    expect(rows.map(({ text }) => text)).toEqual([
      '12.3 per 1,000 residents',
      'fewer than 5',
      'not in the file',
    ]);
  });

  it('has no hidden figure in its file, and no formula', () => {
    expect(ownCsv(rows, own).split('\n')).toEqual([
      'code,name,county,measure,year,value,unit,note',
      'E01000001,\'=Sum,Tinyshire,\'-Clients,2025,12.3,"per 1,000 residents",the rate of the larger area it is part of',
      'E01000002,Place 1,Tinyshire,\'-Clients,2025,,"per 1,000 residents",fewer than 5',
      'E01000003,Place 2,Tinyshire,\'-Clients,2025,,"per 1,000 residents",not in the file',
      '',
    ]);
  });

  it('accounts for every area', () => {
    expect(ownSummary(data, own, settings)).toBe(
      '1 of 3 neighbourhoods have a figure. No figure: 1 fewer than 5 and 1 not in the file. 1 has the rate of the larger area it is part of.',
    );
  });

  it('sets a reason that is a sentence apart from its number', () => {
    const wards = { ...own, states: own.states.map(() => 'coarser' as const) };
    expect(ownSummary(data, wards, settings)).toContain('No figure: 3 (the file has wards: show wards).');
  });

  it('says what is hidden', () => {
    expect(thresholdWords({ kind: 'count', isGathered: false }, settings)).toContain('Counts below 5');
    expect(thresholdWords({ kind: 'rate', isGathered: true }, settings)).toContain(
      'Means of fewer than 5 rows',
    );
    expect(thresholdWords({ kind: 'rate', isGathered: false }, settings)).toBeNull();
    expect(thresholdWords({ kind: 'count', isGathered: false }, { ...settings, threshold: 0 })).toContain(
      'Every count is shown',
    );
  });
});

describe('a heading', () => {
  const choice = { key: 0, keyKind: 'lsoa', valueKind: 'count', decimal: 'point', within: null } as const;

  it.each([
    ['Callers 2024', 'Callers', '2024'],
    ['Callers (2023/24)', 'Callers', '2023/24'],
    ['2024 callers', 'callers', '2024'],
    ['2024', '2024', '2024'],
    ['Callers', 'Callers', ''],
  ])('%j is a name and a year', (heading, title, year) => {
    expect(usualSettings([heading], { ...choice, value: 0 })).toMatchObject({ title, year });
  });
});
