import { readPolicies, type Policy } from './policy.ts';

/** An answer of a web server, as far as the rules look at it. */
export interface Answer {
  /** after redirects */
  url: string;
  status: number;
  headers: Headers;
  body: string;
}

/** A tag of a page: its attributes in small letters. */
export type Tag = Readonly<Record<string, string>>;

/** What of a page matters for a map in it. */
export interface ReadPage {
  frames: Tag[];
  /** addresses of scripts, whole */
  scripts: string[];
  pictures: string[];
  elements: Tag[];
  /** from headers and from meta elements */
  policies: Policy[];
  /** the lines were pasted as text: the page shows them instead of the map */
  isEscaped: boolean;
}

/** Reads a page without running it. Broken HTML is read as far as it goes; never throws. */
export function readPage({ url, headers, body }: Answer): ReadPage {
  const html = body.replace(/<!--[\s\S]*?-->/g, '');
  const meta = tags(html, 'meta').filter(
    (tag) => tag['http-equiv']?.toLowerCase() === 'content-security-policy',
  );
  return {
    frames: tags(html, 'iframe'),
    scripts: tags(html, 'script').flatMap((tag) => whole(tag['src'], url)),
    pictures: tags(html, 'img').flatMap((tag) => whole(tag['src'], url)),
    elements: tags(html, 'inequality-atlas'),
    policies: [
      ...readPolicies(headers.get('content-security-policy')),
      ...meta.flatMap((tag) => readPolicies(tag['content'] ?? null)),
    ],
    isEscaped: /&lt;(?:iframe|inequality-atlas)\b/i.test(html),
  };
}

/** The address as a browser would ask for it; none where there is none. */
export function whole(address: string | undefined, page: string): string[] {
  const text = address?.trim() ?? '';
  return text !== '' && URL.canParse(text, page) ? [new URL(text, page).href] : [];
}

function tags(html: string, name: string): Tag[] {
  const pattern = new RegExp(`<${name}(?=[\\s>/])((?:[^>"']|"[^"]*"|'[^']*')*)>`, 'gi');
  return [...html.matchAll(pattern)].map(([, text = '']) => attributes(text));
}

function attributes(text: string): Tag {
  const pattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
  return Object.fromEntries(
    [...text.matchAll(pattern)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      unescape(double ?? single ?? bare ?? ''),
    ]),
  );
}

function unescape(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
