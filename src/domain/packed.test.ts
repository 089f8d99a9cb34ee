import { describe, expect, it } from 'vitest';
import { packClosely, packColumns, packIntegers, unpackColumns, unpackIntegers } from './packed.ts';

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
    for (const pack of [packIntegers, packClosely])
      for (const list of lists) expect(unpackIntegers(pack(list))).toEqual(list);
  });

  it('hold every width at its border', () => {
    for (const most of [90, 91, 92, 8462, 8463, 8464, 778_686, 778_687])
      expect(unpackIntegers(packIntegers([0, most, null]))).toEqual([0, most, null]);
  });

  it('are shorter when several numbers share characters, whatever is left for the last ones', () => {
    for (const count of [40, 41, 42, 43, 3001]) {
      const ranks = Array.from({ length: count }, (_, index) =>
        index % 5 === 4 ? null : (index * 7919) % 33_755,
      );
      expect(unpackIntegers(packClosely(ranks))).toEqual(ranks);
      expect(packClosely(ranks).length).toBeLessThan(packIntegers(ranks).length);
    }
  });

  it('lie apart where sharing would gain nothing', () => {
    for (const list of [[1, 2, 3], [0, 8462], Array.from({ length: 50 }, (_, index) => index)])
      expect(packClosely(list)).toBe(packIntegers(list));
  });

  it('share eight characters without losing a digit', () => {
    const most = 92 ** 4 - 2;
    const list = [most, 0, null, most - 1, 1, most];
    expect(unpackIntegers(packClosely(list))).toEqual(list);
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
    const ranks = { columns: { rank: Array.from({ length: 30 }, (_, index) => 33_755 - 1000 * index) } };
    expect(packColumns(ranks, packClosely)).toEqual({
      columns: { rank: packClosely(ranks.columns.rank) },
    });
  });

  it('refuse what is no column', () => {
    expect(() => packIntegers([0.5])).toThrow('no whole number');
    expect(() => unpackIntegers('~2,0:abc')).toThrow('no packed column');
    expect(() => unpackIntegers('~1,0:"')).toThrow('no digit');
  });
});
