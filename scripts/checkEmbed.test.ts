import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkEmbed } from './checkEmbed.ts';
import { serve } from './run/server.mjs';

/** A site of a council, which answers as a test says, and an atlas on another origin. */
let council: Server;
let councilAddress: string;
let answer: { html: string; headers: Record<string, string> };
let atlas: Awaited<ReturnType<typeof serve>>;
const root = mkdtempSync(join(tmpdir(), 'atlas-host-'));

/** An atlas whose host sends what a test says. */
let badAtlas: Server;
let badAddress: string;
let badHeaders: Record<string, string>;
/** the paths it sends them with */
let badPaths: RegExp;

const listening = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    });
  });

beforeAll(async () => {
  for (const folder of ['data', 'embed', 'pictures']) mkdirSync(join(root, folder));
  for (const page of ['index.html', 'embed.html', 'embed/dorset.html'])
    writeFileSync(join(root, page), '<!doctype html><html data-root="./"><title>Atlas</title>');
  writeFileSync(join(root, 'data/manifest.json'), '{}');
  writeFileSync(join(root, 'embed/auto-height.js'), 'void 0;');
  writeFileSync(join(root, 'pictures/dorset.png'), 'x');
  writeFileSync(join(root, 'atlas.config.json'), '{ "address": "https://atlas.example/" }');
  atlas = await serve({ root, port: 0 });
  council = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', ...answer.headers }).end(answer.html);
  });
  badAtlas = createServer(({ url = '' }, response) => {
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/html';
    response
      .writeHead(200, { 'content-type': type, ...(badPaths.test(url) ? badHeaders : {}) })
      .end(url.startsWith('/data/') ? '[]'.repeat(400) : '<html data-root="./">');
  });
  [councilAddress, badAddress] = await Promise.all([listening(council), listening(badAtlas)]);
});

afterAll(async () => {
  council.close();
  badAtlas.close();
  await atlas.stop();
  rmSync(root, { recursive: true, force: true });
});

beforeEach(() => {
  answer = { html: '', headers: {} };
  badHeaders = {};
  badPaths = /^/;
});

const frame = (more = '') =>
  `<p>Our county</p><iframe src="${atlas.address}embed/dorset.html?height=560" title="Map of Dorset" ${more}></iframe>`;

async function check(html: string, headers: Record<string, string> = {}, ...args: string[]) {
  answer = { html, headers };
  return checkEmbed([councilAddress, ...args]);
}

