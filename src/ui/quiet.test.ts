import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { quiet } from './quiet.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A part of a page that grows for some milliseconds. */
function growing(forMs: number): Element {
  const start = performance.now();
  const grown = () => 'x'.repeat(Math.min(performance.now() - start, forMs));
  return Object.defineProperty({}, 'innerHTML', { get: grown }) as Element;
}

it('waits until a part has stopped growing', async () => {
  const start = performance.now();
  const waited = quiet(growing(1000), () => true, 60_000);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await waited).toBe(true);
  expect(performance.now() - start).toBeGreaterThanOrEqual(1000);
});

it('waits until a part at rest says that it is ready', async () => {
  let isReady = false;
  let told: boolean | undefined;
  void quiet(growing(0), () => isReady, 60_000).then((answer) => (told = answer));
  await vi.advanceTimersByTimeAsync(5000);
  expect(told).toBeUndefined();
  isReady = true;
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toBe(true);
});

it('loses patience', async () => {
  const waited = quiet(growing(0), () => false, 2000);
  await vi.advanceTimersByTimeAsync(3000);
  expect(await waited).toBe(false);
});
