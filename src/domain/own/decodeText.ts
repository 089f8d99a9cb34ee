/** The encodings that spreadsheets and councils' systems write CSV files in. */
export type Encoding = 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | 'Windows-1252';

/** Why a file cannot be read at all. */
export type FileFault =
  'too-large' | 'empty' | 'excel' | 'packed' | 'pdf' | 'binary' | 'header-only' | 'unreadable';

export type Decoded = { ok: true; text: string; encoding: Encoding } | { ok: false; fault: FileFault };

/** The largest file that is read, in bytes: 200,000 rows of 250 letters. A larger one is refused before it is opened. */
export const mostBytes = 50_000_000;

/** First bytes of files that are no text. */
const signatures: readonly (readonly [fault: FileFault, bytes: readonly number[]])[] = [
  ['excel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['packed', [0x50, 0x4b, 0x03, 0x04]],
  ['packed', [0x1f, 0x8b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];

/** A sample is enough to tell bytes from letters. */
const sampled = 65_536;

/**
 * The file's text and how it was written: by its mark (BOM), else as UTF-16 where every other byte of the sample is
 * nought, else as UTF-8 where all of it is sound, else as Windows-1252, which is what British Excel writes.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, fault: 'empty' };
  const signature = signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (signature) return { ok: false, fault: isWorkbook(bytes) ? 'excel' : signature[0] };
  const wide = markOf(bytes) ?? wideEncoding(bytes);
  if (!wide && bytes.subarray(0, sampled).some(isNoLetter)) return { ok: false, fault: 'binary' };
  const { text, encoding } = wide ? { text: decode(bytes, wide), encoding: wide } : decodeNarrow(bytes);
  return text.trim() === '' ? { ok: false, fault: 'empty' } : { ok: true, text, encoding };
}

const labels: Record<Encoding, string> = {
  'UTF-8': 'utf-8',
  'UTF-16 LE': 'utf-16le',
  'UTF-16 BE': 'utf-16be',
  'Windows-1252': 'windows-1252',
};

/** A mark at the start is taken off. */
function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(labels[encoding]).decode(bytes);
}

function decodeNarrow(bytes: Uint8Array): { text: string; encoding: Encoding } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    // a letter beyond ASCII that is no UTF-8
    return { text: decode(bytes, 'Windows-1252'), encoding: 'Windows-1252' };
  }
}

function markOf([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'UTF-16 LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16 BE';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'UTF-8' : null;
}

/** UTF-16 without a mark: our letters, digits and separators have a nought for one of their two bytes. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, Math.min(sampled, bytes.length - (bytes.length % 2)));
  const noughts = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = noughts;
  const most = sample.length / 2;
  if (odd > 0.7 * most && even < 0.05 * most) return 'UTF-16 LE';
  return even > 0.7 * most && odd < 0.05 * most ? 'UTF-16 BE' : null;
}

/** Control characters other than tab, line feed, form feed, return, and the end mark of old systems. */
function isNoLetter(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1a);
}

/** An Excel workbook of today is a packed folder that holds "xl/". */
function isWorkbook(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xd0) return true;
  const names = new TextDecoder('windows-1252').decode(bytes.subarray(0, sampled));
  return /xl\/|\[Content_Types\]\.xml|opendocument\.spreadsheet/.test(names);
}