describe('a page with a map', () => {
  it('is fine where nothing forbids it', async () => {
    const { code, text } = await check(frame());
    expect(text).toContain('Nothing keeps the map from showing.');
    expect(code).toBe(0);
  });

  it('is fine under a strict policy that names the atlas', async () => {
    const { origin } = new URL(atlas.address);
    const { code, text } = await check(
      `${frame('data-inequality-atlas')}<script src="${origin}/embed/auto-height.js" async></script>`,
      {
        'content-security-policy': `default-src 'none'; frame-src ${origin}; script-src ${origin}`,
      },
    );
    expect(text).toContain('The page’s Content Security Policy lets the atlas in.');
    expect(code).toBe(0);
  });

  it.each([
    ["default-src 'self'", 'frame-src'],
    ["frame-src 'none'", 'to frame-src'],
    ["default-src *; child-src 'self' https://www.youtube.com", 'child-src'],
  ])('is told what its policy “%s” forbids', async (policy, words) => {
    const { code, text } = await check(frame(), { 'content-security-policy': policy });
    expect(text).toMatch(/BLOCKS.*forbids the frame/);
    expect(text).toContain(words);
    expect(code).toBe(1);
  });

  it('obeys every policy, also one in the page itself', async () => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="frame-src 'self'">`;
    expect((await check(meta + frame(), { 'content-security-policy': 'frame-src *' })).code).toBe(1);
    expect((await check(frame(), { 'content-security-policy': "frame-src *, frame-src 'self'" })).code).toBe(
      1,
    );
    // one that is only tried out forbids nothing
    const tried = await check(frame(), { 'content-security-policy-report-only': "frame-src 'none'" });
    expect([tried.code, tried.text]).toEqual([0, expect.stringContaining('tries out')]);
  });

  it('is told when its policy forbids the script or the picture', async () => {
    const script = `<script src="${atlas.address}embed/auto-height.js"></script>`;
    const one = await check(frame('data-inequality-atlas') + script, {
      'content-security-policy': "script-src 'self' 'nonce-abc'",
    });
    expect(one.text).toMatch(/BLOCKS.*forbids the script: add http.* to script-src/);
    const nonces = await check(frame() + script, {
      'content-security-policy': `frame-src *; script-src 'nonce-abc' 'strict-dynamic' ${atlas.address}`,
    });
    expect(nonces.text).toMatch(/BLOCKS.*goes by nonces.*give the line your page’s nonce/);
    const picture = await check(`<img src="${atlas.address}pictures/dorset.png" alt="Map">`, {
      'content-security-policy': "img-src 'self'; frame-src 'none'",
    });
    expect(picture.text).toMatch(/forbids the picture/);
    expect(picture.text).not.toMatch(/forbids the frame/);
  });

  it('is told what an editor has made of it', async () => {
    expect((await check(frame().replace('?height=560', ''))).text).toMatch(
      /warns.*script that gives the frame its height is missing/,
    );
    expect(
      (await check('<inequality-atlas counties="dorset">x</inequality-atlas>', {}, '--atlas', atlas.address))
        .text,
    ).toMatch(/BLOCKS.*its script is not/);
    expect((await check(frame().replace(' src=', ' data-src='))).text).toMatch(/BLOCKS.*lost its address/);
    expect((await check(frame().replaceAll('<', '&lt;'), {}, '--atlas', atlas.address)).text).toMatch(
      /BLOCKS.*as text/,
    );
    expect((await check(`<!-- ${frame()} -->`)).text).toMatch(/There is no map of the atlas/);
    expect((await check(frame().replace(/title="[^"]*"/, ''))).text).toMatch(/warns.*has no title/);
  });

  it('is told of a sandbox, of isolation and of a page without a map', async () => {
    expect((await check(frame('sandbox="allow-same-origin"'))).text).toMatch(/BLOCKS.*without allow-scripts/);
    const popups = await check(frame('sandbox="allow-scripts allow-popups"'));
    expect(popups).toMatchObject({
      code: 0,
      text: expect.stringContaining('without allow-popups-to-escape-sandbox') as string,
    });
    const free = await check(frame('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"'));
    expect(free).toMatchObject({ code: 0, text: expect.not.stringContaining('sandboxed without') as string });
    const isolated = { 'cross-origin-embedder-policy': 'require-corp' };
    expect((await check(frame(), isolated)).text).toMatch(/BLOCKS.*Embedder-Policy/);
    expect((await check(frame('credentialless'), isolated)).code).toBe(0);
    const before = await check(
      '<p>Soon</p>',
      { 'content-security-policy': "frame-src 'self'" },
      '--atlas',
      atlas.address,
    );
    expect([before.code, before.text]).toEqual([1, expect.stringContaining('forbids the frame')]);
  });
});

describe('a host of the atlas', () => {
  it('of our own is fine', async () => {
    const { code, text } = await checkEmbed([atlas.address]);
    expect([code, text.match(/BLOCKS|warns/g)]).toEqual([0, null]);
  });

  it.each([
    [{ 'x-frame-options': 'SAMEORIGIN' }, /BLOCKS.*X-Frame-Options: SAMEORIGIN/],
    [{ 'content-security-policy': "frame-ancestors 'self'" }, /BLOCKS.*framing by “'self'” only/],
    [{ 'content-security-policy': "script-src 'none'" }, /BLOCKS.*script-src forbids its own files/],
    [{ 'cross-origin-resource-policy': 'same-origin' }, /BLOCKS.*keeps them out of other sites/],
    [{ 'content-type': 'text/plain' }, /BLOCKS.*does not come as a script/],
  ])('that sends %o blocks', async (headers, words) => {
    badHeaders = headers;
    const { code, text } = await checkEmbed([badAddress]);
    expect(text).toMatch(words);
    expect(code).toBe(1);
  });

  it('is asked for the pages in embed/ too, which the lines for one county frame', async () => {
    badHeaders = { 'x-frame-options': 'DENY' };
    badPaths = /^\/embed\//;
    const { code, text } = await checkEmbed([badAddress]);
    expect(text).toMatch(/fine.*lets the embed be framed/);
    expect(text).toMatch(/BLOCKS.*Pages in embed\/ differ from embed.html. .*X-Frame-Options: DENY/);
    expect(code).toBe(1);
  });

  it('is told when it sends data unpacked, and only then', async () => {
    expect((await checkEmbed([badAddress])).text).toMatch(/warns.*sends data unpacked/);
    expect((await checkEmbed([atlas.address])).text).not.toMatch(/unpacked/);
  });

  it('that does not share its data stays empty in a sandbox, and only there', async () => {
    const html = frame('sandbox="allow-scripts allow-popups"').replaceAll(atlas.address, badAddress);
    expect((await check(html)).text).toMatch(/BLOCKS.*Access-Control-Allow-Origin/);
    expect((await check(html.replace(/sandbox="[^"]*"/, ''))).text).toMatch(
      /warns.*Access-Control-Allow-Origin/,
    );
  });

  it('is told what is open, sets cookies, or is not known', async () => {
    badHeaders = { 'set-cookie': 'lb=1' };
    const { text } = await checkEmbed([badAddress]);
    for (const words of ['sets a cookie', 'may be framed by anybody', 'does not know its own address'])
      expect(text).toContain(words);
  });
});

it('says how it is used, and when an address does not answer', async () => {
  expect(await checkEmbed([])).toMatchObject({
    code: 2,
    text: expect.stringContaining('npm run check:embed') as string,
  });
  expect((await checkEmbed(['not an address'])).code).toBe(2);
  expect((await checkEmbed(['http://127.0.0.1:9/'])).text).toContain('could not be read');
});
