/** The headers every host of the atlas should send: see headers.mjs. */
export type Headers = Record<string, string>;
export const sharedFolders: readonly string[];
export const everything: Headers;
export const shared: Headers;
export function policyText(framing: string, basemap?: string): string;
export function pageHeaders(basemap?: string): Headers;
export function embedHeaders(basemap?: string): Headers;
export function headersOf(path: string, basemap?: string): Headers;
