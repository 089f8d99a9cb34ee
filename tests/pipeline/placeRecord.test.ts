import { describe, expect, it } from 'vitest';
import { createLoader } from '../../src/data/load.ts';
import { loadPlace, type LoadedPlace } from '../../src/data/loadPlace.ts';
import { needsSchema } from '../../src/data/schemaLater.ts';
import { homesSchema } from '../../src/data/schemaSearch.ts';
import { needIds, type NeedsFile } from '../../src/domain/needs.ts';
import { parseLocalities } from '../../src/domain/locality/localityText.ts';
import { accessPart } from '../../src/domain/place/placeAccess.ts';
import { changePart } from '../../src/domain/place/placeChange.ts';
import {
  englandText,
  figureOf,
  needInEngland,
  needOf,
  residentsOf,
} from '../../src/domain/place/placeFigure.ts';
import { headlineFacts } from '../../src/domain/place/headlineFacts.ts';
import { listAreas } from '../../src/domain/place/placeList.ts';
import { citedQuery, releaseNotice } from '../../src/domain/place/placeLinks.ts';
import { hiddenPart } from '../../src/domain/place/placePockets.ts';
import type { PlaceRecord } from '../../src/domain/place/placeRecord.ts';
import { parsePlaceRequest } from '../../src/domain/place/placeRequest.ts';
import { ruralPart } from '../../src/domain/place/placeRural.ts';
import { countTenths, domainTenths } from '../../src/domain/place/placeTenths.ts';
import { countMembers, introWords, kindLine } from '../../src/domain/place/placeWords.ts';
import { serveFromDisk } from '../fixtures/publicFiles.ts';
import { areas, districts, indicator, manifest, summaries } from './publicData.ts';
import { diskSearch } from './searchDisk.ts';

const loader = createLoader(serveFromDisk);

async function open(asked: Parameters<typeof loadPlace>[2]): Promise<LoadedPlace> {
  const homes = await loader.file('search/homes.json', homesSchema);
  if (!homes.ok) throw new Error(homes.problem.detail);
  return loadPlace(loader, homes.value, asked);
}

async function record(code: string): Promise<PlaceRecord> {
  const opened = await open({ code });
  if (opened.status !== 'ready') throw new Error(`${code}: ${opened.status}`);
  return opened.record;
}

/** The needs of every county, as pages of places read them. */
async function everyCountysNeeds(): Promise<NeedsFile[]> {
  const files = manifest().counties.map(({ code }) =>
    loader.file(`counties/${code}/needs.json`, needsSchema),
  );
  return (await Promise.all(files)).map((file) => {
    if (!file.ok) throw new Error(file.problem.detail);
    return file.value;
  });
}

const herefordshire = 'E06000019';
const kent = 'E10000016';

