import { describe, expect, it } from 'vitest';
import { decodeText } from './decodeText.ts';

const text = 'LSOA code;Name;£\r\nE01014042;Café Hünderton;12\r\n';
const utf8 = new TextEncoder().encode(text);

function wide(from: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const letters = hasMark ? `\uFEFF${from}` : from;
  const bytes = new Uint8Array(letters.length * 2);
  const view = new DataView(bytes.buffer);
  Array.from(letters).forEach((letter, at) => view.setUint16(at * 2, letter.charCodeAt(0), isLittle));
  return bytes;
}

/**
 * As Windows writes these letters: é, ü and £ have a byte each. Dashes and the euro sign are left to the journey, which
 * reads them in a browser: Node 20 takes Windows-1252 for Latin 1.
 */
function windows(from: string): Uint8Array {
  const beyond: Record<string, number> = { é: 0xe9, ü: 0xfc, '£': 0xa3 };
  return Uint8Array.from(Array.from(from, (letter) => beyond[letter] ?? letter.charCodeAt(0)));
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8],
    ['UTF-8', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])],
    ['UTF-16 LE', wide(text, true, true)],
    ['UTF-16 LE', wide(text, true, false)],
    ['UTF-16 BE', wide(text, false, true)],
    ['UTF-16 BE', wide(text, false, false)],
    ['Windows-1252', windows(text)],
  ] as const)('reads %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text, encoding });
  });

  it.each([
    ['empty', []],
    ['empty', [0xef, 0xbb, 0xbf]],
    ['empty', [0xff, 0xfe]],
    ['empty', [13, 10, 32, 10]],
    ['excel', [0xd0, 0xcf, 0x11, 0xe0, 1, 2]],
    ['excel', [0x50, 0x4b, 3, 4, ...new TextEncoder().encode('[Content_Types].xml')]],
    ['packed', [0x50, 0x4b, 3, 4, 20, 0, 0]],
    ['pdf', [...new TextEncoder().encode('%PDF-1.7')]],
    ['binary', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]],
    ['binary', [...utf8, 0, 1, 2]],
  ] as const)('refuses a file that is %s', (fault, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ ok: false, fault });
  });
});
