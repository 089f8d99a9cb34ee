import { expect, it } from 'vitest';
import { madeUpArea, madeUpPicture } from '../../tests/fixtures/tablePicture.ts';
import { citationOf } from './citation.ts';

it('cites measure, year, level, places, release, address, date and licence', () => {
  const picture = madeUpPicture([[madeUpArea('E01000001', 'Mill')], [madeUpArea('E01000002', 'Green')]]);
  const seen = {
    address: 'https://atlas.example/?level=lsoa',
    release: 'abc123',
    date: new Date(2026, 10, 22),
  };
  expect(citationOf(picture, seen).split('\n').slice(0, 2)).toEqual([
    'Inequality Atlas: Made-up index (2025), neighbourhoods (LSOA) of Upshire; Downshire.',
    'Data release abc123. Seen on 22 November 2026 at https://atlas.example/?level=lsoa',
  ]);
  expect(citationOf(picture, seen)).toContain('Contains OS data © Crown copyright and database right.');
});
