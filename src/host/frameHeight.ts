/** What is known of a frame before a message from it is believed. */
export interface KnownFrame {
  /** its full address */
  src: string;
  /** sandboxed without `allow-same-origin`: its messages come from the origin "null" */
  isSandboxed: boolean;
}

/** No map is lower or higher than this; a frame that asks for more is not to push a council's page away. */
const LOWEST_PX = 100;
const HIGHEST_PX = 4000;

/**
 * The height in CSS pixels that a frame asks for. Null where the message is of another kind, or does not come from the
 * atlas this script belongs to. The caller has found the frame by the message's `source`, which cannot be forged.
 * @param own origin of the atlas: the one the script came from
 */
export function askedHeight(
  { origin, data }: { origin: string; data: unknown },
  frame: KnownFrame,
  own: string,
): number | null {
  if (!isFromAtlas(origin, frame, own)) return null;
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data)) return null;
  if (data.type !== 'inequality-atlas:ready' && data.type !== 'inequality-atlas:height') return null;
  const { height } = data;
  if (typeof height !== 'number' || !Number.isFinite(height)) return null;
  return Math.min(HIGHEST_PX, Math.max(LOWEST_PX, Math.ceil(height)));
}

/** Whether a frame shows the atlas of this origin and its message comes from there. */
export function isFromAtlas(origin: string, { src, isSandboxed }: KnownFrame, own: string): boolean {
  if (!URL.canParse(src) || new URL(src).origin !== own) return false;
  return origin === own || (isSandboxed && origin === 'null');
}

/**
 * Whether a frame is to take the height of its content: it shows an embed of the atlas the script belongs to, and its
 * address asks for no height, which the map would fill.
 * @param src full address of the frame
 * @param script full address of the script: ".../embed/auto-height.js"
 */
export function isFitting(src: string, script: string): boolean {
  if (!URL.canParse(src) || !URL.canParse(script)) return false;
  const { origin, pathname, searchParams } = new URL(src);
  const folder = new URL('./', script);
  const isEmbed =
    pathname === `${folder.pathname.slice(0, -1)}.html` ||
    (pathname.startsWith(folder.pathname) && pathname.endsWith('.html'));
  return origin === folder.origin && isEmbed && !searchParams.has('height');
}

/** What of a frame the decisions need. */
export function knownFrame(frame: HTMLIFrameElement): KnownFrame {
  const isSandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return { src: frame.src, isSandboxed };
}
