import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** More letters are not unpacked: no address is that long. */
const longest = 40_000;

/** A text made shorter for an address: deflated, in the letters that mail programs leave alone (base64url). */
export function packText(text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 9 });
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** The text that was packed; null where it is damaged, for example cut by a mail program. */
export function unpackText(packed: string): string | null {
  if (packed.length > longest || !/^[\w-]+$/.test(packed)) return null;
  try {
    const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    return strFromU8(inflateSync(Uint8Array.from(letters, (letter) => letter.charCodeAt(0))));
  } catch {
    return null;
  }
}
