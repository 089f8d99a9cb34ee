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

describe('what twins and districts are chosen by', () => {
  it('comes back from a link, and is left out of it where nothing was chosen', () => {
    const { among, councils } = chartParams;
    expect(among.parse('E06000059')).toBe('E06000059');
    for (const text of ['', 'Dorset', 'E0600005', 'W06000001'])
      expect(among.parse(text), text).toBeUndefined();
    expect(councils.parse('former')).toBe('former');
    expect(councils.parse('nonsense')).toBeUndefined();
    expect([among.format(null), councils.format(null)]).toEqual(['', '']);
  });
});
