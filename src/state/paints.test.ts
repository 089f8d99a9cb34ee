import { describe, expect, it } from 'vitest';
import { openAtlas } from '../../tests/fixtures/openedAtlas.ts';
import { tinyFiles } from '../../tests/fixtures/tinyAtlas.ts';

describe('another paint', () => {
  it('is there with the first picture of a link; charts keep the measure’s own classes', async () => {
    const { atlas } = await openAtlas('?counties=tinyshire&paint=district');
    expect(atlas.busy).toBe(false);
    expect(atlas.picture?.painted?.by).toBe('district');
    expect(atlas.measured?.painted).toBeUndefined();
    expect(atlas.measured?.counties[0]?.classes).toEqual([0, 1, 4, 9]);
  });

  it('comes and goes with the reader’s choice, and the address with it', async () => {
    const { atlas, address } = await openAtlas('?counties=tinyshire');
    const before = atlas.picture;
    await atlas.change({ paint: 'district' });
    expect([atlas.picture?.painted?.by, address()]).toEqual([
      'district',
      expect.stringContaining('paint=district'),
    ]);
    await atlas.change({ paint: 'measure' });
    expect(atlas.picture?.painted).toBeUndefined();
    expect(atlas.picture?.counties[0]?.classes).toEqual(before?.counties[0]?.classes);
  });

  it('that cannot be gives the nearest one, a notice and an address that says so', async () => {
    const { atlas, address } = await openAtlas('?counties=otherham&paint=former');
    expect(atlas.view.paint).toBe('district');
    expect(atlas.notices.map(({ text }) => text)).toEqual([
      expect.stringMatching(/was abolished since 2018/),
    ]);
    expect(address()).toContain('paint=district');
  });

  it('whose data fail leaves the measure on the maps, and can be asked for again', async () => {
    const files = tinyFiles();
    const names = Object.entries(files).filter(([name]) => name.endsWith('areas.json'));
    for (const [name] of names) files[name] = null;
    const { atlas } = await openAtlas('?counties=tinyshire&paint=district', files);
    expect(atlas.picture?.painted).toBeUndefined();
    expect(atlas.picture?.counties[0]?.classes).toEqual([0, 1, 4, 9]);
    expect(atlas.notices.map(({ text, canRetry }) => [text.slice(0, 25), canRetry])).toEqual([
      ['What these colours need c', true],
    ]);
    Object.assign(files, Object.fromEntries(names));
    await atlas.retry();
    expect(atlas.picture?.painted?.by).toBe('district');
    expect(atlas.notices).toEqual([]);
  });
});
