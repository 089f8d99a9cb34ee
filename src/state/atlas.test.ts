import { describe, expect, it, vi } from 'vitest';
import { openAtlas } from '../../tests/fixtures/openedAtlas.ts';
import { otherham, tinyFiles, tinyshire } from '../../tests/fixtures/tinyAtlas.ts';
import type { View } from '../domain/view.ts';
import { sceneOf } from './sceneOf.ts';

const both = '?counties=tinyshire,otherham';

describe('opening a link', () => {
  it('shows the picture before names and orientation are asked for', async () => {
    const { atlas, asked, idle } = await openAtlas(both);
    expect(atlas.busy).toBe(false);
    expect(atlas.picture?.counties.map(({ classes }) => classes)).toEqual([
      [0, 1, 4, 9],
      [2, 7],
    ]);
    expect(atlas.picture?.counties[0]?.areas[0]?.name).toBe('E01000001');
    expect(asked.filter((address) => /areas|context/.test(address))).toEqual([]);
    await idle();
    expect(atlas.picture?.counties[0]?.areas[0]?.name).toBe('Smallville · 001A');
    expect(atlas.picture?.counties[0]?.context).not.toBeNull();
  });

  it('tells what was asked and what is shown, until it is dismissed', async () => {
    const { atlas } = await openAtlas('?counties=tinyshrie');
    expect(atlas.notices.map(({ text }) => text)).toEqual([
      'The link asks for “tinyshrie”; Tinyshire is shown.',
    ]);
    atlas.dismiss(atlas.notices[0]?.id ?? '');
    expect(atlas.notices).toEqual([]);
  });

  it('keeps its notice when the reader jumps to an anchor of the page', async () => {
    const { atlas } = await openAtlas('?counties=tinyshrie');
    await atlas.restore();
    expect(atlas.notices.map(({ kind }) => kind)).toEqual(['link']);
  });

  it('goes back to what the address says', async () => {
    const { atlas, setAddress } = await openAtlas(both);
    await atlas.change({ level: 'ward' });
    setAddress(both);
    await atlas.restore();
    expect(atlas.view.level).toBe('lsoa');
    expect(atlas.picture?.geography).toBe('lsoa21');
  });

  it('to an area elsewhere lets go of it when the names are known', async () => {
    const { atlas, idle } = await openAtlas(`${both}&area=E01999999`);
    expect(atlas.view.area).toBe('E01999999');
    await idle();
    expect(atlas.view.area).toBeNull();
    expect(atlas.notices[0]?.text).toContain('E01999999, which is not in the counties shown');
  });

  it('to an area that was redrawn keeps it on the map of the other year', async () => {
    const { atlas, idle } = await openAtlas(`${both}&indicator=bus-2011&area=E01000002`);
    await idle();
    expect(atlas.view.area).toBe('E01000002');
  });
});

