import { describe, expect, it } from 'vitest';
import { otherham, serve, tinyFiles, tinyshire } from '../../tests/fixtures/tinyAtlas.ts';
import { createLoader } from '../data/load.ts';
import type { County } from '../domain/area.ts';
import { mostOwn, ownIdOf } from '../domain/ownId.ts';
import { Own } from './own.svelte.ts';
import type { OwnPort } from './ownMeasure.svelte.ts';
import type { OwnAsk } from './ownWorker.ts';

/** Answers nothing by itself: what it was asked is looked at. */
class StillPort implements OwnPort {
  asked: OwnAsk[] = [];
  isEnded = false;
  onmessage: OwnPort['onmessage'] = null;
  onerror: OwnPort['onerror'] = null;

  postMessage(ask: OwnAsk): void {
    this.asked.push(ask);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: unknown): void {
    this.onmessage?.call({} as Worker, { data } as MessageEvent);
  }
}

const none = { county: tinyshire, inNeed: {}, among: {} };

async function make(): Promise<{ own: Own; ports: StillPort[] }> {
  const files: Record<string, unknown> = { ...tinyFiles() };
  for (const code of [tinyshire, otherham]) {
    files[`counties/${code}/people.json`] = { county: code, lsoa21: {}, lsoa11: {} };
    files[`counties/${code}/needs.json`] = none;
    files[`counties/${code}/change.json`] = { county: code, relation: [], pairs: {}, outside: [] };
    files[`counties/${code}/msoas.json`] = { county: code, codes: [], of: [] };
  }
  const ports: StillPort[] = [];
  const own = new Own(createLoader(serve(files).ask), () => {
    const port = new StillPort();
    ports.push(port);
    return port;
  });
  await own.follow([{ code: tinyshire, name: 'Tinyshire' } as County]);
  return { own, ports };
}

const file = (name: string, size = 3) => ({ name, size }) as File;
const opened = (value: number | null) => ({
  kind: 'opened',
  opened: {
    headers: ['lsoa', 'callers', 'visits'],
    columns: [
      { index: 0, value: null, decimal: 'point' },
      { index: 1, value: 'count', decimal: 'point' },
      { index: 2, value: 'amount', decimal: 'point' },
    ],
    choice: { key: 0, keyKind: 'lsoa', value, valueKind: 'count', decimal: 'point', within: null },
  },
});

describe('a reader’s own file', () => {
  it('of 300 MB is refused before anything of it is read', async () => {
    const { own, ports } = await make();
    await own.open([file('all.csv', 300_000_000)]);
    expect(own.measures).toEqual([]);
    expect(own.refusals[0]).toContain('300 MB');
    expect(ports).toHaveLength(0);
  });

  it('is given to a worker with the counties’ areas, and progress is told', async () => {
    const { own, ports } = await make();
    await own.open([file('a.csv')]);
    expect(ports[0]?.asked[0]).toMatchObject({ kind: 'open', places: { postcodes: null } });
    ports[0]?.say({ kind: 'progress', share: 0.5 });
    expect(own.measures[0]?.stage).toEqual({ status: 'reading', share: 0.5 });
  });

  it('is no longer read once that is stopped', async () => {
    const { own, ports } = await make();
    await own.open([file('a.csv')]);
    for (const measure of own.measures) await own.forget(measure);
    expect(ports[0]?.isEnded).toBe(true);
    expect(own.measures).toEqual([]);
  });

  it.each([
    ['binary', '“photo.csv” is no text'],
    ['unreadable', '“photo.csv” could not be read: it may have been moved or changed'],
  ])('that is %s says why, leaves nothing running, and the others as they are', async (fault, words) => {
    const { own, ports } = await make();
    await own.open([file('a.csv'), file('photo.csv')]);
    ports[1]?.say({ kind: 'refused', fault });
    expect(own.refusals).toEqual([expect.stringContaining(words)]);
    expect(own.measures.map(({ name }) => name)).toEqual(['a.csv']);
    expect(ports.map(({ isEnded }) => isEnded)).toEqual([false, true]);
  });

  it('cannot be read where the areas it is matched with cannot be had', async () => {
    const own = new Own(createLoader(serve({}).ask), () => new StillPort());
    await own.follow([{ code: tinyshire, name: 'Tinyshire' } as County]);
    await own.open([file('a.csv')]);
    expect(own.measures).toEqual([]);
    expect(own.refusals[0]).toContain('What your file is matched with');
  });
});

describe('several measures', () => {
  it('have names of their own; the one opened last is on the maps, and may give way', async () => {
    const { own, ports } = await make();
    await own.open([file('a.csv'), file('b.csv')]);
    expect(own.measures.map(({ id }) => id)).toEqual([ownIdOf(1), ownIdOf(2)]);
    ports[0]?.say(opened(1));
    ports[1]?.say(opened(1));
    expect([own.onMaps, own.openId]).toEqual([ownIdOf(2), ownIdOf(2)]);
    const [, second] = own.measures;
    if (second) await own.forget(second);
    expect([own.onMaps, own.openId]).toEqual([null, ownIdOf(1)]);
    await own.open([file('c.csv')]);
    expect(own.measures.map(({ id, name }) => [id, name])).toEqual([
      [ownIdOf(1), 'a.csv'],
      [ownIdOf(2), 'c.csv'],
    ]);
  });

  it('take the names that a plan asks for first', async () => {
    const { own } = await make();
    await own.open([file('a.csv')], [ownIdOf(3)]);
    expect(own.measures[0]?.id).toBe(ownIdOf(3));
  });

  it('may come from two columns of one file', async () => {
    const { own, ports } = await make();
    await own.open([file('a.csv')]);
    ports[0]?.say(opened(1));
    const [first] = own.measures;
    if (first) await own.openColumn(first, 2);
    ports[1]?.say(opened(1));
    expect(own.measures.map(({ name, settings }) => [name, settings?.title])).toEqual([
      ['a.csv', 'callers'],
      ['a.csv', 'visits'],
    ]);
    expect(own.measures[1]?.choice).toMatchObject({ value: 2, valueKind: 'amount' });
  });

  it('are as many as can be kept track of', async () => {
    const { own } = await make();
    await own.open(Array.from({ length: mostOwn + 1 }, (_, at) => file(`${String(at)}.csv`)));
    expect(own.measures).toHaveLength(mostOwn);
    expect(own.refusals).toEqual([expect.stringContaining('12 measures of your own already')]);
    await own.forgetAll();
    expect(own.measures).toEqual([]);
  });
});
