import { describe, expect, it } from 'vitest';
import { madeUpArea, madeUpPicture } from '../../tests/fixtures/tablePicture.ts';
import { figureOf } from './detailsFigure.ts';

const text = 'between the most deprived 10% and 20% in England (2025), rank 4,100 of 33,755';

describe('the big figure of the details', () => {
  it('leads with the place in England, then rank and place in the county', () => {
    const area = madeUpArea('E01000001', 'Mill', { text, countyRank: 2 });
    const picture = madeUpPicture([[area, madeUpArea('E01000002', 'Green')]]);
    expect(figureOf(area, picture)).toEqual({
      headline: 'Between the most deprived 10% and 20% in England',
      colour: '#186290',
      lines: ['2025: rank 4,100 of 33,755', '2nd of 2 neighbourhoods in Upshire (1st = most deprived)'],
    });
  });

  it('leads with the value where there is one, and names its class', () => {
    const area = madeUpArea('E01000001', 'Mill', { text: '0.16 km (2025), rank 9 of 10', countyRank: null });
    const picture = madeUpPicture([[area]]);
    picture.indicator.kind = 'measure';
    expect(figureOf(area, picture)).toMatchObject({
      headline: '0.16 km',
      lines: ['Class on the maps: most deprived 10% to 20%', '2025: rank 9 of 10'],
    });
  });

  it('gives the reason instead of a figure, and no colour', () => {
    const area = madeUpArea('E01000001', 'Mill', {
      text: 'no figure: withheld (2025)',
      missing: 'suppressed',
    });
    expect(figureOf(area, madeUpPicture([[area]]))).toEqual({
      headline: 'No figure: withheld (2025)',
      colour: null,
      lines: [],
    });
  });
});
