import { expect, it } from 'vitest';
import { madeUpArea, madeUpPicture } from '../../tests/fixtures/tablePicture.ts';
import { countyRankText, readArea } from './countyRank.ts';

it('an area is read with its rank among the ranked areas of its county', () => {
  const areas = [
    madeUpArea('E01000001', 'Mill', { text: 'rank 9 of 10', countyRank: 2 }),
    madeUpArea('E01000002', 'Green', { countyRank: 1 }),
    madeUpArea('E01000003', 'Moor', { text: 'no figure: withheld (2025)', countyRank: null }),
  ] as const;
  const [county] = madeUpPicture([[...areas]]).counties;
  if (!county) throw new Error('there is a county');
  expect(readArea(areas[0], county)).toBe('rank 9 of 10; 2nd of 2 neighbourhoods in Upshire');
  expect(countyRankText(areas[2], county)).toBeNull();
  expect(readArea(areas[2], county)).toBe('no figure: withheld (2025)');
});
