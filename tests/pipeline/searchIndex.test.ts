import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { sum } from 'd3';
import { describe, expect, it } from 'vitest';
import type { AreasFile } from '../../src/domain/area.ts';
import { parseLocalities } from '../../src/domain/locality/localityText.ts';
import { codeFrom } from '../../src/domain/search/hits.ts';
import { homeCounties, type HomesFile } from '../../src/domain/search/homeCounties.ts';
import { goneOf, lsoaHit } from '../../src/domain/search/findCodes.ts';
import type { LsoaCodes, MsoaCodes, SearchIndex } from '../../src/domain/search/searchFiles.ts';
import { areas, manifest, readData } from './publicData.ts';
import { diskSearch } from './searchDisk.ts';

const homes = readData('search/homes.json') as HomesFile;
const index = readData('search/index.json') as SearchIndex;
const counties: AreasFile[] = manifest().counties.map(({ code }) => areas(code));
const chunks = (kind: string): string[] => index.thousands.filter((one) => one.startsWith(kind));
const lsoaFiles = new Map(
  chunks('E01').map((one) => [one, readData(`search/codes/${one}.json`) as LsoaCodes]),
);
const msoas = chunks('E02').map((one) => readData(`search/codes/${one}.json`) as MsoaCodes);

/** Codes that are not said to lie in this county. */
function strangers(county: string, codes: readonly string[]): string[] {
  const found = homeCounties(homes, codes);
  return codes.filter((code) => found.get(code) !== county);
}

describe('the county of a code', () => {
  it('is right for every neighbourhood, ward, district and county', () => {
    let lsoas = 0;
    let wards = 0;
    let districts = 0;
    for (const { county, lsoa21, ward24, districts: own } of counties) {
      const codes = own.map(({ code }) => code);
      expect(strangers(county, [...lsoa21.codes, ...ward24.codes, ...codes, county])).toEqual([]);
      lsoas += lsoa21.codes.length;
      wards += ward24.codes.length;
      districts += codes.length;
    }
    expect([counties.length, districts, wards, lsoas]).toEqual([153, 296, 6817, 33_755]);
  });

  it('is given for every LSOA of 2011 too, and for MSOAs', () => {
    const of2011 = counties.flatMap(({ lsoa11 }) => lsoa11.codes);
    expect(of2011).toHaveLength(32_844);
    expect(homeCounties(homes, of2011).size).toBe(32_844);
    const codes = msoas.flatMap(({ number }) => number.map((one) => codeFrom('E02', one)));
    // as published: 6,856 MSOAs of 2021 in England
    expect(codes).toHaveLength(6856);
    expect(homeCounties(homes, codes).size).toBe(6856);
  });
});

describe('names', () => {
  it('lead to every ward', { timeout: 240_000 }, async () => {
    const { look } = diskSearch();
    const lost: string[] = [];
    for (const { ward24 } of counties)
      for (const [at, name] of ward24.names.entries()) {
        const { groups } = await look(name);
        const code = ward24.codes[at];
        if (!groups.some(({ hits }) => hits.some(({ area }) => area === code)))
          lost.push(`${name} ${code ?? ''}`);
      }
    expect(lost).toEqual([]);
  });

  it('lead to every MSOA, by the name of the House of Commons Library', { timeout: 240_000 }, async () => {
    const { look } = diskSearch();
    const lost: string[] = [];
    for (const { names, areas: members } of msoas)
      for (const [at, name] of names.entries()) {
        const { groups } = await look(name);
        const own = `:0:${members[at] ?? ''}`;
        const isThere = groups.some(({ hits }) =>
          hits.some(({ place }) => 'places' in place && place.places.endsWith(own)),
        );
        if (!isThere) lost.push(name);
      }
    expect(lost).toEqual([]);
  });

  it('lead to every county and district', async () => {
    const { look } = diskSearch();
    const places = [
      ...manifest().counties.map(({ code, name }) => ({ code: String(code), name })),
      ...counties.flatMap(({ districts }) => districts),
    ];
    for (const { code, name } of places) {
      const found = (await look(name)).groups.flatMap(({ hits }) => hits.map(({ place }) => place));
      expect(found, name).toContainEqual({ area: code });
      expect((await look(code)).groups[0]?.hits[0]?.place, code).toEqual({ area: code });
    }
  });
});

