import { describe, expect, it } from 'vitest';
import { packColumns, packIntegers, unpackColumns, unpackIntegers } from './packed.ts';

describe('packed columns', () => {
  it('come back as they were: negative numbers, nulls, wide and narrow ranges', () => {
    const lists = [
      [],
      [null],
      [0],
      [null, 0, -1, 5],
      [-4096, 33_755, null, 7],
      Array.from({ length: 300 }, (_, index) => (index % 7 === 0 ? null : index * 113 - 9000)),
      [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER - 200],
    ];
    for (const list of lists) expect(unpackIntegers(packIntegers(list))).toEqual(list);
  });

  it('hold every width at its border', () => {
    for (const most of [90, 91, 92, 8462, 8463, 8464, 778_686, 778_687])
      expect(unpackIntegers(packIntegers([0, most, null]))).toEqual([0, most, null]);
  });

  it('need no escapes in JSON', () => {
    const text = packIntegers(Array.from({ length: 5000 }, (_, index) => index));
    expect(JSON.stringify(text)).toHaveLength(text.length + 2);
  });

  it('are found below objects, and texts and other arrays are left alone', () => {
    const file = { name: 'a', list: ['x'], columns: { a: { kind: 'rank', rank: [3, 1, 2] } }, share: [0.5] };
    const packed = packColumns(file);
    expect(packed).toEqual({ ...file, columns: { a: { kind: 'rank', rank: packIntegers([3, 1, 2]) } } });
    expect(unpackColumns(packed)).toEqual(file);
    expect(unpackColumns([packed, packed])).toEqual([file, file]);
  });

  it('refuse what is no column', () => {
    expect(() => packIntegers([0.5])).toThrow('no whole number');
    expect(() => unpackIntegers('~2,0:abc')).toThrow('no packed column');
    expect(() => unpackIntegers('~1,0:"')).toThrow('no digit');
  });
});
