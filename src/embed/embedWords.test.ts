import { describe, expect, it } from 'vitest';
import type { PlainFigure } from '../domain/picture.ts';
import { summaryOf } from './embedWords.ts';

const county = {
  code: 'E06000059',
  name: 'Dorset',
  areas: { lsoa21: 1, lsoa11: 1, ward24: 1 },
} as unknown as Parameters<typeof summaryOf>[0]['county'];
const say = (...figures: PlainFigure[]): string => summaryOf({ county, figures });

describe('what is said of a county', () => {
  it('is a sentence where areas are counted', () => {
    const text = 'neighbourhoods are among the most deprived 20% in England (2025)';
    expect(say({ value: '9 of 223', text, detail: '18,000 residents' })).toBe(`Dorset: 9 of 223 ${text}.`);
    expect(say({ value: '1 of 52', text: 'wards is among the most deprived', detail: null })).toBe(
      'Dorset: 1 of 52 wards is among the most deprived.',
    );
  });

  it('is a figure with its name, beside England’s, where one is given', () => {
    const text = 'share of residents in rural neighbourhoods (2021)';
    expect(say({ value: '46.7%', text, detail: 'England: 16.8%' })).toBe(
      'Dorset, share of residents in rural neighbourhoods (2021): 46.7%. England: 16.8%.',
    );
    expect(say({ value: '64 of 100', text: 'Connectivity: mean (2025)', detail: null })).toBe(
      'Dorset, Connectivity: mean (2025): 64 of 100.',
    );
  });

  it('is nothing before there are figures', () => {
    expect(say()).toBe('');
  });
});
