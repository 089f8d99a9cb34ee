import { describe, expect, it } from 'vitest';
import { serve, tinyFiles } from '../../tests/fixtures/tinyAtlas.ts';
import { tinyGiven } from '../../tests/fixtures/tinyInside.ts';
import { createLoader } from '../data/load.ts';
import { Insides } from './inside.svelte.ts';

describe('what lies behind pictures', () => {
  it('is there for the picture asked about', async () => {
    const { picture } = await tinyGiven();
    const insides = new Insides(createLoader(serve(tinyFiles()).ask));
    expect(insides.shown(picture)).toBeNull();
    expect(await insides.ask(picture)).toBeNull();
    expect(insides.isFor(picture)).toBe(true);
    expect(insides.shown(picture)?.inside.counties.map(({ lsoas }) => lsoas.length)).toEqual([4, 2]);
  });

  it('stays with its own picture while the next is on its way', async () => {
    const [first, second] = await Promise.all([tinyGiven(), tinyGiven({ indicator: 'no-car-2021' })]);
    const insides = new Insides(createLoader(serve(tinyFiles()).ask));
    await insides.ask(first.picture);
    const coming = insides.ask(second.picture);
    const shown = insides.shown(second.picture);
    expect([shown?.picture.indicator.id, shown?.inside.indicator.id]).toEqual(['imd-2025', 'imd-2025']);
    expect(insides.isFor(second.picture)).toBe(false);
    await coming;
    expect(insides.shown(second.picture)?.inside.indicator.id).toBe('no-car-2021');
  });

  it('drops an answer that comes after a newer question', async () => {
    const [first, second] = await Promise.all([tinyGiven(), tinyGiven({ level: 'ward' })]);
    const insides = new Insides(createLoader(serve(tinyFiles()).ask));
    const [one, other] = [insides.ask(first.picture), insides.ask(second.picture)];
    await Promise.all([one, other]);
    expect(insides.isFor(second.picture)).toBe(true);
  });

  it('fails as a whole and is asked for anew', async () => {
    const { picture } = await tinyGiven();
    const files = tinyFiles();
    const path = 'counties/E06000902/imd-2025.ward.json';
    const { [path]: kept, ...without } = files;
    const insides = new Insides(createLoader(serve(without).ask));
    expect(await insides.ask(picture)).toBe(`${path}: missing`);
    expect(insides.shown(picture)).toBeNull();
    without[path] = kept;
    expect(await insides.ask(picture)).toBeNull();
    expect(insides.isFor(picture)).toBe(true);
  });
});
