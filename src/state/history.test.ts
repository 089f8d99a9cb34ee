import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browserAddress } from './history.ts';

/** A browser's history as far as the atlas uses it: entries, and where we are in them. */
let entries: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  entries = ['/atlas/'];
  vi.stubGlobal('location', { pathname: '/atlas/', search: '?level=ward', hash: '' });
  vi.stubGlobal('history', {
    pushState: (_: unknown, __: string, href: string) => entries.push(href),
    replaceState: (_: unknown, __: string, href: string) => entries.splice(-1, 1, href),
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('writes a choice at once, below the folder the site lives in', () => {
  browserAddress().write('?level=ward', 'push');
  expect(entries).toEqual(['/atlas/', '/atlas/?level=ward']);
});

it('writes what slides once, when it has been still for 300 ms', () => {
  const address = browserAddress();
  for (const filter of ['a', 'ab', 'abc']) {
    address.write(`?filter=${filter}`, 'replace');
    vi.advanceTimersByTime(200);
  }
  expect(entries).toEqual(['/atlas/']);
  vi.advanceTimersByTime(100);
  expect(entries).toEqual(['/atlas/?filter=abc']);
});

it('writes what is waiting before a choice, so that Back returns to what was seen', () => {
  const address = browserAddress();
  address.write('?filter=abc', 'replace');
  address.write('?filter=abc&level=ward', 'push');
  vi.runAllTimers();
  expect(entries).toEqual(['/atlas/?filter=abc', '/atlas/?filter=abc&level=ward']);
});

it('lets go of what is waiting when the reader went back', () => {
  const address = browserAddress();
  address.write('?filter=abc', 'replace');
  expect(address.read()).toBe('?level=ward');
  vi.runAllTimers();
  expect(entries).toEqual(['/atlas/']);
});
