import { randomLcg } from 'd3';
import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../src/domain/search/hits.ts';
import { searchNear } from '../../src/state/searchNear.ts';
import { openInputs } from './publicData.ts';
import { diskSearch } from './searchDisk.ts';

const { look, files } = diskSearch();

/** "heading: title (what)" of every hit. */
function lines({ groups }: SearchAnswer): string[] {
  return groups.flatMap(({ heading, hits }) =>
    hits.map(({ title, what }) => `${heading}: ${title} (${what})`),
  );
}

function titles({ groups }: SearchAnswer): string[] {
  return groups.flatMap(({ hits }) => hits.map(({ title }) => title));
}

const inputs = openInputs('postcodes against the list they come from');

describe('postcodes', () => {
  it('lead to neighbourhood, ward, district and county', async () => {
    // Ashford Borough Council, TN23 1PL
    expect(lines(await look('tn23 1pl')).map((line) => line.replace(/ · .*/, ''))).toEqual([
      expect.stringMatching(/^Postcode TN23 1PL: Ashford/),
      expect.stringMatching(/\(Ward in Ashford, Kent$/),
      'Postcode TN23 1PL: Ashford (District of Kent)',
      'Postcode TN23 1PL: Kent (County in the South East)',
    ]);
  });

  it.skipIf(inputs === null)('drawn at random have the LSOA of the published list', async () => {
    const rows = inputs?.csv('postcodes-lsoa21').filter(({ lsoa21 }) => lsoa21?.startsWith('E')) ?? [];
    const random = randomLcg(20261122);
    for (let draw = 0; draw < 60; draw += 1) {
      const row = rows[Math.floor(random() * rows.length)];
      const [first] = (await look(row?.['pcds'] ?? '')).groups;
      expect(first?.hits[0]?.area, row?.['pcds']).toBe(row?.['lsoa21']);
    }
  });

  it('begun list what they may become', async () => {
    const hr = await look('HR');
    expect(hr.tries.map(({ text }) => text)).toEqual([
      'HR1',
      'HR2',
      'HR3',
      'HR4',
      'HR5',
      'HR6',
      'HR7',
      'HR8',
      'HR9',
    ]);
    const one = await look('hr1');
    expect(one.tries.map(({ text }) => text)).toEqual(['HR1 1', 'HR1 2', 'HR1 3', 'HR1 4', 'HR1 9']);
    expect(titles(one)).toEqual(['Herefordshire']);
    const sector = await look('HR1 2');
    expect(sector.tries).toHaveLength(12);
    expect(sector.tries[0]?.text).toMatch(/^HR1 2[A-Z]{2}$/);
  });

  it('that are not England’s are told apart', async () => {
    expect((await look('CF10 1AA')).notes).toEqual(['CF10 lies in Wales. The atlas holds England.']);
    expect((await look('EH1 1YZ')).notes.join()).toContain('Scotland');
    expect((await look('HR3 5FG')).notes.join()).toContain('Welsh');
    const gone = await look('HR1 2ZZ');
    expect(gone.notes.join()).toContain('HR1 2ZZ is no current postcode');
    expect(gone.tries.length).toBeGreaterThan(0);
  });
});

describe('names', () => {
  it('of one spelling are told apart by where they lie', async () => {
    const found = lines(await look('Ashford'));
    expect(found).toContain('Districts: Ashford (District of Kent)');
    expect(found.filter((line) => line.includes(': Ashford (Town in')).length).toBe(2);
    expect(titles(await look('ashford, kent'))).not.toContain('Ashford Common');
  });

  it.each([
    ['Herefrod', 'Hereford'],
    ['Hreeford', 'Hereford'],
    ['westbridgford', 'West Bridgford'],
    ['bournmouth', 'Bournemouth'],
    ['newcaslte upon tyne', 'Newcastle upon Tyne'],
    ['Leominister', 'Leominster'],
    ['kings lynn', "King's Lynn"],
    ['saint ives', 'St Ives'],
    ['weston super mare', 'Weston-super-Mare'],
    ['Brimingham', 'Birmingham'],
    ['hinton and hunderton', 'Hinton & Hunderton'],
    ['hunderton ward', 'Hinton & Hunderton'],
  ])('%s finds %s', async (typed, meant) => {
    expect(titles(await look(typed))).toContain(meant);
  });

  it('that are gone lead to what holds their ground', async () => {
    const found = await look('Weymouth and Portland');
    expect(lines(found)[0]).toBe(
      'Former districts: Weymouth and Portland (Former district, until 2019 · its ground is now in Dorset)',
    );
    expect(found.groups[0]?.hits[0]?.place).toEqual({ area: 'E06000059' });
  });

  it('of Wales are said to be', async () => {
    expect((await look('Builth Wells')).notes.join()).toContain('Builth Wells is in Wales');
  });

  it('that nobody bears end with what the atlas holds', async () => {
    const none = await look('xyzzy plugh');
    expect(none.groups).toEqual([]);
    expect(none.notes.join(' ')).toContain('It does not hold streets, parishes');
  });

  it('with one word too many find what the others do', async () => {
    const found = await look('Leominster Xyzzyx');
    expect(titles(found)).toContain('Leominster');
    expect(found.notes.join()).toContain('“leominster” alone');
  });
});

describe('codes and official names', () => {
  it('of a neighbourhood', async () => {
    const [line] = lines(await look('e01014010'));
    expect(line).toContain('Hereford Central · 012C');
    expect(lines(await look('Herefordshire 012C'))).toHaveLength(1);
    expect(lines(await look('herefordshire 12')).length).toBeGreaterThan(3);
  });

  it('of an MSOA lead to its neighbourhoods together', async () => {
    const [hit] = (await look('E02002916')).groups[0]?.hits ?? [];
    expect(hit?.title).toBe('Hereford Central');
    expect(hit?.place).toEqual({ places: 'Hereford Central:0:13986.13989.14010-1.14086.14092' });
  });

  it('that are no more say what became of them', async () => {
    const district = await look('E07000004');
    expect(district.notes).toEqual([
      'E07000004 was the code of Aylesbury Vale; its ground is now in Buckinghamshire.',
    ]);
    // split in 2021, by the lookup of the Office for National Statistics
    const lsoa = await look('E01028341');
    expect(lsoa.notes.join()).toContain('E01028341 (Newark and Sherwood 001F) was a neighbourhood of 2011');
    expect(lsoa.groups[0]?.hits.map(({ area }) => area)).toEqual(['E01033770', 'E01033771']);
    expect(titles(await look('Newark and Sherwood 001F'))).toEqual(titles(lsoa));
  });

  it('that are not held say why', async () => {
    expect((await look('E04000001')).notes.join()).toContain('Parishes');
    expect((await look('W01000001')).notes.join()).toContain('Wales');
    expect((await look('E01014')).notes.join()).toContain('nine signs');
    expect((await look('E01999999')).notes.join()).toContain('No neighbourhood');
  });
});

describe('a location', () => {
  it('in England has its neighbourhood', async () => {
    const near = await searchNear(files, { lon: -2.7155, lat: 52.0555 });
    expect(near.ok && titles(near.value)).toContain('Herefordshire');
    expect(near.ok && near.value.notes).toEqual([]);
  });

  it('elsewhere is said to be', async () => {
    for (const point of [
      { lon: -3.18, lat: 51.48 },
      { lon: -3.19, lat: 55.95 },
      { lon: 2.35, lat: 48.86 },
    ]) {
      const near = await searchNear(files, point);
      expect(near.ok && near.value.groups).toEqual([]);
      expect(near.ok && near.value.notes.join()).toContain('outside England');
    }
  });
});

it('offers the council a slip away beside the smaller place that bears the name', async () => {
  const found = lines(await look('westmoreland'));
  expect(found[0]).toMatch(/^Wards: Westmoreland/);
  expect(found).toContainEqual(
    expect.stringMatching(/^Councils with a name near this: Westmorland and Furness/),
  );
  expect(titles(await look('Leominster')).join()).not.toMatch(/Westminster/);
});