describe('the figures of a page', () => {
  it('have the base in England that they have in a place: five stand in for fewer than ten', async () => {
    const page = await record(herefordshire);
    const counties = await everyCountysNeeds();
    for (const id of needIds) {
      const inNeed = counties.flatMap((needs) => needs.inNeed[id]);
      const among = counties.flatMap((needs) => needs.among[id]);
      expect(inNeed).toHaveLength(33_755);
      expect(needInEngland(page, id)).toEqual({
        inNeed: inNeed.reduce<number>((sum, people) => sum + (people ?? 5), 0),
        among: among.reduce((sum, people) => sum + people, 0),
      });
    }
  });

  it('are those of the county and district files, to the last digit', async () => {
    const ids = [
      'imd-2025',
      'income-2025',
      'idaci-2025',
      'km-gp-2025',
      'no-car-2021',
      'fuel-poverty-2022',
      'pt-gp-2013',
    ];
    for (const code of [herefordshire, kent, 'E06000053', 'E08000025'])
      for (const id of [...ids, 'ruc-2021']) {
        const file = indicator(id);
        const published = file.counties.value[file.counties.codes.findIndex((one) => one === code)] ?? null;
        expect([code, id, figureOf(await record(code), id)?.value]).toEqual([code, id, published]);
      }
    for (const code of ['E07000106', 'E07000240'])
      for (const id of ids) {
        const file = districts(id);
        const published = file.value[file.codes.findIndex((one) => one === code)] ?? null;
        expect([code, id, figureOf(await record(code), id)?.value]).toEqual([code, id, published]);
      }
  });

  it('count neighbourhoods by tenth as published', async () => {
    const rows = countTenths(await record(herefordshire));
    expect(rows.map((row) => row.areas)).toEqual([1, 8, 6, 19, 28, 23, 11, 10, 8, 3]);
    expect(rows[0]?.label).toBe('most deprived 10% in England');
  });

  it('count income-deprived people as the published scale does, to 5 for each neighbourhood', async () => {
    const place = await record(kent);
    const { counties } = summaries('income-2025');
    const scale = (counties.values.scale?.[counties.codes.findIndex((code) => code === kent)] ?? 0) / 100;
    const { inNeed, counted, unknown } = needOf(place, 'income');
    expect(counted + unknown).toBe(938);
    expect(Math.abs(inNeed - scale)).toBeLessThanOrEqual(2.5 * 938);
  });

  it('of a district are a part of its county’s', async () => {
    const canterbury = await record('E07000106');
    expect(kindLine(canterbury)).toBe('District of Kent');
    expect(residentsOf(canterbury)).toBeLessThan(residentsOf(canterbury, 'county'));
    expect(residentsOf(canterbury, 'county')).toBe(residentsOf(await record(kent)));
  });
});

describe('a ward', () => {
  it('has the best-fit neighbourhoods, the ward file’s figures, and says that no official index ranks it', async () => {
    const file = areas(herefordshire);
    const at = file.ward24.names.indexOf('Belmont Rural');
    const place = await record(file.ward24.codes[at] ?? '');
    expect(countMembers(place)).toBe(file.ward24.lsoas[at]);
    expect(kindLine(place)).toBe('Ward in Herefordshire');
    expect(hiddenPart(place).words.join(' ')).toMatch(/no official index ranks wards/);
    expect(headlineFacts(place)).toHaveLength(5);
  });

  it('without a neighbourhood says so and has no figures', async () => {
    const place = await record('E05011090');
    expect(place.identity.name).toBe('Bryher');
    expect(introWords(place)[0]).toMatch(/^No neighbourhood is assigned to this ward/);
    expect(headlineFacts(place)).toEqual([]);
  });

  it('that holds a deprived neighbourhood its mean does not show is a hidden pocket', async () => {
    const hereford = await record(herefordshire);
    const { pockets } = hiddenPart(hereford);
    expect(pockets.length).toBeGreaterThan(0);
    const ward = await record(pockets[0]?.code ?? '');
    expect(hiddenPart(ward).words.join(' ')).toMatch(/A hidden pocket/);
  });
});

describe('a link of another release', () => {
  it('says which headline figures are other now, and of its own release nothing at all', async () => {
    const place = await record('E05012957');
    const { release } = place.manifest;
    const cited = parsePlaceRequest(citedQuery(parsePlaceRequest('?area=E05012957&grey=1'), place));
    expect(cited).toMatchObject({ area: 'E05012957', release, isGrey: false });
    expect(citedQuery(cited, place).length).toBeLessThan(
      '?area=E05012957&release='.length + release.length + 60,
    );
    expect(releaseNotice({ ...cited, release: null }, place)).toBeNull();
    // hand-edited figures of the atlas's own release are not spoken of
    expect(releaseNotice({ release, figures: '1of2~3~4~5~6' }, place)).toBeNull();
    const same = releaseNotice({ ...cited, release: '0123456789ab' }, place);
    expect(same).toMatchObject({ others: [] });
    expect(same?.lead).toMatch(/0123456789ab.*All headline figures are what they were/);
    const figures = cited.figures.replace(/~[^~]*/, '~99.9');
    const other = releaseNotice({ release: '0123456789ab', figures }, place);
    expect(other?.others).toEqual([
      { name: 'Income-deprived residents', then: '99.9%', now: headlineFacts(place)[1]?.value },
    ]);
    expect(releaseNotice({ release: '0123456789ab', figures: '' }, place)?.others).toEqual([]);
  });
});