describe('codes', () => {
  it('lead to every neighbourhood, in its district, under its place', () => {
    const wrong: string[] = [];
    for (const { lsoa21, places, districts } of counties)
      lsoa21.codes.forEach((code, at) => {
        const file = lsoaFiles.get(code.slice(0, 6));
        const hit = file && lsoaHit(index, file, code);
        const [place = '', district] = [places[lsoa21.place[at]!], districts[lsoa21.district[at]!]!];
        const isRight =
          hit?.title === `${place} · ${lsoa21.suffixes[at]!}` && hit.what.includes(district.name);
        if (!isRight) wrong.push(`${code}: ${JSON.stringify(hit)}`);
      });
    expect(wrong).toEqual([]);
  });

  it('of 2011 that are no more lead to neighbourhoods of 2021', () => {
    const current = new Set<string>(counties.flatMap(({ lsoa21 }) => lsoa21.codes));
    const lost = counties.flatMap(({ lsoa11 }) => lsoa11.codes).filter((code) => !current.has(code));
    expect(lost.length).toBeGreaterThan(500);
    for (const code of lost) {
      const file = lsoaFiles.get(code.slice(0, 6));
      const gone = file && goneOf(index, file, code);
      if (!gone || gone.codes.length === 0) throw new Error(`${code} leads nowhere`);
      for (const now of gone.codes) if (!current.has(now)) throw new Error(`${code} leads to ${now}`);
    }
  });
});

describe('size', () => {
  const folder = 'public/data';
  const list = (under: string): string[] =>
    readdirSync(join(folder, under), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  const all = [...list('search'), ...list('postcodes')];

  it('stays below 15 MB in all', () => {
    expect(all.reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThan(15e6);
  });

  it('keeps every kind of look-up within 60 kB, the largest files of each kind taken together', () => {
    const brotli = (path: string): number => brotliCompressSync(readFileSync(path)).length;
    const largest = (part: string): number => {
      const [path = ''] = all
        .filter((one) => one.includes(part))
        .sort((a, b) => statSync(b).size - statSync(a).size);
      return brotli(path);
    };
    const head = brotli(`${folder}/search/index.json`);
    const outcodes = brotli(`${folder}/postcodes/outcodes.json`);
    const shards = all.filter((path) => path.includes('postcodes/') && !path.endsWith('outcodes.json'));
    const postcodes = Math.max(
      ...shards
        .sort((a, b) => statSync(b).size - statSync(a).size)
        .slice(0, 20)
        .map(brotli),
    );
    const [lsoa, msoa, ward, names] = ['codes/E01', 'codes/E02', 'codes/E05', 'names/'].map(largest) as [
      number,
      number,
      number,
      number,
    ];
    // an MSOA whose neighbourhoods are numbered far apart needs several files of codes
    const sizes = new Map(index.thousands.map((one) => [one, brotli(`${folder}/search/codes/${one}.json`)]));
    const filesOf = (text: string): Set<string> => {
      const { areas: codes = [] } = parseLocalities(`x:0:${text}`).value[0] ?? {};
      return new Set(codes.map((code) => code.slice(0, 6)));
    };
    const widest = Math.max(
      ...msoas.flatMap(({ areas: members }, at) =>
        members.map((text) => sum([...filesOf(text), chunks('E02')[at] ?? ''], (one) => sizes.get(one) ?? 0)),
      ),
    );
    const lookups = {
      postcode: head + outcodes + postcodes + lsoa + ward,
      names: head + 2 * names,
      'names with a slip': head + names + brotli(`${folder}/search/dictionary.json`) + names,
      'official name': head + largest('series/') + widest,
      code: head + msoa,
    };
    for (const [kind, bytes] of Object.entries(lookups)) expect(bytes, kind).toBeLessThan(60e3);
    // headers and hosts that know no brotli: no single file is over it either way
    const fat = all.filter(
      (path) => statSync(path).size > 30e3 && gzipSync(readFileSync(path)).length > 60e3,
    );
    expect(fat).toEqual([]);
  });
});
