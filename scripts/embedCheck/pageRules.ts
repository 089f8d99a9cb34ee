import { blocks, fine, warns, type Finding } from './finding.ts';
import { deciding, letsIn } from './policy.ts';
import { readPage, whole, type Answer, type ReadPage, type Tag } from './readPage.ts';

const EMBED = /\/embed(\.html|\/[^/]+\.html)$/;
const HEIGHT_SCRIPT = 'embed/auto-height.js';
const ELEMENT_SCRIPT = 'embed/inequality-atlas.js';

/** What of the atlas stands in a page. */
export interface Placed {
  page: ReadPage;
  /** frames that show the atlas, and those that would if their `src` had not been taken away */
  frames: { tag: Tag; src: string }[];
  held: string[];
  pictures: string[];
  /** folder of the atlas, with a slash at its end; null where nothing of it was found */
  site: string | null;
}

/** Looks for the atlas in a page. */
export function findAtlas(answer: Answer): Placed {
  const page = readPage(answer);
  const isEmbed = (src: string): boolean => EMBED.test(new URL(src).pathname);
  const frames = page.frames.flatMap((tag) =>
    whole(tag['src'], answer.url)
      .filter(isEmbed)
      .map((src) => ({ tag, src })),
  );
  const held = page.frames.flatMap((tag) =>
    Object.entries(tag)
      .filter(([name]) => name.startsWith('data-') && name.includes('src'))
      .flatMap(([, value]) => whole(value, answer.url))
      .filter(isEmbed),
  );
  const scripts = page.scripts.filter((src) => src.endsWith(HEIGHT_SCRIPT) || src.endsWith(ELEMENT_SCRIPT));
  const pictures = page.pictures.filter((src) => /\/pictures\/[a-z0-9-]+\.(png|svg)$/.test(src));
  const [first] = [...frames.map(({ src }) => src), ...held, ...scripts, ...pictures];
  return { page, frames, held, pictures, site: first === undefined ? null : siteOf(first) };
}

function siteOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/(embed(\.html|\/.*)|pictures\/.*)$/, '');
}

/** Everything in a page and its headers that would keep a map of the atlas from showing. */
export function checkPage(answer: Answer, placed: Placed, site: string): Finding[] {
  return [
    ...checkPasted(placed),
    ...placed.frames.flatMap(({ tag, src }) => checkFrame(tag, src, answer)),
    ...checkPolicies(answer, placed, site),
    ...checkIsolation(answer, placed),
    ...checkMixed(answer.url, site),
  ];
}

/** What an editor or a content management system has made of the lines. */
function checkPasted({ page, frames, held, pictures }: Placed): Finding[] {
  const found: Finding[] = [];
  const has = (file: string): boolean => page.scripts.some((src) => src.endsWith(file));
  if (page.isEscaped)
    found.push(
      blocks(
        'The lines stand in the page as text: paste them where the editor takes HTML (“source”, “embed”), not words.',
      ),
    );
  if (held.length > 0)
    found.push(
      blocks(
        'A frame of the atlas has lost its address (src): a consent or lazy-loading tool holds it back. Let that tool pass the atlas; it sets no cookies.',
      ),
    );
  if (page.elements.length > 0 && !has(ELEMENT_SCRIPT))
    found.push(
      blocks(
        'The element <inequality-atlas> is there but its script is not: the editor has taken it away. Use the frame without a script.',
      ),
    );
  if (frames.some(({ src }) => !new URL(src).searchParams.has('height')) && !has(HEIGHT_SCRIPT))
    found.push(
      warns(
        'The script that gives the frame its height is missing: the editor has taken it away. The map shows at the height written in the frame and scrolls inside it: use the frame without a script.',
      ),
    );
  if (found.length === 0) found.push(fine(countOf(frames.length + page.elements.length, pictures.length)));
  return found;
}

function countOf(maps: number, pictures: number): string {
  if (maps + pictures === 0)
    return 'There is no map of the atlas in the page yet; its headers were read as if there were.';
  const parts = [
    maps > 0 ? `${maps} map${maps > 1 ? 's' : ''}` : '',
    pictures > 0 ? `${pictures} picture${pictures > 1 ? 's' : ''}` : '',
  ];
  return `Found ${parts.filter((part) => part !== '').join(' and ')} of the atlas in the page.`;
}

