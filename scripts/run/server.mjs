import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from './headers.mjs';

const oneYear = 'public, max-age=31536000, immutable';

/** The origin of the site owner's own basemap, if one is set in atlas.config.json; nothing else may leave the origin. */
function basemapOrigin(root) {
  const file = join(root, 'atlas.config.json');
  if (!existsSync(file)) return '';
  const { basemapStyle } = JSON.parse(readFileSync(file, 'utf8'));
  return basemapStyle && URL.canParse(basemapStyle) ? new URL(basemapStyle).origin : '';
}

/** Names with a hash in them, and data asked for by its release, never change; everything else is asked for again. */
function cacheControl(url) {
  const isHashed = url.pathname.includes('/assets/');
  const isRelease = url.pathname.includes('/data/') && url.searchParams.has('v');
  return isHashed || isRelease ? oneYear : 'no-cache';
}

function notFound(_request, response) {
  response.statusCode = 404;
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end('Not found\n');
}

function handler(root) {
  const basemap = basemapOrigin(root);
  const serveFile = sirv(root, { brotli: true, gzip: true, etag: true, onNoMatch: notFound });
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://atlas');
    for (const [name, value] of Object.entries(headersOf(url.pathname, basemap)))
      response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' });
      response.end();
      return;
    }
    response.setHeader('Cache-Control', cacheControl(url));
    serveFile(request, response);
  };
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Listens on the first free port of `first`..`last`; throws when none is. */
async function listenOnFreePort(server, first, last, host) {
  for (let port = first; ; port += 1) {
    try {
      await listen(server, port, host);
      return;
    } catch (problem) {
      if (problem.code !== 'EADDRINUSE' || port >= last) throw problem;
    }
  }
}

/**
 * Serves the built site. With `port` that port or an error; without, the first free one from 4173.
 * Gives its address and a function that stops it.
 */
export async function serve({ root = 'dist', port, host = '127.0.0.1' } = {}) {
  const server = createServer(handler(root));
  await listenOnFreePort(server, port ?? 4173, port ?? 4273, host);
  const name = ['127.0.0.1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { address: `http://${name}:${server.address().port}/`, stop };
}
