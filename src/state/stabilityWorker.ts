import { countStability, type Stability, type StabilityQuestion } from '../domain/plan/stability.ts';

/** What the worker says: how many draws are done, or the counts. */
export type StabilityWord = { kind: 'progress'; done: number } | { kind: 'counted'; stability: Stability };

function say(word: StabilityWord): void {
  self.postMessage(word);
}

self.addEventListener('message', ({ data }: MessageEvent<StabilityQuestion>) => {
  const counting = countStability(data);
  let step = counting.next();
  while (!step.done) {
    say({ kind: 'progress', done: step.value });
    step = counting.next();
  }
  say({ kind: 'counted', stability: step.value });
});
