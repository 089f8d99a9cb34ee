/**
 * The headers every host of the atlas should send: our own server sends them, `dist/_headers` and the recipes of
 * embedding.html are written from them. Strict for the atlas; only the embed may be framed by other sites.
 */

const policy = {
  'default-src': "'self'",
  // Svelte and the maps set inline styles (positions, custom properties)
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/** Folders that an embed in a sandbox (whose origin is "null") and pictures in other sites read from. */
export const sharedFolders = ['assets', 'data', 'embed', 'oembed', 'pictures'];

/** For every file. */
export const everything = { 'X-Content-Type-Options': 'nosniff' };

/** For `sharedFolders`: no cookie and nothing personal is in them, so any site may read them. */
export const shared = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/**
 * The policy of a page.
 * @param framing value of frame-ancestors: who may frame it
 * @param basemap origin of the site owner's own basemap, if one is set; nothing else may leave the origin
 */
export function policyText(framing, basemap = '') {
  const more = basemap === '' ? '' : ` ${basemap}`;
  const extended = { 'img-src': more, 'connect-src': more };
  const rules = Object.entries(policy).map(([name, value]) => `${name} ${value}${extended[name] ?? ''}`);
  return [...rules, `frame-ancestors ${framing}`].join('; ');
}

/** For the atlas's own pages. */
export function pageHeaders(basemap = '') {
  return {
    'Content-Security-Policy': policyText("'self'", basemap),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(self), microphone=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/** For embed.html and the pages in embed/: any site may frame them; a frame asks for no permission. */
export function embedHeaders(basemap = '') {
  return {
    'Content-Security-Policy': policyText('*', basemap),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  };
}

/** Whether a path is a page that other sites may frame. */
function isEmbedPage(path) {
  return /\/embed(\.html|\/[^/]*\.html)$/.test(path);
}

/** All headers but caching for a path of the site, in whatever folder it lies. */
export function headersOf(path, basemap = '') {
  const isPage = /(\/|\.html)$/.test(path);
  const isShared = new RegExp(`/(${sharedFolders.join('|')})/`).test(path);
  return {
    ...everything,
    ...(isEmbedPage(path) ? embedHeaders(basemap) : isPage ? pageHeaders(basemap) : {}),
    // a worker takes its policy from its own file; on data it would only be bytes
    ...(path.endsWith('.js') ? { 'Content-Security-Policy': policyText("'self'", basemap) } : {}),
    ...(isShared ? shared : {}),
  };
}
