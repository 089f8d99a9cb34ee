import { describe, expect, it } from 'vitest';
import type { ReleaseOfCounty } from '../change.ts';
import type { ChangeFile } from '../changeFile.ts';
import { followOnMaps, type ChangedArea } from './followChange.ts';

/** 2011: A to F. 2021: A unchanged, B split in b1 and b2, C in c1 and c2, D and E merged, F redrawn with another county. */
const file = {
  county: 'E1',
  relation: [0, 1, 1, 1, 1, 2, 3],
  pairs: { lsoa21: [0, 1, 2, 3, 4, 5, 5, 6], lsoa11: [0, 1, 1, 2, 2, 3, 4, 5] },
  outside: [{ lsoa21: 'f', lsoa11: 'Z' }],
} as unknown as ChangeFile;

function release(geography: string, codes: string, tenths: (number | null)[]): ReleaseOfCounty {
  const lsoas = codes
    .split(' ')
    .map((code, at) => ({ code, name: code, residents: 1000, tenth: tenths[at] }));
  return {
    geography,
    own: { county: { code: 'E1', name: 'Tinyshire' }, lsoas },
  } as unknown as ReleaseOfCounty;
}
const in2025 = release('lsoa21', 'a b1 b2 c1 c2 de f', [1, 4, 4, 2, 5, 1, 1]);
const in2019 = release('lsoa11', 'A B C D E F', [2, 2, 3, 1, 1, 1]);
const in2015 = release('lsoa11', 'A B C D E F', [2, 2, 5, 1, 3, null]);

const words = (areas: readonly ChangedArea[]): string[] =>
  areas.map((area) =>
    area.move === null
      ? area.apart
      : `${String(area.before)} ${String(area.after)} ${String(area.move)}${area.isCarried ? ' carried' : ''}`,
  );

describe('change on the maps', () => {
  it('of 2021 to the release of 2021: pieces carry the tenth of their whole, merged and redrawn stand apart', () => {
    expect(words(followOnMaps(file, in2019, in2025, 'lsoa21'))).toEqual([
      '2 1 -1',
      '2 4 2 carried',
      '2 4 2 carried',
      '3 2 -1 carried',
      '3 5 2 carried',
      'merged',
      'redrawn',
    ]);
  });

  it('of 2011 between releases of 2011: every area itself', () => {
    expect(words(followOnMaps(file, in2015, in2019, 'lsoa11'))).toEqual([
      '2 2 0',
      '2 2 0',
      '5 3 -2',
      '1 1 0',
      '3 1 -2',
      'unknown',
    ]);
  });

  it('of 2021 between releases of 2011: pieces carry the move of their whole', () => {
    expect(words(followOnMaps(file, in2015, in2019, 'lsoa21'))).toEqual([
      '2 2 0',
      '2 2 0 carried',
      '2 2 0 carried',
      '5 3 -2 carried',
      '5 3 -2 carried',
      'merged',
      'redrawn',
    ]);
  });

  it('of 2011 to the release of 2021: a whole is shown only where all its pieces stand in one tenth', () => {
    expect(words(followOnMaps(file, in2019, in2025, 'lsoa11'))).toEqual([
      '2 1 -1',
      '2 4 2 carried',
      'parted',
      'merged',
      'merged',
      'redrawn',
    ]);
  });

  it('leaves no area of the maps out', () => {
    for (const [before, after] of [
      [in2015, in2019],
      [in2019, in2025],
    ] as const) {
      expect(followOnMaps(file, before, after, 'lsoa21')).toHaveLength(7);
      expect(followOnMaps(file, before, after, 'lsoa11')).toHaveLength(6);
    }
  });
});