describe('a choice', () => {
  it('is written to the address and shown', async () => {
    const { atlas, written } = await openAtlas(both);
    await atlas.change({ indicator: 'no-car-2021' as View['indicator'] });
    expect(written.at(-1)).toBe(`push ?counties=${tinyshire},${otherham}&indicator=no-car-2021`);
    expect(atlas.picture?.indicator.id).toBe('no-car-2021');
    expect(atlas.picture?.view.indicator).toBe('no-car-2021');
  });

  it('leaves the old picture, marked busy, while the new one loads', async () => {
    const { atlas } = await openAtlas(both);
    const done = atlas.change({ level: 'ward' });
    expect(atlas.busy).toBe(true);
    expect(atlas.view.level).toBe('ward');
    expect(atlas.picture?.view.level).toBe('lsoa');
    await done;
    expect(atlas.busy).toBe(false);
    expect(atlas.picture?.geography).toBe('ward24');
  });

  it('that is overtaken by another is never shown', async () => {
    const { atlas } = await openAtlas(both);
    const first = atlas.change({ indicator: 'no-car-2021' as View['indicator'] });
    const second = atlas.change({ indicator: 'ruc-2021' as View['indicator'] });
    await Promise.all([first, second]);
    expect(atlas.picture?.indicator.id).toBe('ruc-2021');
  });

  it('that needs no data asks for none and keeps the same maps', async () => {
    const { atlas, asked } = await openAtlas(both);
    const before = asked.length;
    await atlas.change({ pinned: 3, filter: 'small' });
    expect(asked).toHaveLength(before);
    expect(atlas.picture?.view.pinned).toBe(3);
  });

  it('of the next measure in the list finds its files already here', async () => {
    const { atlas, asked, idle } = await openAtlas(both, tinyFiles(), true);
    await idle();
    const values = `./data/counties/${otherham}/ruc-2021.lsoa.json?v=r1`;
    expect(asked).not.toContain(values);
    atlas.anticipate();
    await vi.waitFor(() => {
      expect(asked).toContain(values);
    });
    const before = asked.length;
    await atlas.change({ indicator: 'ruc-2021' as View['indicator'] });
    expect(atlas.picture?.indicator.id).toBe('ruc-2021');
    expect(asked).toHaveLength(before);
  });

  it('is not fetched ahead for a reader who saves data', async () => {
    const { atlas, asked, idle } = await openAtlas(both);
    await idle();
    const before = asked.length;
    atlas.anticipate();
    expect(asked).toHaveLength(before);
  });

  it('that takes a county away takes its selected area away, quietly', async () => {
    const { atlas, idle } = await openAtlas(`${both}&area=E01000001`);
    await idle();
    await atlas.change({ counties: [otherham] });
    expect(atlas.view.area).toBeNull();
    expect(atlas.notices).toEqual([]);
  });

  it('of wards selects the ward of the selected neighbourhood', async () => {
    const { atlas, idle } = await openAtlas(`${both}&area=E01000003`);
    await idle();
    await atlas.change({ level: 'ward' });
    expect(atlas.view.area).toBe('E05000002');
    expect(atlas.notices).toEqual([]);
  });

  it('of neighbourhoods lets go of a ward that has several, and says so', async () => {
    const { atlas, idle } = await openAtlas(`${both}&level=ward&area=E05000001`);
    await idle();
    await atlas.change({ level: 'lsoa' });
    expect(atlas.view.area).toBeNull();
    expect(atlas.notices[0]?.text).toContain('more than one neighbourhood');
  });

  it('has an address of its own for a real link', async () => {
    const { atlas } = await openAtlas(both);
    expect(atlas.hrefFor({ level: 'ward' })).toBe(`?counties=${tinyshire},${otherham}&level=ward`);
  });
});

describe('a failure', () => {
  it('of one county leaves the others, and can be tried again', async () => {
    const files = tinyFiles();
    const path = `counties/${otherham}/lsoa21.topo.json`;
    const kept = files[path];
    const broken = Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
    const { atlas } = await openAtlas(both, broken);
    expect(atlas.picture?.counties.map(({ county }) => county.name)).toEqual(['Tinyshire']);
    expect(atlas.failed[0]).toMatchObject({ county: { name: 'Otherham' }, problem: { kind: 'missing' } });
    // told once, in its own panel
    expect(atlas.notices).toEqual([]);
    broken[path] = kept;
    await atlas.retry();
    expect(atlas.failed).toEqual([]);
    expect(atlas.picture?.counties).toHaveLength(2);
  });

  it('of a measure leaves the picture that is there', async () => {
    const files = Object.fromEntries(
      Object.entries(tinyFiles()).filter(([name]) => name !== 'indicators/ruc-2021.json'),
    );
    const { atlas } = await openAtlas(both, files);
    await atlas.change({ indicator: 'ruc-2021' as View['indicator'] });
    expect(atlas.busy).toBe(false);
    expect(atlas.failed[0]?.county).toBeNull();
    expect(atlas.notices).toMatchObject([{ kind: 'data', canRetry: true }]);
    expect(atlas.picture?.indicator.id).toBe('imd-2025');
    expect(atlas.picture?.view.indicator).toBe('imd-2025');
  });

  it('of the manifest is told and can be tried again', async () => {
    const files: Record<string, unknown> = {};
    const { atlas } = await openAtlas(both, files);
    expect(atlas.failed[0]?.text).toContain('could not be loaded');
    expect(atlas.notices).toEqual([]);
    Object.assign(files, tinyFiles());
    await atlas.retry();
    expect(atlas.failed).toEqual([]);
    expect(atlas.picture?.counties).toHaveLength(2);
  });
});

it('a scene has the colours of the legend', async () => {
  const { atlas, idle } = await openAtlas(`${both}&level=ward`);
  await idle();
  const picture = atlas.picture;
  const county = picture?.counties[0];
  if (!picture || !county) throw new Error('there is a picture');
  const scene = sceneOf(county, picture, 0.2);
  expect(scene.colours).toEqual(picture.legend.classes.map(({ colour }) => colour));
  expect(scene.classes).toBe(county.classes);
  expect(scene.dots).toHaveLength(2);
  expect(scene.kmPerPixel).toBe(0.2);
});
