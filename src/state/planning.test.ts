import { describe, expect, it } from 'vitest';
import { openAtlas } from '../../tests/fixtures/openedAtlas.ts';
import { otherham, tinyFiles, tinyshire } from '../../tests/fixtures/tinyAtlas.ts';
import { needIds } from '../domain/needs.ts';
import type { Atlas } from './atlas.svelte.ts';
import { Planning } from './planning.svelte.ts';

/** The tiny England with what only plans ask for: Tinyshire has four neighbourhoods, Otherham two. */
function planFiles(): Record<string, unknown> {
  const files = tinyFiles();
  for (const [county, areas] of [
    [tinyshire, 4],
    [otherham, 2],
  ] as const) {
    const list = (value: number | null) =>
      Object.fromEntries(needIds.map((id) => [id, Array(areas).fill(value)]));
    files[`counties/${county}/needs.json`] = { county, inNeed: list(10), among: list(100) };
    files[`counties/${county}/change.json`] = {
      county,
      relation: Array(areas).fill(0),
      pairs: { lsoa21: [], lsoa11: [] },
      outside: [],
    };
  }
  return files;
}

async function open(search: string, files = planFiles()): Promise<{ atlas: Atlas; planning: Planning }> {
  const { atlas } = await openAtlas(search, files);
  if (!atlas.manifest) throw new Error('no manifest');
  return { atlas, planning: new Planning(atlas, atlas.manifest) };
}

const both = '?work=target&counties=tinyshire,otherham';

describe('a plan', () => {
  it('has every area of the counties, and is busy until then', async () => {
    const { planning } = await open(both);
    expect([planning.busy, planning.data]).toEqual([true, null]);
    await planning.load();
    expect([planning.busy, planning.problem]).toEqual([false, null]);
    expect(planning.data?.areas.map(({ county }) => county)).toEqual([
      ...Array<string>(4).fill(tinyshire),
      ...Array<string>(2).fill(otherham),
    ]);
    expect([planning.judging.shortlist, planning.judging.chosen]).toEqual([null, [0, 1, 2, 3, 4, 5]]);
  });

  it('follows the rules of the address', async () => {
    const { planning } = await open(`${both}&rules=imd-2025:tenth.1.2`);
    await planning.load();
    expect(planning.judging.shortlist).toEqual([0, 1]);
    expect(planning.judging.chosen).toEqual(planning.judging.shortlist);
    planning.change({ rules: 'all(not(imd-2025:tenth.1.2))' });
    expect(planning.judging.shortlist).toEqual([2, 3, 4, 5]);
    planning.change({ rules: '' });
    expect(planning.judging.shortlist).toBeNull();
  });

  it('keeps to rules that it can apply while the figures of newer ones are on their way', async () => {
    const { planning } = await open(`${both}&rules=imd-2025:tenth.1.2`);
    await planning.load();
    expect(planning.judging.shortlist).toEqual([0, 1]);
    planning.change({ rules: 'all(ruc-2021:is.RSF1)' });
    expect(planning.busy).toBe(true);
    const coming = planning.load();
    expect(planning.judging.shortlist).toEqual([0, 1]);
    await coming;
    expect(planning.busy).toBe(false);
    expect(planning.judging.judgement?.rules).toEqual(planning.judging.rules);
    expect(planning.judging.shortlist).not.toEqual([0, 1]);
  });

  it('takes back what is chosen above it too, step by step, while it follows', async () => {
    const { atlas, planning } = await open(both);
    const end = planning.follow();
    const views = [atlas.view];
    planning.change({ rules: 'all(imd-2025:worst20)' });
    views.push(atlas.view);
    for (const change of [
      () => atlas.change({ level: 'ward' }),
      () => atlas.change({ counties: [otherham] }),
    ]) {
      await change();
      views.push(atlas.view);
    }
    const { release: _release, ...last } = atlas.view;
    expect([planning.undo(), planning.undo(), planning.undo(), planning.undo()]).toEqual([
      'Undone: the counties.',
      'Undone: the kind of area.',
      'Undone: the rules.',
      null,
    ]);
    expect(atlas.view).toEqual(views[0]);
    expect([planning.redo(), planning.redo(), planning.redo(), planning.redo()]).toEqual([
      'Made again: the rules.',
      'Made again: the kind of area.',
      'Made again: the counties.',
      null,
    ]);
    expect(atlas.view).toMatchObject(last);
    end();
    await atlas.change({ level: 'lsoa' });
    expect(planning.history.undoes).toBe('the counties');
  });

  it('knows the places of the address, also when they change', async () => {
    const { planning } = await open(`${both}&places=South%20Wye:0:1.5.99&rules=place:South_Wye`);
    await planning.load();
    const [place] = planning.data?.places ?? [];
    expect([place?.name, place?.elsewhere]).toEqual(['South Wye', 1]);
    // E01000001 is the first of Tinyshire's four, E01000005 the first of Otherham's
    expect(planning.judging.shortlist).toEqual([0, 4]);
    planning.change({ places: '' });
    expect(planning.judging.shortlist).toEqual([]);
    expect(planning.judging.judgement?.unknown).toHaveLength(6);
  });

  it('does not ask for a measure that is not here: no area is known by it', async () => {
    const { planning } = await open(`${both}&rules=gone-1999:worst20`);
    await planning.load();
    expect(planning.measures).not.toContain('gone-1999');
    expect([planning.judging.shortlist, planning.judging.judgement?.unknown]).toEqual([
      [],
      [0, 1, 2, 3, 4, 5],
    ]);
  });

  it('drops an answer that comes after a newer question', async () => {
    const { atlas, planning } = await open(both);
    const first = planning.load();
    await atlas.change({ counties: [otherham] });
    await Promise.all([first, planning.load()]);
    expect(planning.data?.counties.map(({ code }) => code)).toEqual([otherham]);
    expect(planning.busy).toBe(false);
  });

  it('says what could not be had, keeps what it had, and asks anew', async () => {
    const files = planFiles();
    const path = `counties/${otherham}/needs.json`;
    const { [path]: kept, ...without } = files;
    const { planning } = await open(both, without);
    await planning.load();
    expect(planning.data).toBeNull();
    expect(planning.problem).toBe(
      'The figures of the plan could not be loaded: the file is not on the server.',
    );
    without[path] = kept;
    await planning.load();
    expect([planning.problem, planning.data?.areas.length]).toEqual([null, 6]);
  });
});
