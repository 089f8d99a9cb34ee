import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { manifestSchema } from '../../src/data/schema.ts';
import type { Manifest } from '../../src/domain/manifest.ts';
import { readData } from '../figures/readData.ts';
import { breakWords } from './breakWords.ts';
import type { Mark } from './marks.ts';
import { startPainter, type Painter } from './paintPng.ts';
import { readInk } from './readInk.ts';
import { readPicture } from './readPicture.ts';
import { SHEET, sheetMarks } from './sheet.ts';
import { svgText } from './svgText.ts';

let painter: Painter;
let manifest: Manifest;

beforeAll(async () => {
  painter = await startPainter();
  manifest = readData('manifest.json', manifestSchema);
});

function marksOf(names: string[], level: 'lsoa' | 'ward' = 'lsoa', indicator = 'imd-2025'): Mark[] {
  const counties = names.map((name) => manifest.counties.find((county) => county.name === name)!);
  const parts = readPicture({ counties, level, indicator });
  return sheetMarks(parts, 'The source of it', { ink: readInk(), measure: painter.measure });
}

/** All words of a picture. */
function wordsOf(marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) =>
    mark.kind === 'text' ? [mark.text] : mark.kind === 'clip' ? wordsOf(mark.marks) : [],
  );
}

/** Fills that areas are painted with. */
function fillsOf(marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'clip') return fillsOf(mark.marks);
    return mark.kind === 'path' && mark.fill !== undefined ? [mark.fill] : [];
  });
}

it('says place, measure, figure, legend and source, and draws every class the county has', () => {
  const marks = marksOf(['Dorset']);
  const words = wordsOf(marks).join(' ');
  expect(words).toContain('Dorset Index of Multiple Deprivation, 2025, by neighbourhood 9 of 223');
  expect(words).toContain('More deprived');
  expect(words).toContain('The source of it');
  const file = readPicture({
    counties: manifest.counties.filter(({ name }) => name === 'Dorset'),
    level: 'lsoa',
    indicator: 'imd-2025',
  });
  const used = file.legend.classes.filter(({ counts }) => (counts[0] ?? 0) > 0).map(({ colour }) => colour);
  expect(used.length).toBeGreaterThan(7);
  expect(fillsOf(marks)).toEqual(expect.arrayContaining(used));
});

it('keeps every word inside the picture, whatever the county is called', () => {
  for (const { name } of manifest.counties) {
    const marks = sheetMarks(
      {
        ...readPicture({
          counties: manifest.counties.filter((county) => county.name === 'Isles of Scilly'),
          level: 'lsoa',
          indicator: 'imd-2025',
        }),
        counties: [],
        legend: {
          title: name,
          method: '',
          worstEnd: '',
          bestEnd: '',
          classes: [],
          missing: null,
          warning: null,
        },
      },
      name,
      { ink: readInk(), measure: painter.measure },
    );
    for (const mark of marks) if (mark.kind === 'text') expect(mark.x + mark.widthPx).toBeLessThan(480);
  }
});

it('is a PNG of the size that previews ask for, the same each time', () => {
  const marks = marksOf(['Isles of Scilly']);
  const [one, other] = [painter.paint(marks, SHEET), painter.paint(marks, SHEET)];
  const bytes = Buffer.from(one);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  const hash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
  expect(hash(other)).toBe(hash(one));
});

it('paints what the marks say: the colour of an area is in the middle of it', () => {
  const marks: Mark[] = [
    { kind: 'rect', x: 0, y: 0, width: 40, height: 20, fill: '#ffffff' },
    { kind: 'path', d: 'M0 0l10 0l0 10l-10 0z', matrix: { a: 2, d: 2, e: 0, f: 0 }, fill: '#0b5f85' },
  ];
  const pixel = pixelsOf(painter.paint(marks, { width: 40, height: 20 }), 40);
  expect(pixel(10, 10)).toEqual([0x0b, 0x5f, 0x85]);
  expect(pixel(30, 10)).toEqual([255, 255, 255]);
});

it('is an SVG that stands alone and says what it is', () => {
  const svg = svgText(marksOf(['Dorset', 'Kent'], 'ward'), SHEET, { title: 'A & B', description: '<none>' });
  expect(svg).toContain('<title>A &amp; B</title><desc>&lt;none&gt;</desc>');
  expect(svg).not.toMatch(/<script|href=|@import|url\((?!#)/);
  const opened = svg.match(/<(?!\/|\?)[a-z]\w*[^>]*[^/]>/gi) ?? [];
  const closed = svg.match(/<\/\w+>/g) ?? [];
  expect(opened.length).toBe(closed.length);
  expect(svg.length).toBeLessThan(700_000);
});

it('breaks lines at words only', () => {
  const measure = (text: string) => text.length;
  const style = { sizePx: 1, weight: 400 as const, widthPx: 10 };
  expect(breakWords('one two three incomprehensibilities four', style, measure)).toEqual([
    'one two',
    'three',
    'incomprehensibilities',
    'four',
  ]);
});

it('takes its colours from the style sheet', () => {
  expect(readInk(readInkSheet('#112233', '/ 75%'))).toMatchObject({
    sea: '#112233',
    line: 'rgba(255, 255, 255, 0.75)',
  });
  expect(() => readInk(':root {}')).toThrow('--paper');
});

function readInkSheet(colour: string, share: string): string {
  const names = [
    'paper',
    'ink',
    'ink-soft',
    'ink-faint',
    'hairline',
    'sea',
    'land',
    'map-edge',
    'map-district',
  ];
  const more = ['map-outline', 'map-road'].map((name) => `--${name}: light-dark(${colour}, #000000);`);
  const plain = names.map((name) => `--${name}: light-dark(${colour}, #000000);`);
  const shares = ['map-line', 'map-casing'].map(
    (name) => `--${name}: light-dark(rgb(255 255 255 ${share}), rgb(0 0 0 ${share}));`,
  );
  return [...plain, ...more, ...shares].join('\n');
}

/** Red, green and blue of a pixel of an unfiltered or simply filtered RGBA picture. */
function pixelsOf(png: Uint8Array, width: number): (x: number, y: number) => number[] {
  const bytes = Buffer.from(png);
  const parts: Buffer[] = [];
  const channels = bytes[25] === 6 ? 4 : 3;
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const rows = unfilter(inflateSync(Buffer.concat(parts)), width * channels, channels);
  return (x, y) => [...(rows[y] ?? []).slice(x * channels, x * channels + 3)];
}

/** The five filters of PNG (specification, section 9). */
function unfilter(raw: Buffer, size: number, channels: number): number[][] {
  const rows: number[][] = [];
  for (let at = 0; at < raw.length; at += size + 1) {
    const before = rows.at(-1) ?? Array<number>(size).fill(0);
    const row: number[] = [];
    raw.subarray(at + 1, at + 1 + size).forEach((byte, i) => {
      const [left = 0, up = 0, corner = 0] = [row[i - channels], before[i], before[i - channels]];
      const added = [0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)];
      row.push((byte + added[raw[at] ?? 0]!) & 255);
    });
    rows.push(row);
  }
  return rows;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
