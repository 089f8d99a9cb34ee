import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import known from '../../src/domain/search/knownAs.json' with { type: 'json' };
import { searchNear } from '../../src/state/searchNear.ts';
import { diskSearch } from './searchDisk.ts';

const { look } = diskSearch();

describe('what people type', () => {
  it.each([
    // the place of the name itself before a county that begins so; councils before villages of their name
    ['Hereford', 'Hereford (City in Herefordshire'],
    ['Durham', 'County Durham (Unitary'],
    ['Co. Durham', 'County Durham (Unitary'],
    ['Corby', 'Corby (Town'],
    ['Weymouth', 'Weymouth (Town'],
    ['Newcastle', 'Newcastle upon Tyne (Metropolitan'],
    ['Southend', 'Southend-on-Sea (Unitary'],
    ['Hull', 'Kingston upon Hull (Unitary'],
    ['Oxford', 'Oxford (District'],
    ['Wells', 'Wells (City'],
    ['London Borough of Hackney', 'Hackney (London borough'],
    ['City of London', 'City of London (London borough'],
    // abbreviations, and words mixed up
    ['Bucks', 'Buckinghamshire ('],
    ['Salop', 'Shropshire ('],
    ['hants', 'Hampshire ('],
    ['N Yorks', 'North Yorkshire ('],
    ['St Ives Cambs', 'St Ives (Town in Huntingdonshire'],
    ['Newcastle-on-Tyne', 'Newcastle upon Tyne (Metropolitan'],
    ['Ross upon Wye', 'Ross-on-Wye (Town'],
    // no councils themselves
    ['Greater Manchester', 'Bolton ('],
    ['S Yorks', 'Barnsley ('],
    ['Cumbria', 'Cumberland ('],
    ['the potteries', 'Stoke-on-Trent ('],
    ['West Mids', 'Birmingham ('],
    ['east anglia', 'Cambridgeshire ('],
    // addresses, constituencies, and what is not held
    ['12 High St, Ledbury HR8 1DS', 'Ledbury · 019A ('],
    ['Ledbury HR8', 'Ledbury (Town'],
    ['HRI 2LW', 'Hereford Central · 012C ('],
    ['52.0555, -2.7155', 'Hereford Central · 012C ('],
    ['Commercial Road Hereford', 'Hereford (City'],
    ['Hereford hospital', 'Hereford (City'],
    ['University of Oxford', 'Oxford (District'],
    ['Hereford and South Herefordshire', 'Herefordshire ('],
    ['Bermondsey and Old Southwark', 'Southwark ('],
    // questions, and rows pasted from a table
    ['Luton most deprived ward', 'Luton (Unitary'],
    ['Hereford, England', 'Hereford (City'],
    ['Herefordshire 012C (E01014010)', 'Hereford Central · 012C ('],
    ['E01014010 E01014011', 'Hereford Central · 012C ('],
  ])('%s: first %s', async (typed, first) => {
    const { groups } = await look(typed);
    const { title, what } = groups[0]?.hits[0] ?? { title: '', what: '' };
    expect(`${title} (${what}`.slice(0, first.length)).toBe(first);
  });

  it.each([
    ['Greater Manchester', 'No council is called Greater Manchester: it lies in these 10.'],
    ['12 High St, Ledbury HR8 1DS', 'the postcode HR8 1DS of what you typed'],
    ['Downing Street', 'Streets are not in the atlas: type the postcode'],
    ['Edinburgh', 'Edinburgh is in Scotland'],
    ['Wales', 'Wales is not in the atlas'],
    ['England', 'all of England'],
    ['😀', 'no letter or digit'],
    ['CH5 3AA', 'some lie in Wales'],
    ['BT', 'BT lies in Northern Ireland'],
    ['HR1 0', 'No postcode begins with HR1 0 now'],
    ['E05000001', 'wards get new codes'],
    ['48.86, 2.35', 'That point is outside England'],
    ['Foodbank near me', 'The atlas holds postcodes, places'],
    ['Herefordshire 012C (E01014010)', 'the code E01014010 of what you typed'],
  ])('%s is answered with: %s', async (typed, note) => {
    expect((await look(typed)).notes.join(' ')).toContain(note);
  });

  it('a postcode that is gone leads to those beside it in the list', async () => {
    expect((await look('HR1 2IW')).tries.map(({ text }) => text)).toEqual([
      'HR1 2HT',
      'HR1 2HU',
      'HR1 2HX',
      'HR1 2JA',
      'HR1 2JB',
      'HR1 2JH',
    ]);
  });

  it('a region is offered by a part of its name', async () => {
    expect((await look('midlands')).tries.map(({ text }) => text)).toEqual([
      'East Midlands',
      'West Midlands',
    ]);
    expect((await look('E12000005')).tries).toHaveLength(9);
  });

  it('every council that is named for what is none is there', async () => {
    const { areas } = known;
    for (const [name, councils] of Object.entries(areas)) {
      const first = (await look(name)).groups[0];
      expect(first?.hits.map(({ title }) => title).sort(), name).toEqual([...councils].sort());
    }
    for (const [short, long] of Object.entries(known.abbreviations))
      expect((await look(short)).groups[0]?.hits[0]?.title, `${short}, ${long}`).toBeDefined();
  });
});

describe('what a look-up loads stays within 60 kB', () => {
  const bytes = (asked: readonly string[]): number =>
    [...new Set(asked)].reduce(
      (sum, path) => sum + brotliCompressSync(readFileSync(`public/data/${path}`)).length,
      0,
    );

  // as slow fingers type: every text on the way is looked up, a slip and its correction too
  it.each([
    ['hr1 2lw'],
    ['hr12lw'],
    ['tn23 1pk', 'tn23 1pl'],
    ['SW1A 1AA'],
    ['12 high street ledbury'],
    ['Leominister', 'Leominster'],
    ['Newcaslte upon tyne', 'Newcastle upon tyne'],
    ['herefordshire 012c'],
  ])('letter by letter: %s %s', async (first, second = '') => {
    const { look, asked } = diskSearch();
    for (let end = 1; end <= first.length; end += 1) await look(first.slice(0, end));
    const same = Array.from(second).findIndex((sign, at) => sign !== first[at]);
    for (let end = same + 1; end <= second.length; end += 1) await look(second.slice(0, end));
    expect(asked.length).toBeGreaterThan(2);
    expect(bytes(asked)).toBeLessThan(60e3);
  });

  it('where the reader is, in the densest places too', async () => {
    for (const point of [
      { lat: 51.5155, lon: -0.0922 },
      { lat: 53.4794, lon: -2.2453 },
      { lat: 52.4797, lon: -1.9027 },
      { lat: 52.0555, lon: -2.7155 },
    ]) {
      const { files, asked } = diskSearch();
      const near = await searchNear(files, point);
      expect(near.ok && near.value.groups).toHaveLength(1);
      expect(bytes(asked)).toBeLessThan(60e3);
    }
  });
});
