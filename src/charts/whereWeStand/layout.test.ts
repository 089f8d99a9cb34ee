import { describe, expect, it } from 'vitest';
import type { CountyCode } from '../../domain/area.ts';
import type { Standing } from '../../domain/standing.ts';
import { layoutStrip, type StripInput } from './layout.ts';
import { placeLabels } from './placeLabels.ts';
import { stack } from './stack.ts';

const code = (index: number) => `C${index}` as CountyCode;
const row = (index: number, value: number | null): Standing => ({
  code: code(index),
  name: `County ${index}`,
  value,
  rank: value === null ? null : index + 1,
});
const values = Array.from({ length: 153 }, (_, index) => 45 - 0.2 * index - (index % 7) * 0.01);
const input: StripInput = {
  rows: [...values.map((value, index) => row(index, value)), row(153, null)],
  shown: [code(40), code(41), code(42), code(43)],
  ends: [code(0), code(152)],
  england: 21.8,
  isHighFirst: true,
  width: 320,
  widthOf: (text) => text.length * 7,
  labelOf: ({ name, rank }) => `${name}, ${rank}`,
};

describe('the strip of counties', () => {
  const strip = layoutStrip(input);

  it('has a dot for every county with a figure, the worst on the left, England between', () => {
    expect(strip.dots).toHaveLength(153);
    expect(strip.dots[0]?.x).toBe(12);
    expect(strip.dots.at(-1)?.x).toBeCloseTo(308);
    expect(strip.england).toBeGreaterThan(12);
    expect(strip.dots.filter(({ isShown }) => isShown).map((dot) => dot.row.code)).toEqual(input.shown);
  });

  it('turns the axis for a measure that is worse when low', () => {
    const turned = layoutStrip({ ...input, isHighFirst: false });
    expect(turned.dots[0]?.x).toBeCloseTo(308);
  });

  it('hides no dot behind another', () => {
    for (const [i, a] of strip.dots.entries())
      for (const b of strip.dots.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * strip.radius);
  });

  it('keeps everything inside its frame', () => {
    for (const { y } of strip.dots) {
      expect(y - strip.radius).toBeGreaterThanOrEqual(strip.top - 0.01);
      expect(y + strip.radius).toBeLessThan(strip.axisY);
    }
    for (const { x, y, text } of strip.labels) {
      expect(x - text.length * 3.5).toBeGreaterThanOrEqual(0);
      expect(x + text.length * 3.5).toBeLessThanOrEqual(320);
      expect(y).toBeGreaterThanOrEqual(14);
    }
    expect(strip.labels).toHaveLength(6);
  });

  it('draws one county, or counties all alike', () => {
    const one = layoutStrip({
      ...input,
      rows: [row(0, 5), row(1, 5)],
      england: null,
      shown: [code(1)],
      ends: [],
    });
    expect(one.dots.map(({ x }) => Number.isFinite(x))).toEqual([true, true]);
    expect(layoutStrip({ ...input, rows: [], england: null }).dots).toEqual([]);
  });
});

describe('stacked dots', () => {
  it('stay on the axis where there is room and touch where there is none', () => {
    expect(stack([0, 20, 40], 10)).toEqual([0, 0, 0]);
    expect(stack([0, 0, 0], 10)).toEqual([0, -10, 10]);
    expect(stack([0, 6], 10)).toEqual([0, -8]);
  });
});

describe('names above their points', () => {
  const widthOf = (text: string) => text.length * 10;

  it('share a row where they can', () => {
    const names = [
      { text: 'aa', at: 100 },
      { text: 'bb', at: 200 },
    ];
    expect(placeLabels(names, 320, widthOf).map(({ row, x }) => [row, x])).toEqual([
      [0, 100],
      [0, 200],
    ]);
  });

  it('never cover one another nor a line from above, however near their points are', () => {
    for (const at of [0, 40, 160, 300, 320]) {
      const names = ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccc', 'dddddddddddddd', 'ee', 'ffffff'].map(
        (text, index) => ({
          text,
          at: Math.min(320, at + index * 5),
        }),
      );
      const placed = placeLabels(names, 320, widthOf);
      for (const [i, a] of placed.entries()) {
        expect(a.x - widthOf(a.text) / 2).toBeGreaterThanOrEqual(0);
        expect(a.x + widthOf(a.text) / 2).toBeLessThanOrEqual(320);
        for (const b of placed.slice(i + 1)) {
          const [high, low] = a.row > b.row ? [a, b] : [b, a];
          if (a.row === b.row)
            expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual((widthOf(a.text) + widthOf(b.text)) / 2);
          else expect(Math.abs(high.at - low.x)).toBeGreaterThanOrEqual(widthOf(low.text) / 2);
        }
      }
    }
  });
});
