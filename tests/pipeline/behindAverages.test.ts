import { describe, expect, it } from 'vitest';
import { relations, type ChangeFile, type EnglandChange } from '../../src/domain/changeFile.ts';
import type { ContextFile } from '../../src/domain/context.ts';
import type { EnglandAreas, EnglandColumn } from '../../src/domain/england.ts';
import type { PeopleFile } from '../../src/domain/people.ts';
import type { VillagesFile } from '../../src/domain/villages.ts';
import { areas, indicator, lsoaValues, manifest, readData } from './publicData.ts';

const { counties, indicators } = manifest();
const HEREFORDSHIRE = 'E06000019';
const DORSET = 'E06000059';
const WARWICKSHIRE = 'E10000031';

const sum = (list: readonly number[]): number => list.reduce((total, number) => total + number, 0);
const ofCounty = <T>(name: string): Map<string, T> =>
  new Map(counties.map(({ code }) => [code, readData(`counties/${code}/${name}.json`) as T]));

describe('England behind a county', () => {
  const england = readData('england/lsoa21.json') as EnglandAreas;

  it.each(['lsoa21', 'lsoa11'] as const)(
    'lists every LSOA (%s) in the area order of its county',
    (geography) => {
      const file = readData(`england/${geography}.json`) as EnglandAreas;
      expect(file.counties).toHaveLength(153);
      for (const county of [HEREFORDSHIRE, DORSET, 'E06000053']) {
        const index = file.counties.findIndex((code) => code === county);
        const own = file.population.filter((_, at) => file.county[at] === index);
        expect(own).toEqual(areas(county)[geography].population);
      }
    },
  );

  it.each(indicators.filter(({ kind }) => kind !== 'category').map(({ id }) => id))(
    '%s: as many areas in each tenth as the indicator has',
    (id) => {
      const { lsoa, counties: summaries, geography } = indicator(id);
      const { place, steps, rural } = readData(`england/${id}.json`) as EnglandColumn;
      expect(place).toHaveLength(geography === 'lsoa21' ? 33_755 : 32_844);
      expect(place.filter((step) => step < 0)).toHaveLength(lsoa.missing);
      expect(Math.max(...place)).toBeLessThan(steps);
      const held = place.filter((step) => step >= 0);
      expect(held.filter((step) => step < steps / 10)).toHaveLength(sum(summaries.tenth));
      expect(held.filter((step) => step < steps / 5)).toHaveLength(sum(summaries.fifth));
      if (lsoa.classes.type === 'deciles')
        expect(
          lsoa.classCounts.map(
            (_, tenth) => held.filter((step) => Math.floor((10 * step) / steps) === tenth).length,
          ),
        ).toEqual(lsoa.classCounts);
      expect(sum(rural.areas)).toBe(lsoa.areas);
      expect(sum(rural.fifth)).toBe(sum(summaries.fifth));
      expect(sum(rural.residents)).toBe(sum(summaries.residents));
    },
  );

  it('puts a neighbourhood where its published rank is', () => {
    const { place, steps } = readData('england/imd-2025.json') as EnglandColumn;
    const column = lsoaValues(DORSET, 'imd-2025').columns['imd-2025'];
    const index = england.counties.findIndex((code) => code === DORSET);
    const own = place.filter((_, at) => england.county[at] === index);
    const ranks = column?.kind === 'rank' ? column.rank : [];
    expect(own).toHaveLength(ranks.length);
    ranks.forEach((rank, at) => {
      expect(Math.abs((own[at] ?? 0) - ((rank - 0.5) * steps) / 33_755)).toBeLessThan(1.01);
    });
  });
});

describe('denominators and land', () => {
  const people = [...ofCounty<PeopleFile>('people').values()];
  const total = (geography: 'lsoa21' | 'lsoa11', column: keyof PeopleFile['lsoa21']): number =>
    sum(people.map((file) => sum(file[geography][column])));

  it('add up to the sums of the published columns', () => {
    expect(total('lsoa21', 'children')).toBe(10_567_611);
    expect(total('lsoa21', 'older')).toBe(14_010_642);
    expect(total('lsoa21', 'workingAge') / 4).toBe(35_777_767);
  });

  it('give England the same land in both years, near the 130,500 km2 to the high-water mark', () => {
    const [now, then] = [total('lsoa21', 'land') / 1000, total('lsoa11', 'land') / 1000];
    expect(Math.abs(now - then)).toBeLessThan(5);
    expect(Math.abs(now - 130_500)).toBeLessThan(130);
  });

  it('give Herefordshire its 2,180 km2', () => {
    const file = readData(`counties/${HEREFORDSHIRE}/people.json`) as PeopleFile;
    expect(Math.abs(sum(file.lsoa21.land) / 1000 - 2180)).toBeLessThan(5);
  });
});

