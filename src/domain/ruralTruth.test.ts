import { describe, expect, it } from 'vitest';
import type { Category } from './indicator.ts';
import { hiddenWords, landWords, placesWords, type RuralFacts } from './ruralTruth.ts';

const category: Category = { code: 'RSF1', label: 'Smaller rural: further', family: 'rural', further: true };
const facts: RuralFacts = {
  category,
  km2: 41.234,
  residents: 1709,
  places: ['Whitbourne', 'Meadow Green', 'Sapey Bridge'],
  isPartial: false,
  inNeed: 245,
};

describe('the rural truth', () => {
  it('says how much land and how many people', () => {
    expect(landWords(facts)).toBe('41 km² of land with 1,709 residents: 41 to the square kilometre');
    expect(landWords({ ...facts, km2: 0.318 })).toBe(
      '0.32 km² of land with 1,709 residents: 5,374 to the square kilometre',
    );
  });

  it('names every settlement, one, none, or nothing where they are not listed', () => {
    expect(placesWords(facts)).toBe(
      '3 named settlements have their middle in it: Whitbourne, Meadow Green and Sapey Bridge.',
    );
    expect(placesWords({ ...facts, places: ['Whitbourne'] })).toBe(
      'One named settlement has its middle in it: Whitbourne.',
    );
    expect(placesWords({ ...facts, places: [], isPartial: true })).toBe(
      'No named settlement has its middle in it. In a part of it small places are not listed.',
    );
    expect(placesWords({ ...facts, places: null })).toBeNull();
  });

  it('says that a figure is a mean over the places, and how many are in need in it', () => {
    expect(hiddenWords(facts)).toEqual([
      'Each of its figures is one number for all of these places: a mean that hides both ends.',
      'About 245 of its residents (14.3%) are income-deprived (Indices of Deprivation 2025), wherever in it they live.',
    ]);
    expect(hiddenWords({ ...facts, places: ['Whitbourne'], inNeed: null })).toEqual([
      'Each of its figures is one number for the whole of it: a mean that hides both ends.',
      'Fewer than 10 of its residents are counted as income-deprived (2025), so their number is not published.',
    ]);
  });
});
