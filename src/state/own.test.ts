import { describe, expect, it } from 'vitest';
import { otherham, serve, tinyFiles, tinyshire } from '../../tests/fixtures/tinyAtlas.ts';
import { createLoader } from '../data/load.ts';
import type { County } from '../domain/area.ts';
import { Own, type OwnPort } from './own.svelte.ts';
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

describe('a reader’s own file', () => {
  it('of 300 MB is refused before anything of it is read', async () => {
    const { own, ports } = await make();
    await own.open(file('all.csv', 300_000_000));
    expect(own.stage).toMatchObject({ status: 'refused' });
    expect(own.stage.status === 'refused' && own.stage.sentence).toContain('300 MB');
    expect(ports).toHaveLength(0);
  });

  it('is given to a worker with the counties’ areas, and progress is told', async () => {
    const { own, ports } = await make();
    await own.open(file('a.csv'));
    expect(ports[0]?.asked[0]).toMatchObject({ kind: 'open', places: { postcodes: null } });
    ports[0]?.say({ kind: 'progress', share: 0.5 });
    expect(own.stage).toEqual({ status: 'reading', name: 'a.csv', share: 0.5 });
  });

  it('is no longer read once that is stopped', async () => {
    const { own, ports } = await make();
    await own.open(file('a.csv'));
    own.cancel();
    expect(ports[0]?.isEnded).toBe(true);
    expect(own.stage).toEqual({ status: 'none' });
  });

  it('gives way to the next one', async () => {
    const { own, ports } = await make();
    await Promise.all([own.open(file('a.csv')), own.open(file('b.csv'))]);
    expect(own.stage).toMatchObject({ name: 'b.csv' });
    expect(ports.filter(({ isEnded }) => !isEnded)).toHaveLength(1);
  });

  it('that is none says why, and leaves nothing running', async () => {
    const { own, ports } = await make();
    await own.open(file('photo.csv'));
    ports[0]?.say({ kind: 'refused', fault: 'binary' });
    expect(own.stage).toMatchObject({ status: 'refused' });
    expect(own.stage.status === 'refused' && own.stage.sentence).toContain('“photo.csv” is no text');
    expect(ports[0]?.isEnded).toBe(true);
  });

  it('cannot be read where the areas it is matched with cannot be had', async () => {
    const own = new Own(createLoader(serve({}).ask), () => new StillPort());
    await own.follow([{ code: tinyshire, name: 'Tinyshire' } as County]);
    await own.open(file('a.csv'));
    expect(own.stage).toMatchObject({ status: 'refused' });
    expect(own.problem).toContain('What your file is matched with');
  });
});
