import { describe, expect, it } from 'vitest';
import { decileOf } from '../../src/domain/rank.ts';
import { areas, indicator, lsoaValues, manifest, ranks, wardValues } from './publicData.ts';

const HEREFORDSHIRE = 'E06000019';
const DORSET = 'E06000059';
const WARWICKSHIRE = 'E10000031';
const CAMBRIDGESHIRE = 'E10000003';

/** Number of neighbourhoods of a county in each published decile. */
function deciles(county: string, id: string): number[] {
  const file = indicator(id);
  const { classes } = file.lsoa;
  if (classes.type !== 'deciles') throw new Error(`${id} has no deciles`);
  const counts = Array.from({ length: 10 }, () => 0);
  for (const rank of ranks(lsoaValues(county, file.group).columns[id]).rank)
    counts[decileOf(rank, classes.cuts) - 1]! += 1;
  return counts;
}

/** A county's figure, or England's. */
function figure(id: string, county: string | null): number | null {
  const file = indicator(id);
  return county
    ? (file.counties.value[file.counties.codes.findIndex((code) => code === county)] ?? null)
    : file.lsoa.mean;
}

describe('published figures (METHOD section 8)', () => {
  it('Dorset, income 2019: 9 of 219 among the most deprived 20%, 7 in the former Weymouth and Portland', () => {
    const { lsoa11, formerDistricts } = areas(DORSET);
    const file = indicator('income-2019');
    const cuts = file.lsoa.classes.type === 'deciles' ? file.lsoa.classes.cuts : [];
    const { rank } = ranks(lsoaValues(DORSET, file.group).columns['income-2019']);
    const worst = rank.flatMap((value, index) => (decileOf(value, cuts) <= 2 ? [index] : []));
    const former = worst.map((index) => formerDistricts[lsoa11.former[index] ?? -1]?.name);
    expect(rank).toHaveLength(219);
    expect(worst).toHaveLength(9);
    expect(former.filter((name) => name === 'Weymouth and Portland')).toHaveLength(7);
    const at = file.counties.codes.findIndex((code) => code === DORSET);
    expect([file.counties.fifth[at], file.counties.areas[at]]).toEqual([9, 219]);
  });

  it('Herefordshire by IMD decile, 2019 and 2025', () => {
    expect(deciles(HEREFORDSHIRE, 'imd-2019')).toEqual([1, 8, 5, 17, 36, 14, 15, 12, 4, 4]);
    expect(deciles(HEREFORDSHIRE, 'imd-2025')).toEqual([1, 8, 6, 19, 28, 23, 11, 10, 8, 3]);
  });

  it.each([
    [HEREFORDSHIRE, 53.3],
    [DORSET, 46.7],
    [CAMBRIDGESHIRE, 40.7],
    [WARWICKSHIRE, 30.7],
    [null, 16.6],
  ])('share of residents in rural neighbourhoods, %s: %d', (county, share) => {
    expect(figure('ruc-2021', county)).toBe(share);
  });
});

/** Per cent of Herefordshire, Dorset, Warwickshire, Cambridgeshire and England: official census and DESNZ tables. */
const CONTEXT: [id: string, ...shares: number[]][] = [
  ['no-car-2021', 14.5, 13.7, 15.2, 16.9, 23.5],
  ['social-rented-2021', 13.7, 12.3, 13.7, 15.2, 17.1],
  ['disability-2021', 18.6, 19.8, 16.8, 16.2, 17.3],
  ['no-qualifications-2021', 18.0, 15.8, 16.9, 15.1, 18.1],
  ['bad-health-2021', 5.2, 5.1, 4.6, 4.1, 5.2],
  ['minority-ethnic-2021', 3.1, 2.9, 10.9, 11.4, 19.0],
  ['aged-65-2021', 25.9, 29.6, 20.5, 18.6, 18.4],
  ['deprived-1-2021', 50.6, 50.1, 47.4, 46.6, 51.6],
  ['no-central-heating-2021', 1.9, 1.4, 1.0, 1.1, 1.5],
  ['oil-heating-2021', 16.2, 8.7, 4.2, 9.3, 3.2],
  ['fuel-poverty-2022', 19.7, 12.5, 16.2, 9.2, 13.1],
];

