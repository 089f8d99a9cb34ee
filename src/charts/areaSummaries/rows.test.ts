import { beforeAll, describe, expect, it } from 'vitest';
import type { AreaCode } from '../../domain/area.ts';
import { publicGiven, type Given } from '../../../tests/fixtures/tinyInside.ts';
import { listRows, listedKinds } from './rows.ts';
import { summaryMeasures, summaryRows, type SummaryData, type SummaryRow } from '../../domain/summaryRows.ts';

/** Real counties: what a district of today is worked out to from its neighbourhoods must be what the file says of it. */
const counties = ['E06000019', 'E06000059', 'E10000031'];

async function dataOf({ ask, inside }: Given): Promise<SummaryData> {
  const { indicator } = inside;
  const summaries = await ask.summaries(indicator.id);
  if (!summaries.ok) throw new Error(summaries.problem.detail);
  const people = await Promise.all(inside.counties.map(({ county }) => ask.people(county.code)));
  const needs = await Promise.all(inside.counties.map(({ county }) => ask.needs(county.code)));
  return {
    summaries: summaries.value,
    people: people.map((file) => (file.ok ? file.value[indicator.geography] : null)),
    needs: needs.map((file) => (file.ok ? file.value : null)),
  };
}

describe.each(['imd-2025', 'employment-2025', 'idaci-2025', 'employment-2019'])('%s', (indicator) => {
  let given: Given;
  let data: SummaryData;
  beforeAll(async () => {
    given = await publicGiven({ counties, indicator });
    data = await dataOf(given);
  });

  it('works out from neighbourhoods what the file says of counties and districts', () => {
    const emptied = {
      ...data,
      summaries: {
        ...data.summaries,
        counties: { ...data.summaries.counties, codes: [] },
        districts: { ...data.summaries.districts, codes: [] },
      },
    };
    for (const kind of ['county', 'district'] as const) {
      const made = summaryRows(given.inside, kind, emptied);
      const read = summaryRows(given.inside, kind, data);
      expect(read.length).toBeGreaterThanOrEqual(3);
      read.forEach((row, index) => {
        const other = made[index];
        expect(row.ranks.averageRank).not.toBeNull();
        for (const measure of summaryMeasures) {
          // numbers of people of 2019 are given for counties and districts only
          if (measure === 'scale') continue;
          const [one, two] = [other?.values[measure] ?? null, row.values[measure]];
          const isRank = measure === 'averageRank' || measure === 'localConcentration';
          if (two === null) expect(one).toBeNull();
          else expect(one).toBeCloseTo(two, isRank ? 1 : 3);
        }
      });
    }
  });

  it('puts every neighbourhood of a county into one district and at most one former one', () => {
    const [county] = summaryRows(given.inside, 'county', data).filter(({ name }) => name === 'Warwickshire');
    const districts = summaryRows(given.inside, 'district', data);
    expect(districts).toHaveLength(5);
    expect(sum(districts, ({ areas }) => areas)).toBe(county?.areas);
    expect(sum(districts, ({ residents }) => residents)).toBe(county?.residents);
    const former = summaryRows(given.inside, 'former', data).filter((row) => row.county === 'Dorset');
    expect(former.map(({ name }) => name)).toContain('Weymouth and Portland');
    expect(new Set(former.flatMap(({ codes }) => codes)).size).toBe(sum(former, ({ areas }) => areas));
  });

  it('places a former district or ward as many places down as there are districts worse than it', () => {
    for (const row of summaryRows(given.inside, 'former', data)) {
      const all = data.summaries.districts.values.averageRank ?? [];
      const worse = all.filter((value) => (value ?? 0) / 100 > (row.values.averageRank ?? NaN)).length;
      expect(row.ranks.averageRank).toBe(worse + 1);
      expect(row.among).toBe(296);
    }
  });

  it('gives a number of people no place where the area is smaller than any district', () => {
    for (const { values, ranks } of summaryRows(given.inside, 'ward', data)) {
      expect(ranks.scale).toBeNull();
      expect(ranks.averageScore === null).toBe(values.averageScore === null);
    }
    for (const { values, ranks } of summaryRows(given.inside, 'former', data))
      expect(ranks.scale === null).toBe(values.scale === null);
  });
});

