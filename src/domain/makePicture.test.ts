import { beforeAll, describe, expect, it } from 'vitest';
import { otherham, serve, tinyFiles, tinyManifest, tinyshire } from '../../tests/fixtures/tinyAtlas.ts';
import { createLoader } from '../data/load.ts';
import { loadDataset, loadExtras } from '../data/loadDataset.ts';
import { nationalRanks } from './areaFigures.ts';
import { makeParts } from './makePicture.ts';
import type { Picture } from './picture.ts';
import { competitionRanks } from './rank.ts';
import { titleOf } from './pageTitle.ts';
import { readPicture } from './reading.ts';
import { resolveView } from './resolveView.ts';
import { parseView } from './viewUrl.ts';

async function pictureOf(search: string): Promise<Picture> {
  const loader = createLoader(serve(tinyFiles()).ask);
  const { view } = resolveView(parseView(`?counties=tinyshire,otherham&${search}`).view, tinyManifest);
  const entry = tinyManifest.indicators.find(({ id }) => id === view.indicator);
  const counties = view.counties.flatMap(
    (code) => tinyManifest.counties.find((county) => county.code === code) ?? [],
  );
  if (!entry) throw new Error('the fixture has the measure');
  const { indicator, counties: loaded, localScheme } = await loadDataset(loader, view, entry, counties);
  if (!indicator.ok) throw new Error(indicator.problem.detail);
  const cores = loaded.flatMap(({ core }) => (core.ok ? [core.value] : []));
  const extras = await Promise.all(counties.map(({ code }) => loadExtras(loader, code)));
  const data = cores.map((core, i) => ({ ...core, ...(extras[i] ?? { areas: null, context: null }) }));
  const dataset = { level: view.level, indicator: indicator.value, counties: data, localScheme };
  return { view, ...makeParts(dataset, 'light') };
}

let pictures: Record<'rank' | 'wards' | 'rate' | 'measure' | 'category' | 'local', Picture>;
beforeAll(async () => {
  pictures = {
    rank: await pictureOf(''),
    wards: await pictureOf('level=ward'),
    rate: await pictureOf('indicator=no-car-2021'),
    measure: await pictureOf('indicator=bus-2011'),
    category: await pictureOf('indicator=ruc-2021'),
    local: await pictureOf('indicator=no-car-2021&breaks=local'),
  };
});

const every = (): Picture[] => Object.values(pictures);

describe('every picture', () => {
  it('has every area once: in a class, or without a figure and with the reason', () => {
    for (const { counties, legend } of every()) {
      counties.forEach((county, at) => {
        const inClasses = legend.classes.reduce((sum, entry) => sum + (entry.counts[at] ?? 0), 0);
        const missing = legend.missing?.counts[at] ?? 0;
        expect(inClasses + missing).toBe(county.areas.length);
        for (const area of county.areas) expect(area.class === -1).toBe(area.missing !== null);
        expect(county.classes).toEqual(county.areas.map((area) => area.class));
      });
    }
  });

  it('has three plain figures for each county, each with its year', () => {
    for (const { counties, indicator } of every())
      for (const { figures } of counties) {
        expect(figures).toHaveLength(3);
        for (const figure of figures) expect(figure.text).toContain(`(${indicator.year})`);
      }
  });

  it('speaks as the method allows', () => {
    const texts = every().flatMap((picture) => [
      ...readPicture({ picture, inside: null, rurality: null }),
      ...picture.counties.flatMap(({ figures, areas }) => [
        ...figures.map((f) => `${f.value} ${f.text} ${f.detail ?? ''}`),
        ...areas.map((area) => area.text),
      ]),
    ]);
    for (const text of texts)
      expect(text).not.toMatch(/decile \d|richest|wealthy|affluent|twice as|rose|fell|undefined|NaN|null/i);
    for (const picture of every()) {
      expect(readPicture({ picture, inside: null, rurality: null }).length).toBeGreaterThanOrEqual(3);
      expect(readPicture({ picture, inside: null, rurality: null }).length).toBeLessThanOrEqual(6);
    }
  });
});

