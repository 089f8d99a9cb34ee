import { runInNewContext } from 'node:vm';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { manifestSchema } from '../../src/data/schema.ts';
import type { Manifest } from '../../src/domain/manifest.ts';
import { readData } from '../figures/readData.ts';
import { readPicture } from '../pictures/readPicture.ts';
import { buildPage, countyPages, viewPages, type BuiltPage } from './builtPage.ts';
import { embedPage } from './embedPage.ts';
import { withPreview } from './headTags.ts';
import { oembedAnswer } from './oembedAnswer.ts';
import { openScript } from './openAddress.ts';
import { previewPage } from './previewPage.ts';
import { readSiteConfig } from './siteConfig.ts';

const shell = `<!doctype html><html lang="en-GB" data-root="./" data-view=""><head><title>Embed</title><link  rel="canonical" href="./index.html" />
<link rel="stylesheet" href="./assets/embed.css"><script type="module" src="./assets/embed.js"></script></head>
<body><div id="embed"></div><noscript><p>No picture yet.</p></noscript></body></html>`;

let manifest: Manifest;
let poole: BuiltPage;

beforeAll(() => {
  manifest = readData('manifest.json', manifestSchema);
  const asked = countyPages(manifest.counties).find(({ counties }) => counties[0]?.code === 'E06000058')!;
  poole = buildPage(asked, readPicture(asked));
});

const page = (address: string | null) =>
  previewPage(poole, { address, release: 'abc', styles: ['assets/shared.css'] });

/** What a machine that reads previews finds. */
const tag = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];

describe('the page of a county', () => {
  it('has a name of its own for each of the 153', () => {
    const paths = countyPages(manifest.counties).map(({ paths: { page: path } }) => path);
    expect(new Set(paths).size).toBe(153);
    expect(poole.paths.page).toBe('county/bournemouth-christchurch-and-poole.html');
    for (const path of paths) expect(path).toMatch(/^county\/[a-z-]+\.html$/);
  });

  it('says in its preview what is published for the county', () => {
    const html = page('https://atlas.example/england/');
    expect(tag(html, 'og:title')).toContain('Bournemouth, Christchurch and Poole');
    expect(tag(html, 'og:description')).toMatch(
      /24 of 240 neighbourhoods are among the most deprived 20% in England/,
    );
    expect(tag(html, 'og:image')).toBe(
      'https://atlas.example/england/pictures/bournemouth-christchurch-and-poole.png',
    );
    expect(tag(html, 'twitter:card')).toBe('summary_large_image');
    expect(html).toContain('rel="canonical" href="https://atlas.example/england/?counties=E06000058"');
    expect(html).toContain(
      'type="application/json+oembed" href="https://atlas.example/england/oembed/bournemouth-christchurch-and-poole.json"',
    );
  });

  it('stays relative where the address of the site is not known', () => {
    expect(tag(page(null), 'og:image')).toBe('../pictures/bournemouth-christchurch-and-poole.png');
    expect(tag(page(null), 'og:url')).toBeUndefined();
  });

  it('holds no script of its own, which a strict policy would forbid', () => {
    expect(page(null).match(/<script[^>]*>/g)).toEqual(['<script src="./open.js">']);
    expect(page(null)).not.toMatch(/ on\w+="/);
  });

  it('escapes whatever a name holds', () => {
    const hostile = { ...poole, heading: '"><script>alert(1)</script>' };
    const html = previewPage(hostile, { address: null, release: 'abc', styles: [] });
    expect(html).not.toContain('<script>alert');
  });
});

describe('the way on', () => {
  /** Runs the script as the page does. */
  function leadsTo(view: string, search: string, hash = ''): string {
    let left = '';
    const location = { search, hash, replace: (to: string) => (left = to) };
    const document = { documentElement: { dataset: { root: '../', view } } };
    runInNewContext(openScript(), { location, document, URLSearchParams });
    return left;
  }

  it('opens the county, and keeps the rest of the address', () => {
    expect(leadsTo('counties=E06000059', '')).toBe('../?counties=E06000059');
    expect(leadsTo('counties=E06000059', '?indicator=imd-2019&level=ward', '#table')).toBe(
      '../?counties=E06000059&indicator=imd-2019&level=ward#table',
    );
  });

  it('never leaves the atlas, whatever the address asks for', () => {
    for (const search of ['?//evil.example', '?url=https://evil.example', '?counties=javascript:alert(1)'])
      expect(leadsTo('counties=E06000059', search)).toMatch(/^\.\.\/\?counties=/);
  });
});

describe('the embed of a county', () => {
  const html = () => embedPage(shell, poole, { address: null });

  it('finds its files one folder up and knows its county', () => {
    expect(html()).toContain('href="../assets/embed.css"');
    expect(html()).toContain('src="../assets/embed.js"');
    expect(html()).toContain('<html lang="en-GB" data-root="../" data-view="counties=E06000058"');
    expect(html()).not.toContain('"./');
    expect(html().match(/rel="canonical" href="[^"]*"/g)).toEqual([
      'rel="canonical" href="../?counties=E06000058"',
    ]);
  });

  it('shows picture and link without scripts', () => {
    const [, words = ''] = /<noscript>([\s\S]*)<\/noscript>/.exec(html()) ?? [];
    expect(words).toContain('src="../pictures/bournemouth-christchurch-and-poole.svg"');
    expect(words).toMatch(
      /alt="Map of Bournemouth, Christchurch and Poole: Index of Multiple Deprivation, 2025/,
    );
    expect(words).toContain('href="../county/bournemouth-christchurch-and-poole.html"');
  });

  it('refuses a shell that has no place for them', () => {
    const without = (words: string) => () => embedPage(shell.replace(words, ''), poole, { address: null });
    expect(without('data-root="./"')).toThrow('embed.html has no place for data-root');
    expect(without('data-view=""')).toThrow('embed.html has no place for data-view');
    expect(without('<noscript>')).toThrow('embed.html has no place for pictures/');
  });
});

