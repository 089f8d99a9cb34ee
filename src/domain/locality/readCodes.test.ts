import { describe, expect, it } from 'vitest';
import type { AreasFile } from '../area.ts';
import { readCodes } from './readCodes.ts';

/** two wards with two and one neighbourhoods, a third without any */
const file = {
  lsoa21: { codes: ['E01000001', 'E01000002', 'E01000003'], ward: [0, 0, 1] },
  lsoa11: { codes: ['E01000001', 'E01000009'] },
  ward24: { codes: ['E05000001', 'E05000002', 'E05000003'] },
} as unknown as AreasFile;

describe('pasted codes', () => {
  it('are neighbourhoods and wards, however they are parted, each once', () => {
    expect(readCodes('e01000003, E05000001;\nE01000001\tLower Mill (E01000003)', [file])).toEqual({
      areas: ['E01000001', 'E01000002', 'E01000003'],
      wards: 1,
      faults: [],
    });
  });

  it('that name nothing here are listed with the reason', () => {
    const { areas, faults } = readCodes('E01000009 E01000077 E05000077 W01000001 E05000003 E07000001', [
      file,
    ]);
    expect(areas).toEqual([]);
    expect(faults.map(({ fault }) => fault)).toEqual([
      'redrawn',
      'elsewhere',
      'other-ward',
      'abroad',
      'empty-ward',
      'unknown',
    ]);
  });

  it('without any code are unknown words', () => {
    expect(readCodes('South Wye', [file]).faults).toEqual([
      { text: 'SOUTH', fault: 'unknown' },
      { text: 'WYE', fault: 'unknown' },
    ]);
  });
});