function checkFrame(tag: Tag, src: string, { url }: Answer): Finding[] {
  const found: Finding[] = [];
  const sandbox = tag['sandbox']?.toLowerCase().split(/\s+/);
  if (sandbox && !sandbox.includes('allow-scripts'))
    found.push(
      blocks(
        'The frame is sandboxed without allow-scripts: readers see a picture instead of the map. Write sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox".',
      ),
    );
  const lacking = ['allow-popups', 'allow-popups-to-escape-sandbox'].filter(
    (flag) => !sandbox?.includes(flag),
  );
  if (sandbox?.includes('allow-scripts') && lacking.length > 0)
    found.push(
      warns(`The frame is sandboxed without ${lacking.join(' and ')}: its link to the atlas opens nothing.`),
    );
  if ((tag['title'] ?? '').trim() === '')
    found.push(
      warns(`The frame ${new URL(src, url).pathname} has no title: a screen reader cannot say what it is.`),
    );
  return found;
}

function checkPolicies(
  { url, headers }: Answer,
  { page, frames, pictures }: Placed,
  site: string,
): Finding[] {
  const needs = needed(page, frames.length, pictures, site);
  const refused = page.policies.flatMap((policy) => [
    ...needs.flatMap(({ directive, address, what }) => {
      const rule = deciding(policy, directive);
      return !rule || letsIn(rule.sources, address, url) ? [] : [refusal(rule, directive, what, site)];
    }),
    ...sandboxed(policy.get('sandbox')),
  ]);
  if (refused.length > 0) return [...new Map(refused.map((one) => [one.text, one])).values()];
  if (page.policies.length > 0) return [fine('The page’s Content Security Policy lets the atlas in.')];
  const planned = headers.get('content-security-policy-report-only');
  return planned === null
    ? [fine('The page sends no Content Security Policy.')]
    : [warns('The page tries out a Content Security Policy (report only): check again when it is in force.')];
}

interface Need {
  directive: 'frame-src' | 'script-src' | 'img-src';
  address: string;
  what: string;
}

/** What the page asks of the atlas; a page without a map is read as if it had a frame. */
function needed(page: ReadPage, frames: number, pictures: readonly string[], site: string): Need[] {
  const scripts = page.scripts.filter((src) => src.startsWith(`${site}embed/`));
  const hasFrame = frames + page.elements.length > 0 || pictures.length === 0;
  return [
    ...(hasFrame
      ? [{ directive: 'frame-src', address: `${site}embed.html`, what: 'the frame' } as const]
      : []),
    ...scripts.map((address) => ({ directive: 'script-src', address, what: 'the script' }) as const),
    ...pictures.map((address) => ({ directive: 'img-src', address, what: 'the picture' }) as const),
  ];
}

function refusal(
  { name: rule, sources }: { name: string; sources: readonly string[] },
  directive: string,
  what: string,
  site: string,
): Finding {
  const { origin } = new URL(site);
  // browsers then pass over every name of a host
  if (sources.some((source) => source.toLowerCase() === "'strict-dynamic'"))
    return blocks(
      `The page’s Content Security Policy goes by nonces ('strict-dynamic' in ${rule}) and forbids ${what}: give the line your page’s nonce, or use the frame without a script.`,
    );
  const how =
    rule === directive || rule.startsWith(directive)
      ? `add ${origin} to ${rule}`
      : `add “${directive} ${origin}” (today ${rule} decides)`;
  return blocks(`The page’s Content Security Policy forbids ${what}: ${how}.`);
}

function sandboxed(flags: readonly string[] | undefined): Finding[] {
  return flags && !flags.includes('allow-scripts')
    ? [
        blocks(
          'The page’s Content Security Policy puts the whole page into a sandbox without scripts, and its frames with it.',
        ),
      ]
    : [];
}

function checkIsolation({ headers }: Answer, { frames }: Placed): Finding[] {
  const embedder = headers.get('cross-origin-embedder-policy')?.split(';')[0]?.trim();
  const isAsked = embedder === 'require-corp' || embedder === 'credentialless';
  if (!isAsked || (frames.length > 0 && frames.every(({ tag }) => 'credentialless' in tag))) return [];
  return [
    blocks(
      `The page sends Cross-Origin-Embedder-Policy: ${embedder}, which shuts out frames of other sites. Write <iframe credentialless …>, or leave the header out on this page.`,
    ),
  ];
}

function checkMixed(page: string, site: string): Finding[] {
  return new URL(page).protocol === 'https:' && new URL(site).protocol === 'http:'
    ? [blocks('The page comes by https and the atlas by http: browsers refuse that. The atlas needs https.')]
    : [];
}
