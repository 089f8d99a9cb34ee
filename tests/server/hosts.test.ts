import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recipes } from '../../scripts/pages/recipes.ts';
import { headersOf } from '../../scripts/run/headers.mjs';
import { hosts, type RealHost } from './realHosts.ts';

/* The recipes, obeyed by the web servers themselves. Where one is not installed its tests are skipped, and it is said. */

const texts = new Map(recipes(['index.html', 'embed.html']).map(({ id, text }) => [id, text]));
const long = (text: string): string => text.repeat(400);
const files: Readonly<Record<string, string>> = {
  'index.html': long('<!doctype html><title>Planted</title>'),
  'embed.html': long('<!doctype html><title>Embed</title>'),
  'embed/dorset.html': '<!doctype html><title>Dorset</title>',
  'embed/auto-height.js': long('void 0;'),
  'county/dorset.html': '<!doctype html><title>Dorset</title>',
  'assets/main-a1b2.js': long('void 0;'),
  'assets/main-a1b2.css': long('p { margin: 0 }'),
  'assets/font-a1b2.woff2': 'wOF2',
  'data/manifest.json': long('[]'),
  'data/lsoa21.topo.json': long('[]'),
  'oembed/dorset.json': '{}',
  'pictures/dorset.svg': long('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  'pictures/dorset.png': 'png',
};
/** What a browser must be told each kind of file is: it does not look inside ("nosniff"). */
const kinds: Readonly<Record<string, RegExp>> = {
  html: /^text\/html/,
  js: /^(text|application)\/javascript/,
  css: /^text\/css/,
  json: /^application\/json/,
  svg: /^image\/svg\+xml/,
  png: /^image\/png/,
  woff2: /^font\/woff2/,
};
const YEAR = 'public, max-age=31536000, immutable';

interface Answer {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  size: number;
}

/** Asks as a browser does, without the unpacking `fetch` would do. */
function ask(address: string, path: string, more: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request(
      { hostname, port, path, headers: { 'accept-encoding': 'gzip, deflate, br', ...more } },
      (response) => {
        let size = 0;
        response.on('data', (part: Buffer) => (size += part.length));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, size }));
      },
    )
      .on('error', reject)
      .end();
  });
}

/** A folder of the site with packed files beside those that gain by it, and one to work in. */
function plant(): { root: string; work: string } {
  const root = mkdtempSync(join(tmpdir(), 'atlas-site-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    if (text.length < 600) continue;
    writeFileSync(join(root, `${path}.br`), brotliCompressSync(text));
    writeFileSync(join(root, `${path}.gz`), gzipSync(text));
  }
  return { root, work: mkdtempSync(join(tmpdir(), 'atlas-host-')) };
}

for (const { id, isInstalled, start } of hosts) {
  if (!isInstalled) console.warn(`${id} is not installed here: its recipe is not tried.`);
  describe.skipIf(!isInstalled)(`${id}, by its recipe`, () => {
    let folders: ReturnType<typeof plant>;
    let host: RealHost;
    beforeAll(async () => {
      folders = plant();
      const { root, work } = folders;
      host = await start(texts.get(id) ?? '', root, work);
    });
    afterAll(async () => {
      await host.stop();
      for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
    });

    it.each(['', ...Object.keys(files)])('sends /%s as our own server does', async (path) => {
      const { status, headers } = await ask(host.address, `/${path}`);
      expect(status).toBe(200);
      for (const name of ['Content-Security-Policy', 'X-Frame-Options', 'Cross-Origin-Opener-Policy'])
        expect(headers[name.toLowerCase()]).toBe(headersOf(`/${path}`)[name]);
      for (const [name, value] of Object.entries(headersOf(`/${path}`)))
        expect([name, headers[name.toLowerCase()]]).toEqual([name, value]);
      expect(headers['content-type']).toMatch(kinds[path.split('.').at(-1) || 'html'] ?? /^$/);
      expect(headers['cache-control']).toBe(path.startsWith('assets/') ? YEAR : 'no-cache');
      expect(headers['content-language']).toBeUndefined();
    });

    it('sends what the build has packed, and says that it depends on the reader', async () => {
      for (const path of [
        '/',
        '/embed.html?counties=dorset',
        '/assets/main-a1b2.js',
        '/data/lsoa21.topo.json',
      ]) {
        const { headers, size } = await ask(host.address, path);
        expect(headers['content-encoding']).toMatch(/^(br|gzip)$/);
        expect(headers['vary']).toMatch(/accept-encoding/i);
        expect(size).toBeLessThan(400);
        const plain = await ask(host.address, path, { 'accept-encoding': 'identity' });
        expect(plain.headers['content-encoding']).toBeUndefined();
        expect(plain.size).toBeGreaterThan(600);
        const again = await ask(host.address, path, { 'if-none-match': headers.etag ?? '' });
        expect([path, again.status, again.size]).toEqual([path, 304, 0]);
      }
    });

    it('lets data of a release be kept for a year, and nothing that is missing', async () => {
      const cached = async (path: string) => {
        const { status, headers } = await ask(host.address, path);
        return [status, headers['cache-control']];
      };
      expect(await cached('/data/manifest.json?v=abc')).toEqual([200, YEAR]);
      expect(await cached('/data/manifest.json?x=v=')).toEqual([200, 'no-cache']);
      expect(await cached('/assets/gone-a1b2.js')).toEqual([404, 'no-store']);
      expect(await cached('/data/gone.json?v=abc')).toEqual([404, 'no-store']);
      expect(await cached('/gone.html')).toEqual([404, 'no-store']);
    });
  });
}