describe('places of a reader', () => {
  it('have a row each: a whole county is that county, a part of two is of both', async () => {
    const given = await publicGiven({ counties, indicator: 'imd-2025' });
    const data = await dataOf(given);
    const all = summaryRows(given.inside, 'county', data);
    const [one, other] = all;
    if (!one || !other) throw new Error('two counties');
    const places = [
      { name: 'Whole', colour: 0, areas: one.codes },
      { name: 'Both', colour: 1, areas: [...one.codes.slice(0, 3), ...other.codes.slice(0, 4)] },
      { name: 'Elsewhere', colour: 2, areas: ['E01000001' as AreaCode] },
    ];
    const rows = listRows(given.inside, 'county', { selected: null, marked: null, places }, data).all;
    expect(rows.map(({ name, kind, areas }) => [name, kind, areas]).slice(0, 3)).toEqual([
      ['Whole', 'place', one.areas],
      ['Both', 'place', 7],
      [one.name, 'county', one.areas],
    ]);
    expect(rows[1]?.county).toBe('Herefordshire and Dorset');
    for (const measure of ['averageScore', 'tenth', 'extent'] as const)
      expect(rows[0]?.values[measure]).toBeCloseTo(one.values[measure] ?? NaN, 3);
  });
});

describe('the list', () => {
  it('offers what the counties have, and always shows the ward of the selected neighbourhood', async () => {
    const given = await publicGiven({ counties, indicator: 'imd-2025' });
    const data = await dataOf(given);
    expect(listedKinds(given.inside.counties)).toEqual(['county', 'district', 'former', 'ward']);
    const [first] = given.inside.counties;
    const code = first?.lsoas[0]?.code ?? null;
    const { drawn } = listRows(given.inside, 'county', { selected: code, marked: null }, data);
    const wards = drawn.filter(({ kind }) => kind === 'ward');
    expect(wards).toHaveLength(1);
    expect(wards[0]?.codes).toContain(code);
    const long = listRows(given.inside, 'ward', { selected: code, marked: null }, data);
    expect(long.drawn.filter(({ kind }) => kind === 'ward').length).toBeLessThanOrEqual(16);
    expect(long.left + long.drawn.length).toBe(long.all.length);
  });

  it('makes one row of what is marked: a whole county is that county, two are both together', async () => {
    const given = await publicGiven({ counties, indicator: 'imd-2025' });
    const data = await dataOf(given);
    const all = summaryRows(given.inside, 'county', data);
    const rowOf = (codes: readonly AreaCode[]): SummaryRow => {
      const marked = { codes: new Set(codes), words: '' };
      return listRows(given.inside, 'county', { selected: null, marked }, data).all[0]!;
    };
    const one = rowOf(all[0]!.codes);
    expect(one.kind).toBe('selection');
    for (const measure of ['averageScore', 'tenth', 'extent'] as const)
      expect(one.values[measure]).toBeCloseTo(all[0]!.values[measure]!, 3);
    const both = rowOf(all.slice(0, 2).flatMap(({ codes }) => codes));
    expect(both.county).toBe('Herefordshire and Dorset');
    expect(both.residents).toBe(sum(all.slice(0, 2), ({ residents }) => residents));
    const wards = given.inside.counties.flatMap((county) => county.wards.map(({ code }) => code));
    expect(rowOf(wards).areas).toBe(sum(all, ({ areas }) => areas));
    expect(rowOf([]).kind).toBe('county');
  });
});

function sum(rows: readonly SummaryRow[], of: (row: SummaryRow) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}