describe('what rural neighbourhoods hold', () => {
  const villages = ofCounty<VillagesFile>('villages');

  it('lists every rural neighbourhood, also those with no place', () => {
    for (const [county, file] of villages) {
      const column = lsoaValues(county, 'rurality-2021').columns['ruc-2021'];
      const classes = indicator('ruc-2021').lsoa.classes;
      if (column?.kind !== 'category' || classes.type !== 'categories') throw new Error('no classes');
      const rural = column.category.flatMap((category, index) =>
        classes.categories[category]?.family === 'rural' ? [index] : [],
      );
      expect(file.areas).toEqual(rural);
      expect(file.places).toHaveLength(rural.length);
      expect(file.partial).toHaveLength(rural.length);
    }
  });

  it('says where only GeoNames is known: not in Herefordshire, beside Poole in Dorset, in most of Warwickshire', () => {
    const partial = (county: string): number => sum(villages.get(county)?.partial ?? []);
    expect(partial(HEREFORDSHIRE)).toBe(0);
    expect(partial(DORSET)).toBe(5);
    expect(partial(WARWICKSHIRE)).toBeGreaterThan(50);
  });

  it('calls Brandon near Coventry a village, and Brandon in Suffolk a town', () => {
    const kindIn = (county: string): string[] =>
      (readData(`counties/${county}/context.json`) as ContextFile).places
        .filter(([name]) => name === 'Brandon')
        .map(([, kind]) => kind);
    expect(kindIn(WARWICKSHIRE)).not.toContain('town');
    expect(kindIn('E10000029')).toContain('town');
  });
});

describe('from 2011 to 2021', () => {
  const files = [...ofCounty<ChangeFile>('change').values()];
  const england = readData('england/change.json') as EnglandChange;

  it('accounts for every neighbourhood of both years', () => {
    expect(england.areas).toEqual([31_810, 1842, 97, 6]);
    expect(sum(england.areas)).toBe(33_755);
    const counted = relations.map((_, relation) =>
      sum(files.map((file) => file.relation.filter((found) => found === relation).length)),
    );
    expect(counted).toEqual(england.areas);
    const pairs = sum(files.map(({ pairs: { lsoa21 } }) => lsoa21.length));
    const outside = new Set(
      files.flatMap((file) => file.outside.map((pair) => `${pair.lsoa21} ${pair.lsoa11}`)),
    );
    expect(pairs + outside.size).toBe(33_856);
    for (const [index, { county, pairs: own, outside: other }] of files.entries()) {
      const { lsoa21, lsoa11 } = counties[index]?.areas ?? { lsoa21: 0, lsoa11: 0 };
      const elsewhere = new Set(other.flatMap((pair) => [pair.lsoa21, pair.lsoa11]));
      const names = areas(county);
      const missing = (geography: 'lsoa21' | 'lsoa11', list: number[], count: number): string[] =>
        Array.from({ length: count }, (_, at) => at)
          .filter((at) => !list.includes(at))
          .map((at) => names[geography].codes[at] ?? '')
          .filter((code) => !elsewhere.has(code as never));
      expect(missing('lsoa21', own.lsoa21, lsoa21)).toEqual([]);
      expect(missing('lsoa11', own.lsoa11, lsoa11)).toEqual([]);
    }
  });

  it('follows as many areas as were unchanged or split', () => {
    for (const { from, to, counts } of england.flows) {
      const isSame = indicator(from).geography === indicator(to).geography;
      expect(sum(counts)).toBe(isSame ? 32_844 : 33_652);
    }
    for (const { followed, inEvery } of england.persistence) {
      expect(followed).toBe(33_652);
      expect(inEvery).toBeLessThan(followed / 5);
    }
  });

  it('counts Dorset as the values files have it', () => {
    // the flow of a county, made here from its files alone, must fit into England's
    const file = readData(`counties/${DORSET}/change.json`) as ChangeFile;
    expect(file.relation).toHaveLength(223);
    expect(new Set(file.pairs.lsoa11).size).toBe(219);
  });
});