describe('a neighbourhood', () => {
  it('has its own published figures and claims no spread', async () => {
    const place = await record('E01014042');
    expect(place.identity.officialName).toBe('Herefordshire 002B');
    expect(figureOf(place, 'imd-2025')?.rank).toBe(3163);
    expect(hiddenPart(place).words[0]).toMatch(/has no spread to show/);
    expect(domainTenths(place).map(({ tenth }) => tenth)).toHaveLength(8);
    expect(changePart(place).tenths.map(({ year }) => year)).toEqual(['2015', '2019', '2025']);
    expect(listAreas(place).length).toBeGreaterThan(1);
  });

  it('says of a ward with pieces of split neighbourhoods that their earlier tenths are those of the whole', async () => {
    const piece = await record('E01035056');
    const ward = await record(piece.identity.ward?.code ?? '');
    expect(changePart(ward).words.join(' ')).toMatch(
      /, split off in 2021, ha(s|ve) the whole’s tenth of 2019\./,
    );
    expect(changePart(await record('E05009473')).words.join(' ')).not.toContain('split');
  });

  it('of 2011 that is no more leads to what it became', async () => {
    const file = areas(herefordshire);
    const gone = file.lsoa11.codes.find((code) => !file.lsoa21.codes.includes(code)) ?? '';
    const opened = await open({ code: gone });
    expect(opened.status === 'redrawn' && opened.became.length).toBeGreaterThan(0);
  });
});

describe('other places', () => {
  it('unknown codes are unknown, of whatever form', async () => {
    for (const code of ['W06000001', 'E99999999', 'E05999999', 'nowhere'])
      expect(await open({ code })).toEqual({ status: 'unknown' });
  });

  it('an MSOA that the search found is called one, with its official name; less of it is a reader’s own', async () => {
    const [group] = (await diskSearch().look('E02002913')).groups;
    const place = group?.hits[0]?.place;
    const [locality] = parseLocalities(place && 'places' in place ? place.places : '').value;
    if (!locality) throw new Error('The search gives no such MSOA');
    const whole = await open({ locality });
    if (whole.status !== 'ready') throw new Error(whole.status);
    expect(whole.record.identity.officialName).toBe('MSOA Herefordshire 009 · E02002913');
    expect(kindLine(whole.record)).toBe('Local area (MSOA) in Herefordshire');
    const less = await open({ locality: { ...locality, areas: locality.areas.slice(1) } });
    if (less.status !== 'ready') throw new Error(less.status);
    expect(kindLine(less.record)).toBe('A reader’s own area in Herefordshire');
  });

  it('a reader’s own area over two counties is counted in both, and what is not known is named', async () => {
    const { value } = parseLocalities('Here and there:0:14042.20484.99999');
    const [locality] = value;
    if (!locality) throw new Error('no locality');
    const opened = await open({ locality });
    if (opened.status !== 'ready') throw new Error(opened.status);
    expect(opened.record.counties).toHaveLength(2);
    expect(countMembers(opened.record)).toBe(2);
    expect(introWords(opened.record)[0]).toMatch(/E01099999/);
  });

  it('every kind has words for every section, and none of them is empty', async () => {
    for (const code of ['E06000053', 'E07000106', 'E01014042', 'E05012971', 'E09000001']) {
      const place = await record(code);
      expect(accessPart(place).distances).toHaveLength(6);
      for (const text of [...ruralPart(place).words, ...changePart(place).words, ...hiddenPart(place).words])
        expect(text).toMatch(/^[A-Z0-9].*[.:]$/s);
      const gp = figureOf(place, 'km-gp-2025');
      expect(gp && englandText(gp)).toBe('1.01 km');
    }
  });
});
