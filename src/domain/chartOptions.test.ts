import { describe, expect, it } from 'vitest';
import { chartParams } from './chartOptions.ts';

describe('the limits of hidden pockets in a link', () => {
  const { parse } = chartParams.pockets;

  it('are two shares, of wards and of neighbourhoods', () => {
    expect(parse('20-10')).toEqual({ wards: 20, lsoas: 10 });
    expect(parse('5-50')).toEqual({ wards: 5, lsoas: 50 });
  });

  it('go from 5% to 50% in steps of five', () => {
    for (const text of ['20', '20-', '0-20', '20-55', '20-12', '2e1-20', '-20-20', '20-20-20', 'x'])
      expect(parse(text), text).toBeUndefined();
  });
});
