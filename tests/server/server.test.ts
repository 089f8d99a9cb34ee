import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../scripts/run/server.mjs';

const page = '<!doctype html><title>Planted</title>';
const script = 'export const planted = 1;';
const root = mkdtempSync(join(tmpdir(), 'atlas-served-'));
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  for (const folder of ['assets', 'data']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'index.html'), page);
  writeFileSync(join(root, 'data/manifest.json'), '{}');
  writeFileSync(join(root, 'assets/main-a1b2.js'), script);
  writeFileSync(join(root, 'assets/main-a1b2.js.br'), brotliCompressSync(script));
  writeFileSync(join(root, 'assets/main-a1b2.js.gz'), gzipSync(script));
  writeFileSync(join(root, '.complete'), 'not to be served');
  server = await serve({ root, port: 0 });
});

afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true, force: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** Asks as a browser does, without the decoding `fetch` would do. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
      });
    })
      .on('error', reject)
      .end();
  });
}

it('gives the page, to be asked for again, and not at all when it has not changed', async () => {
  const { status, headers, body } = await ask('/?counties=E06000019');
  expect(status).toBe(200);
  expect(body.toString()).toBe(page);
  expect(headers['content-type']).toBe('text/html;charset=utf-8');
  expect(headers['cache-control']).toBe('no-cache');
  const again = await ask('/', { 'if-none-match': headers.etag ?? '' });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

it('gives hashed files and released data for a year, other data to be asked for again', async () => {
  const year = 'public, max-age=31536000, immutable';
  expect((await ask('/assets/main-a1b2.js')).headers['cache-control']).toBe(year);
  expect((await ask('/data/manifest.json?v=1')).headers['cache-control']).toBe(year);
  expect((await ask('/data/manifest.json')).headers['cache-control']).toBe('no-cache');
});

it('compresses as the browser asks', async () => {
  const plain = await ask('/assets/main-a1b2.js');
  const br = await ask('/assets/main-a1b2.js', { 'accept-encoding': 'gzip, deflate, br, zstd' });
  const gzip = await ask('/assets/main-a1b2.js', { 'accept-encoding': 'gzip' });
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect([br.headers['content-encoding'], brotliDecompressSync(br.body).toString()]).toEqual(['br', script]);
  expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).toString()]).toEqual(['gzip', script]);
  for (const { headers } of [plain, br, gzip]) {
    expect(headers['content-type']).toBe('text/javascript');
    expect(headers.vary).toBe('Accept-Encoding');
  }
});

it('sends a policy that keeps everything on the origin', async () => {
  const { headers } = await ask('/');
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("connect-src 'self';");
  expect(policy).not.toMatch(/https?:|\*/);
  const worker = await ask('/assets/main-a1b2.js');
  expect(worker.headers['content-security-policy']).toBe(policy);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

it('refuses what it should not give', async () => {
  const missing = await ask('/assets/gone.js?v=1');
  expect([missing.status, missing.headers['cache-control']]).toEqual([404, 'no-store']);
  expect((await ask('/.complete')).status).toBe(404);
  expect((await ask('/../../../../etc/passwd')).status).toBe(404);
  expect((await ask('/%2e%2e/%2e%2e/etc/passwd')).status).toBe(404);
  expect((await ask('/', {}, 'POST')).status).toBe(405);
});

it('takes the next free port, but never another one than was asked for', async () => {
  const port = Number(new URL(server.address).port);
  await expect(serve({ root, port })).rejects.toThrow('EADDRINUSE');
  const first = await serve({ root });
  const second = await serve({ root });
  expect(second.address).not.toBe(first.address);
  await Promise.all([first.stop(), second.stop()]);
});

it('lets other sites frame the embed, and nothing else', async () => {
  const framing = async (path: string) =>
    /frame-ancestors ([^;]*)/.exec(String((await ask(path)).headers['content-security-policy']))?.[1];
  expect(await framing('/embed.html?counties=E06000059')).toBe('*');
  expect(await framing('/embed/dorset.html')).toBe('*');
  for (const path of [
    '/',
    '/index.html',
    '/about.html',
    '/builder.html',
    '/county/dorset.html',
    '/xembed.html',
  ])
    expect(await framing(path)).toBe("'self'");
});

it('lets a frame without an origin read data and code, and no page', async () => {
  const shared = async (path: string) => (await ask(path)).headers['access-control-allow-origin'];
  for (const path of [
    '/data/manifest.json?v=1',
    '/assets/main-a1b2.js',
    '/embed/auto-height.js',
    '/pictures/x.png',
  ])
    expect(await shared(path)).toBe('*');
  for (const path of ['/', '/index.html', '/atlas.config.json']) expect(await shared(path)).toBeUndefined();
  expect((await ask('/data/manifest.json')).headers['cross-origin-resource-policy']).toBe('cross-origin');
});