it('gives the first page a short preview, with the words it has already', () => {
  const html = withPreview(
    '<head><title>Atlas</title><meta name="description" content="Every &quot;place&quot;" /></head>',
    poole,
    'https://atlas.example/',
  );
  expect(tag(html, 'og:title')).toBe('Atlas');
  expect(tag(html, 'og:description')).toBe('Every &quot;place&quot;');
  expect(tag(html, 'og:image')).toMatch(/^https:\/\/atlas\.example\/pictures\//);
  expect(() => withPreview('<head></head>', poole, null)).toThrow('index.html');
});

it('answers oEmbed with a frame that has a title, at whole addresses', () => {
  const answer = oembedAnswer(poole, 'https://atlas.example/');
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_url: 'https://atlas.example/' });
  expect(answer.html).toMatch(
    /^<iframe src="https:\/\/atlas\.example\/embed\/bournemouth-christchurch-and-poole\.html\?height=750" title="Map of /,
  );
  expect(answer.thumbnail_url).toBe('https://atlas.example/pictures/bournemouth-christchurch-and-poole.png');
});

describe('views that the owner of a site names', () => {
  it('have a page of their own', () => {
    const [view] = viewPages(
      { 'wards-of-dorset': '?counties=dorset&level=ward&indicator=imd-2019' },
      manifest,
    );
    expect(view).toMatchObject({ level: 'ward', indicator: 'imd-2019' });
    expect(view?.paths.page).toBe('view/wards-of-dorset.html');
    expect(view?.search).toBe('?counties=E06000059&level=ward&indicator=imd-2019');
  });

  it.each([
    [{ dorset: '?counties=dorset' }, 'a county, or the atlas itself, has this name'],
    [{ lost: '?counties=Atlantis' }, 'Atlantis'],
    [{ unread: '?level=street' }, 'cannot be read'],
  ])('are refused by name where they cannot be shown: %o', (views, words) => {
    expect(() => viewPages(views as Record<string, string>, manifest)).toThrow(words);
  });
});

describe('what the owner says of the site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-config-'));
  const config = (content: unknown) => {
    const file = join(folder, 'atlas.config.json');
    writeFileSync(file, JSON.stringify(content));
    return readSiteConfig(file);
  };

  it('may be nothing', () => {
    expect(config({ basemapStyle: null })).toEqual({ address: null, views: {} });
    expect(readSiteConfig()).toMatchObject({ address: null });
  });

  it('ends in one slash', () => {
    expect(config({ address: 'https://atlas.example/england' }).address).toBe(
      'https://atlas.example/england/',
    );
  });

  it.each([{ address: 'atlas.example' }, { views: { 'A b': '?x' } }, { views: { a: 'counties=x' } }])(
    'is refused where it is wrong: %o',
    (content) => {
      expect(() => config(content)).toThrow('cannot be used');
    },
  );
});
