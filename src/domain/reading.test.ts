import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { publicGiven } from '../../tests/fixtures/tinyInside.ts';
import type { AreaCode, Level } from './area.ts';
import type { IndicatorEntry, IndicatorFile } from './indicator.ts';
import type { Manifest } from './manifest.ts';
import { readPicture } from './reading.ts';

interface Told {
  entry: IndicatorEntry;
  level: Level;
  counties: string[];
  sentences: string[];
}

const levels: Level[] = ['lsoa', 'ward'];
/** two rural counties; the smallest county beside the smallest city; a single borough */
const countySets = [['E06000019', 'E06000059'], ['E06000053', 'E09000001'], ['E09000030']];

async function rurality(): Promise<IndicatorFile> {
  return (await publicGiven({ indicator: 'ruc-2021' })).picture.indicator;
}

/** Every measure at both levels, read with everything that can be known, with and without a selected area. */
async function readAll(): Promise<Told[]> {
  const manifest = JSON.parse(await readFile('public/data/manifest.json', 'utf8')) as Manifest;
  const rural = await rurality();
  const told: Told[] = [];
  for (const entry of manifest.indicators)
    for (const level of entry.levels)
      for (const codes of countySets) {
        const { picture, inside } = await publicGiven({ indicator: entry.id, level, counties: codes });
        const counties = picture.counties.map(({ county }) => county.name);
        const area = picture.counties[0]?.areas[0]?.code ?? null;
        for (const view of [picture.view, { ...picture.view, area }]) {
          const context = { picture: { ...picture, view }, inside, rurality: rural };
          told.push({ entry, level, counties, sentences: readPicture(context) });
        }
      }
  return told;
}

let told: Told[];
beforeAll(async () => {
  told = await readAll();
}, 240_000);

describe('the reading of every measure at every level', () => {
  it('covers them all', () => {
    expect(new Set(told.map(({ entry }) => entry.id)).size).toBeGreaterThanOrEqual(88);
    for (const level of levels) expect(told.some((one) => one.level === level)).toBe(true);
  });

  it('has three to six sentences', () => {
    for (const { sentences } of told) {
      expect(sentences.length).toBeGreaterThanOrEqual(3);
      expect(sentences.length).toBeLessThanOrEqual(6);
    }
  });

  it('is made of clean sentences: one capital, one stop, no hole, no doubled word or mark', () => {
    for (const sentence of told.flatMap(({ sentences }) => sentences)) {
      expect(sentence).toMatch(/^[A-Z“].*[^.,;: ]\.$/);
      expect(sentence).not.toMatch(/undefined|NaN|null|Infinity|\[object|\s{2}|[,;:.]{2}|\( | [),;:.]|\(\)/);
      expect(sentence).not.toMatch(/\b(\w+) \1\b/);
    }
  });

  it('says nothing that the method forbids', () => {
    for (const sentence of told.flatMap(({ sentences }) => sentences))
      expect(sentence).not.toMatch(
        /\bdecile|richest|wealthy|affluent|twice as (?!deprived)|\brose\b|\bfell\b|improved|worsened|increased/i,
      );
  });

  it('names every county, the measure, the year and the base of comparison', () => {
    for (const { sentences, counties, entry, level } of told) {
      const [shown = '', ...others] = sentences;
      for (const name of counties) expect(shown).toContain(name);
      expect(shown).toContain(entry.title);
      expect(shown).toContain(level === 'ward' ? 'ward' : 'neighbourhood');
      for (const sentence of others.slice(0, -1)) expect(sentence).toContain(entry.year);
      expect(sentences.join(' ')).toContain('England');
    }
  });

  it('counts one as one and more as more', () => {
    for (const sentence of told.flatMap(({ sentences }) => sentences)) {
      expect(sentence).not.toMatch(/(?<!of )(?<![\d,.])\b1 (neighbourhoods|wards|people)\b/);
      expect(sentence).not.toMatch(/\b([2-9]|\d\d+) (neighbourhood|ward|resident)\b(?! index)/);
      expect(sentence).not.toMatch(/\b(1st|2nd|3rd)(?=\d)|\b\d*1[123](st|nd|rd)\b|\b\d*[4-90](st|nd|rd)\b/);
    }
  });
});

describe('a view read with what lies behind it', () => {
  it('tells what the averages of wards hide, as the chart of hidden pockets counts it', async () => {
    const { picture, inside } = await publicGiven({ indicator: 'imd-2025', counties: ['E06000019'] });
    const full = readPicture({ picture, inside, rurality: null });
    const without = readPicture({ picture, inside: null, rurality: null });
    expect(full.filter((sentence) => !without.includes(sentence))).toHaveLength(1);
    expect(full.some((sentence) => sentence.startsWith('Averages hide more (IMD 2025): '))).toBe(true);
  });

  it('gives way to the selected area, never to limits', async () => {
    const { picture, inside } = await publicGiven({ indicator: 'pt-gp-2013', counties: ['E10000003'] });
    const code = 'E01018012' as AreaCode;
    const area = picture.counties[0]?.areas.find((one) => one.code === code)?.code ?? null;
    const context = { inside, rurality: await rurality() };
    const plain = readPicture({ picture, ...context });
    const selected = readPicture({ picture: { ...picture, view: { ...picture.view, area } }, ...context });
    expect(plain).toHaveLength(6);
    expect(selected).toHaveLength(6);
    expect(selected.at(-1)).toBe(plain.at(-1));
    expect(selected.some((sentence) => sentence.includes(code))).toBe(true);
  });
});
