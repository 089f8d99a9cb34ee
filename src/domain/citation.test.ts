import { expect, it } from 'vitest';
import { madeUpArea, madeUpPicture } from '../../tests/fixtures/tablePicture.ts';
import { bibtexOf, citationOf, citedTitle } from './citation.ts';

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

it('makes a BibTeX entry that TeX does not trip over', () => {
  const picture = madeUpPicture([[madeUpArea('E01000001', 'Mill')]]);
  expect(citedTitle(picture)).toBe('Made-up index (2025), neighbourhoods (LSOA) of Upshire');
  const seen = {
    address: 'https://atlas.example/?rules=all(a:worst20)&notes=a{b}',
    release: 'abc123',
    date: new Date(2026, 0, 5),
  };
  const entry = bibtexOf('100% of Brighton & Hove_{1}', seen);
  expect(entry.split('\n').slice(0, 7)).toEqual([
    expect.stringMatching(/^@misc\{inequality-atlas-abc123-[0-9a-z]{6},$/),
    '  author = {{Inequality Atlas}},',
    '  title = {{100\\% of Brighton \\& Hove\\_\\{1\\}}},',
    '  year = {2026},',
    '  url = {https://atlas.example/?rules=all(a:worst20)&notes=a%7Bb%7D},',
    '  urldate = {2026-01-05},',
    '  version = {Data release abc123},',
  ]);
  const open = entry.replaceAll(/\\[{}]/g, '');
  expect(open.split('{').length).toBe(open.split('}').length);
});
