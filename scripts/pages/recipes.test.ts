import { describe, expect, it } from 'vitest';
import { embedParams } from '../../src/domain/embed/embedOptions.ts';
import { readHostMessage } from '../../src/domain/embed/messages.ts';
import { headersOf } from '../run/headers.mjs';
import { embeddingPage } from './embeddingPage.ts';
import { headersFile, recipes } from './recipes.ts';

const pages = ['index.html', 'about.html', 'builder.html', 'embed.html'];
const all = recipes(pages);
const textOf = (id: string) => all.find((recipe) => recipe.id === id)!.text;

/** One path of each kind that our own server tells apart. */
const paths = [
  '/',
  '/index.html',
  '/about.html',
  '/county/dorset.html',
  '/embed.html',
  '/embed/dorset.html',
  '/embed/auto-height.js',
  '/assets/main-a1.js',
  '/assets/font-a1.woff2',
  '/data/manifest.json',
  '/pictures/dorset.png',
  '/oembed/dorset.json',
  '/icon.svg',
];

/** What a host that reads `_headers` sends: the headers of all rules that match, one below the other. */
function sentByRules(file: string, path: string): Map<string, string[]> {
  const sent = new Map<string, string[]>();
  for (const block of file.trim().split(/\n\n+/)) {
    const [pattern = '', ...lines] = block.split('\n');
    const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (!matches) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      sent.set(name, [...(sent.get(name) ?? []), value]);
    }
  }
  return sent;
}

describe('_headers', () => {
  it.each(paths)('sends for %s what our own server sends, and nothing twice', (path) => {
    const sent = sentByRules(headersFile(pages), path);
    for (const [name, value] of Object.entries(headersOf(path))) {
      // all files of embed/ share one rule: its scripts get the embed's policy, which is no weaker for a script
      if (path === '/embed/auto-height.js' && name === 'Content-Security-Policy') continue;
      expect([name, sent.get(name)]).toEqual([name, [value]]);
    }
    for (const values of sent.values()) expect(values).toHaveLength(1);
    const framing = sent.get('Content-Security-Policy')?.[0]?.includes('frame-ancestors *') ?? false;
    expect(framing).toBe(path.startsWith('/embed'));
  });
});

/** What nginx sends by its map blocks: the first pattern that matches, nothing for an empty value. */
function sentByMaps(text: string, uri: string): Record<string, string> {
  const maps = new Map(
    [...text.matchAll(/map \$uri (\$\w+) \{\n([\s\S]*?)\n\}/g)].map(([, variable = '', body = '']) => {
      const rows = [...body.matchAll(/^ +(~\S+|default) "(.*)";$/gm)].map(([, key = '', value = '']) => [
        key,
        value,
      ]);
      const found = rows.find(([key = '']) => key === 'default' || new RegExp(key.slice(1)).test(uri));
      return [variable, found?.[1] ?? ''] as const;
    }),
  );
  const added = [...text.matchAll(/^ +add_header ([\w-]+) (.+) always;$/gm)].map(
    ([, name = '', value = '']) => [
      name,
      value.startsWith('$') ? (maps.get(value) ?? 'unknown variable') : value.slice(1, -1),
    ],
  );
  return Object.fromEntries(added.filter(([, value]) => value !== '')) as Record<string, string>;
}

it.each(paths)('nginx sends for %s what our own server sends', (path) => {
  // nginx has gone to the file by then
  const { 'Cache-Control': _cache, ...sent } = sentByMaps(
    textOf('nginx'),
    path.replace(/\/$/, '/index.html'),
  );
  expect(sent).toEqual(headersOf(path));
});

it.each(['caddy', 'apache', 'iis'])('%s opens framing for the embed alone', (id) => {
  const text = textOf(id);
  const open = text.indexOf('frame-ancestors *');
  expect(open).toBeGreaterThan(0);
  const before = text
    .slice(0, open)
    .split(/\n(?=\s*(?:header |<If|<location))/)
    .at(-1);
  expect(before).toMatch(/embed/);
  expect(text).toContain("frame-ancestors 'self'");
  expect(text).toContain('Access-Control-Allow-Origin');
});

it('is well-formed XML for IIS', () => {
  const text = textOf('iis').replace(/<\?.*\?>/, '');
  const open: string[] = [];
  for (const [, close, name = '', self] of text.matchAll(/<(\/?)([\w.]+)[^>]*?(\/?)>/g)) {
    if (self) continue;
    if (close) expect(open.pop()).toBe(name);
    else open.push(name);
  }
  expect(open).toEqual([]);
});

describe('the page for web editors', () => {
  const html = embeddingPage(all, { address: null, styles: ['assets/a.css'] });

  it('names every setting of an embed', () => {
    for (const { name } of Object.values(embedParams)) expect(html).toContain(`<code>${name}</code>`);
  });

  it('names every message, in the form that is understood', () => {
    const known = ['select', 'indicator', 'ask-height', 'ready', 'height', 'selected'];
    for (const type of known) expect(html).toContain(`type: 'inequality-atlas:${type}'`);
    for (const [type, more] of [
      ['select', { area: null }],
      ['indicator', { indicator: 'imd-2019' }],
      ['ask-height', {}],
    ] as const)
      expect(readHostMessage({ type: `inequality-atlas:${type}`, ...more })).not.toBeNull();
  });

  it('holds every recipe and runs no script', () => {
    for (const { id } of all) expect(html).toContain(`<details id="${id}">`);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('{{');
  });
});
