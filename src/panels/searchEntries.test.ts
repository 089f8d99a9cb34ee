import { describe, expect, it } from 'vitest';
import { searchEntries } from './searchEntries.ts';

const counties = [
  { id: 'E06000019', name: 'Herefordshire', region: 'West Midlands' },
  { id: 'E10000015', name: 'Hertfordshire', region: 'East of England' },
  { id: 'E10000031', name: 'Warwickshire', region: 'West Midlands' },
  { id: 'E08000013', name: 'St. Helens', region: 'North West' },
];
const search = searchEntries(counties, ['name', 'region']);

function names(query: string): string[] {
  return search(query).map((county) => county.name);
}

describe('searchEntries', () => {
  it('gives the whole list in its own order for an empty query', () => {
    expect(names('  ')).toEqual(counties.map((county) => county.name));
  });

  it('finds by the beginning of a word', () => {
    expect(names('war')).toEqual(['Warwickshire']);
  });

  it('forgives a slip of spelling', () => {
    expect(names('warickshire')[0]).toBe('Warwickshire');
    expect(names('herfordshire').slice(0, 2).sort()).toEqual(['Herefordshire', 'Hertfordshire']);
  });

  it('asks for every word', () => {
    expect(names('west here')).toEqual(['Herefordshire']);
    expect(names('st helens')).toEqual(['St. Helens']);
  });

  it('says nothing when nothing fits', () => {
    expect(names('zzzz')).toEqual([]);
  });
});