describe('context figures', () => {
  it.each(CONTEXT)('%s', (id, ...shares) => {
    const found = [HEREFORDSHIRE, DORSET, WARWICKSHIRE, CAMBRIDGESHIRE, null].map((county) =>
      figure(id, county),
    );
    // the tables of the census are perturbed one by one, so a figure may round the other way
    found.forEach((value, index) => expect(Math.abs((value ?? NaN) - shares[index]!)).toBeLessThan(0.051));
  });
});

/** METHOD section 1: weights of the domains in the IMD, and the exponential transformation of their ranks. */
const WEIGHTS = {
  'income-2025': 0.225,
  'employment-2025': 0.225,
  'education-2025': 0.135,
  'health-2025': 0.135,
  'crime-2025': 0.093,
  'barriers-2025': 0.093,
  'living-2025': 0.093,
};

function transform(rank: number, count: number): number {
  const r = 1 - (rank - 1) / count;
  return -23 * Math.log(1 - r * (1 - Math.exp(-100 / 23)));
}

describe('IMD 2025 from the ranks of its domains', () => {
  it('gives every published score within 0.001 and every rank within 1', () => {
    const scores: { published: number; rank: number; made: number }[] = [];
    for (const { code } of manifest().counties) {
      const { columns } = lsoaValues(code, 'domains-2025');
      const imd = ranks(lsoaValues(code, 'imd-2025').columns['imd-2025']);
      const domains = Object.entries(WEIGHTS).map(([id, weight]) => ({ weight, ...ranks(columns[id]) }));
      imd.rank.forEach((rank, index) => {
        const made = domains.reduce(
          (sum, domain) => sum + domain.weight * transform(domain.rank[index]!, 33_755),
          0,
        );
        scores.push({ published: (imd.score[index] ?? NaN) / 1000, rank, made });
      });
    }
    expect(scores).toHaveLength(33_755);
    expect(Math.max(...scores.map(({ published, made }) => Math.abs(published - made)))).toBeLessThan(0.001);
    scores.sort((a, b) => b.made - a.made);
    const furthest = Math.max(...scores.map(({ rank }, index) => Math.abs(rank - (index + 1))));
    expect(furthest).toBeLessThanOrEqual(1);
  });
});

describe('counts of England', () => {
  it('reconcile: 153 counties, 296 districts, 33,755 and 32,844 neighbourhoods, 6,817 wards', () => {
    const { counties } = manifest();
    const districts = new Set(
      counties.flatMap(({ code }) => areas(code).districts.map((district) => district.code)),
    );
    const total = (of: 'lsoa21' | 'lsoa11' | 'ward24'): number =>
      counties.reduce((sum, county) => sum + county.areas[of], 0);
    expect([counties.length, districts.size]).toEqual([153, 296]);
    expect([total('lsoa21'), total('lsoa11'), total('ward24')]).toEqual([33_755, 32_844, 6_817]);
  });

  it('residents add up to 57,112,129 over neighbourhoods and over wards', () => {
    const files = manifest().counties.map(({ code }) => areas(code));
    const sum = (list: number[]): number => list.reduce((total, number) => total + number, 0);
    expect(sum(files.map(({ lsoa21 }) => sum(lsoa21.population)))).toBe(57_112_129);
    expect(sum(files.map(({ ward24 }) => sum(ward24.population)))).toBe(57_112_129);
  });

  it('wards without a figure are exactly those without a best-fit neighbourhood', () => {
    const without = manifest().counties.flatMap(({ code }) => {
      const { ward24 } = areas(code);
      const { columns } = wardValues(code, 'imd-2025');
      const { value } = columns['imd-2025']!;
      return ward24.codes.filter((_, index) => {
        expect(value[index] === null).toBe(ward24.lsoas[index] === 0);
        return value[index] === null;
      });
    });
    expect(without).toHaveLength(33);
  });
});