describe('a published rank', () => {
  it('is classed by decile and said in words, with place, rank and county rank', () => {
    const [county] = pictures.rank.counties;
    expect(county?.county.code).toBe(tinyshire);
    expect(county?.classes).toEqual([0, 1, 4, 9]);
    expect(county?.areas[1]).toMatchObject({
      code: 'E01000002',
      name: 'Smallville · 002A',
      district: 'Little',
      value: 40.1,
      rank: 2,
      countyRank: 2,
      population: 200,
      text: 'between the most deprived 10% and 20% in England (2025), rank 2 of 10',
    });
    expect(county?.place).toBe('most deprived of 2 counties and unitaries, by average score (2025)');
    expect(county?.figures[0]).toEqual({
      value: '2 of 4',
      text: 'neighbourhoods are among the most deprived 20% in England (2025)',
      detail: '300 residents, 30.0% of the county',
    });
    expect(titleOf(pictures.rank)).toBe(
      'Index of Multiple Deprivation, 2025: neighbourhoods in Tinyshire and Otherham · Inequality Atlas',
    );
  });

  it('of wards shows the mean, and the worst neighbourhood as a dot on its own scale', () => {
    const [county] = pictures.wards.counties;
    expect(county?.classes).toEqual([0, 4, -1]);
    expect(county?.areas[0]).toMatchObject({
      name: 'Alpha',
      value: 45,
      countyRank: 1,
      ward: { lsoas: 2, residentsFifth: 300, fit: 100, worst: { name: 'Smallville · 001A' } },
    });
    expect(county?.areas[2]).toMatchObject({
      missing: 'no-lsoa',
      text: 'no figure: no neighbourhood is assigned to this ward (2025)',
    });
    expect(county?.dots).toMatchObject([
      { area: 0, lon: 1, lat: 50, class: 0 },
      { area: 1, class: 4, text: 'between the most deprived 40% and 50% in England (2025), rank 5 of 10' },
    ]);
    expect(pictures.wards.legend.classes[0]?.label).toBe('most deprived 10% of wards in England');
    expect(pictures.wards.legend.method).toContain('no official ward index');
  });
});

describe('a rate', () => {
  it('is worked out from its counts and ranked exactly, ties together', () => {
    const areas = pictures.rate.counties.flatMap((county) => county.areas);
    expect(areas.map(({ value }) => value)).toEqual([10, null, 20, 50, 10, 0]);
    expect(areas.map(({ rank }) => rank)).toEqual([3, null, 2, 1, 3, 5]);
    expect(areas.map((area) => area.class)).toEqual([1, -1, 0, 0, 1, 2]);
    expect(areas[3]?.text).toBe('50.0% (2021), rank 1 of 5 (1 = highest)');
    expect(areas[1]?.text).toBe('no figure: withheld to protect privacy (2021)');
    expect(pictures.rate.legend.missing).toEqual({
      counts: [1, 0],
      reason: 'No figure: withheld to protect privacy',
    });
  });

  it('in local classes says so, and still speaks of England in words', () => {
    expect(pictures.local.legend.warning).toContain('cannot be compared with other maps');
    expect(pictures.local.counties[0]?.areas[3]?.text).toBe('50.0% (2021), rank 1 of 5 (1 = highest)');
    expect(readPicture({ picture: pictures.local, inside: null, rurality: null })[0]).toContain(
      'cannot be compared with other maps',
    );
  });
});

it('a measure that is worse when low has the lowest first, on the boundaries of its year', () => {
  const { counties, geography, legend } = pictures.measure;
  expect(geography).toBe('lsoa11');
  expect(counties.flatMap((county) => county.areas.map(({ rank }) => rank))).toEqual([2, 4, 5, null, 1, 2]);
  expect(counties[0]?.areas[3]).toMatchObject({ code: 'E01000092', missing: 'redrawn', class: -1 });
  expect(legend.classes.map(({ label }) => label)).toEqual([
    'under 1 buses per hour',
    '1 to 3 buses per hour',
    '3 buses per hour or more',
  ]);
  expect(legend.worstEnd).toBe('Lower: worse');
});

it('categories have no better or worse end and no rank', () => {
  const { legend, counties } = pictures.category;
  expect([legend.worstEnd, legend.bestEnd]).toEqual(['', '']);
  expect(counties[0]?.areas.map(({ text }) => text)).toEqual([
    'Urban (2021)',
    'Rural (2021)',
    'Rural (2021)',
    'no figure: not published for this area (2021)',
  ]);
  expect(
    counties.every((county) =>
      county.areas.every(({ rank, countyRank }) => rank === null && countyRank === null),
    ),
  ).toBe(true);
  expect(counties[1]?.county.code).toBe(otherham);
});

it('ranks from steps are the competition ranks of all areas', () => {
  const steps = { values: [0, 3, 4, 9, 20], counts: [3, 1, 5, 2, 7] };
  const all = steps.values.flatMap((value, i) => Array.from({ length: steps.counts[i] ?? 0 }, () => value));
  for (const worse of ['high', 'low', 'none'] as const) {
    const ranks = nationalRanks({ ...steps }, worse);
    expect(all.map((value) => ranks.get(value))).toEqual(competitionRanks(all, worse));
  }
});
