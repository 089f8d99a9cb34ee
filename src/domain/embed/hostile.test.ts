import { expect, test } from 'vitest';
import { formatEmbed, parseEmbed, usualEmbedding } from './embedAddress.ts';
import { embedParams, type Embedding } from './embedOptions.ts';
import { readHostMessage } from './messages.ts';
import { makeSnippet, snippetKinds } from './snippet.ts';

/* Thousands of addresses and messages that nobody should send, the same ones in every run. */

/** Numbers from 0 to 1, always in the same order (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** in whole characters */
const lengthOf = (text: string): number => Array.from(text).length;

const shards = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '-0',
  '1e400',
  '0x200',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=1>',
  '../../../etc/passwd',
  '%00',
  '%2e%2e%2f',
  '\u0000',
  '\u202e',
  '\ud800',
  '😀',
  '👩‍👩‍👧',
  'ﷺ',
  '𝕳',
  'e\u0301',
  '\r\nSet-Cookie: a=b',
  'E01014042',
  'E05012946',
  'E06000019',
  'e06000019,E06000059',
  'imd-2025',
  'ward',
  'lsoa',
  'explorer',
  'dark',
  'cy-GB',
  '480',
  'https://a.example',
  'https://a.example,https://b.example',
  'http://[::1]:80',
  'https://user:pw@c.example/x?y#z',
  '*',
  ',',
  ' ',
  'a'.repeat(3000),
  '😀'.repeat(200),
  ',,,,',
  'inequality-atlas:select',
  '{{constructor}}',
  '${1}',
  '|| 1=1 --',
];

test('an address of rubbish is read, and what is read can be written and read again', () => {
  const next = numbers(1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const names = [
    ...Object.values(embedParams).map(({ name }) => name),
    '__proto__',
    'constructor',
    'height[]',
    '',
  ];
  for (let round = 0; round < 4000; round += 1) {
    const parts = Array.from({ length: 1 + Math.floor(next() * 8) }, () => {
      const value = pick(shards) + (next() < 0.3 ? pick(shards) : '');
      return `${pick(names)}=${next() < 0.5 ? value : encodeURIComponent(value.replaceAll('\ud800', ''))}`;
    });
    const read = parseEmbed(`?${parts.join('&')}`);
    expect(Object.keys(read)).toEqual(Object.keys(usualEmbedding));
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(read.counties.length).toBeLessThanOrEqual(2);
    expect(lengthOf(read.title)).toBeLessThanOrEqual(120);
    expect(read.title).not.toMatch(/[\p{C}]/u);
    if (read.height !== null) expect(read.height >= 200 && read.height <= 2000).toBe(true);
    for (const origin of read.origins) expect(origin).toMatch(/^https?:\/\/[^/?#@\s]+$/);
    expect(parseEmbed(formatEmbed(read))).toEqual(read);
    expectHarmless(read);
  }
});

/** No line for a page holds a script of its own, a handler, or an address outside the atlas. */
function expectHarmless(embedding: Embedding): void {
  for (const kind of snippetKinds) {
    const html = makeSnippet(kind, {
      site: 'https://atlas.example/',
      embedding,
      counties: ['Dorset'],
      measure: 'IMD',
    });
    const tags = html.replace(/"[^"]*"/g, '""');
    expect(tags).not.toMatch(/<(?!\/?(iframe|script|inequality-atlas|a|img)\b)/);
    expect(tags).not.toMatch(/<[^>]* (on\w+|style)=/);
    for (const [, address = ''] of html.matchAll(/(?:src|href)="([^"]*)"/g))
      expect(new URL(address).origin).toBe('https://atlas.example');
  }
}

test('a title is cut between characters, never within one', () => {
  const { title } = parseEmbed(`?title=${'a'.repeat(119)}${encodeURIComponent('😀😀')}`);
  expect(lengthOf(title)).toBe(120);
  expect(title.endsWith('😀')).toBe(true);
  expect(() => formatEmbed({ title })).not.toThrow();
});

test('a flood of messages of every shape says nothing that is not known', () => {
  const next = numbers(2);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const values: readonly unknown[] = [
    ...shards,
    null,
    undefined,
    NaN,
    Infinity,
    -1,
    1e9,
    true,
    [],
    {},
    ['E01014042'],
    Symbol('x'),
    () => 1,
    5n,
    new Date(),
    new Proxy({}, {}),
    Object.create(null) as object,
  ];
  const types = ['select', 'indicator', 'ask-height', 'ready', 'height', 'selected', ''].map(
    (type) => `inequality-atlas:${type}`,
  );
  let understood = 0;
  for (let round = 0; round < 20_000; round += 1) {
    const message =
      next() < 0.1
        ? pick(values)
        : {
            type: pick([...types, ...values]),
            area: pick(values),
            indicator: pick(values),
            height: pick(values),
            [pick(shards)]: pick(values),
          };
    const read = readHostMessage(message);
    if (read === null) continue;
    understood += 1;
    const { type, ...rest } = read;
    expect([
      'inequality-atlas:select',
      'inequality-atlas:indicator',
      'inequality-atlas:ask-height',
    ]).toContain(type);
    for (const value of Object.values(rest) as (string | null)[])
      expect(value === null || /^(E\d{8}|[a-z0-9-]{1,80})$/.test(value)).toBe(true);
  }
  expect(understood).toBeGreaterThan(50);
});
