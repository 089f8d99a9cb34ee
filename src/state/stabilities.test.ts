import { describe, expect, it } from 'vitest';
import { domainIds, type ByDomain } from '../domain/plan/domains.ts';
import type { StabilityQuestion } from '../domain/plan/stability.ts';
import { officialWeights } from '../domain/plan/weights.ts';
import { Stabilities, type StabilityPort } from './stabilities.svelte.ts';
import type { StabilityWord } from './stabilityWorker.ts';

const question: StabilityQuestion = {
  domains: Object.fromEntries(domainIds.map((id) => [id, [1, 2, 3]])) as ByDomain<number[]>,
  ...{ weights: officialWeights, cuts: { tenth: 1, fifth: 2 }, draws: 10, spread: 0.2, seed: 1 },
};
const stability = { draws: 10, tenth: Uint16Array.of(10, 0, 0), fifth: Uint16Array.of(10, 10, 0) };

/** A worker that says what the test has it say. */
class Told implements StabilityPort {
  onmessage: StabilityPort['onmessage'] = null;
  onerror: StabilityPort['onerror'] = null;
  asked: unknown[] = [];
  isEnded = false;

  postMessage(asked: unknown): void {
    this.asked.push(asked);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: StabilityWord): void {
    this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent);
  }
}

function counting(): { stabilities: Stabilities; workers: Told[] } {
  const workers: Told[] = [];
  const stabilities = new Stabilities(() => {
    const worker = new Told();
    workers.push(worker);
    return worker;
  });
  return { stabilities, workers };
}

describe('counting stability beside the page', () => {
  it('tells how far it is, then what was counted, and lets the worker go', () => {
    const { stabilities, workers } = counting();
    expect(stabilities.state).toEqual({ status: 'none' });
    stabilities.start('a', question);
    expect(workers[0]?.asked).toEqual([question]);
    workers[0]?.say({ kind: 'progress', done: 5 });
    expect(stabilities.state).toEqual({ status: 'counting', key: 'a', done: 5, draws: 10 });
    workers[0]?.say({ kind: 'counted', stability });
    expect(stabilities.state).toEqual({ status: 'counted', key: 'a', draws: 10 });
    expect(stabilities.counted).toEqual({ key: 'a', stability });
    expect(workers[0]?.isEnded).toBe(true);
  });

  it('stops at once when it is cancelled', () => {
    const { stabilities, workers } = counting();
    stabilities.start('a', question);
    stabilities.cancel();
    expect(stabilities.state).toEqual({ status: 'cancelled' });
    expect(workers[0]?.isEnded).toBe(true);
    stabilities.cancel();
    expect(stabilities.state).toEqual({ status: 'cancelled' });
  });

  it('keeps what was counted before until the next is there', () => {
    const { stabilities, workers } = counting();
    stabilities.start('a', question);
    workers[0]?.say({ kind: 'counted', stability });
    stabilities.start('b', question);
    expect(stabilities.counted?.key).toBe('a');
    stabilities.cancel();
    expect(stabilities.counted?.key).toBe('a');
  });

  it('drops the question before when another is asked', () => {
    const { stabilities, workers } = counting();
    stabilities.start('a', question);
    stabilities.start('b', question);
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    expect(stabilities.state).toMatchObject({ key: 'b' });
  });

  it('says when the browser cannot', () => {
    const { stabilities, workers } = counting();
    stabilities.start('a', question);
    workers[0]?.onerror?.call(workers[0] as unknown as Worker, {} as ErrorEvent);
    expect(stabilities.state).toEqual({ status: 'failed' });
  });
});
