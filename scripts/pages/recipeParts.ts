import { sharedFolders } from '../run/headers.mjs';

/* What the recipes of all web servers say alike: which paths are which, as regular expressions, and how long files keep. */

/** Folders that any site may read from. */
export const SHARED = `/(${sharedFolders.join('|')})/`;
/** Pages that any site may frame. */
export const EMBED_PAGE = String.raw`/embed(\.html|/[^/]*\.html)$`;
export const PAGE = String.raw`(/|\.html)$`;
export const CODE = String.raw`\.js$`;
/** Files with a hash in their names. */
export const ASSETS = '/assets/';
export const DATA = '/data/';

/** Names with a hash in them, and data asked for by their release, never change. */
export const YEAR = 'public, max-age=31536000, immutable';
/** Everything else is asked for again: the answer is "not changed" in a few bytes. */
export const ASK_AGAIN = 'no-cache';
/** A file that is missing today may be there tomorrow. */
export const NEVER = 'no-store';
