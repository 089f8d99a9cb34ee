import { describe, expect, test } from 'vitest';
import { readPage } from './page.ts';

const page = (dataset: Record<string, string>) => ({ documentElement: { dataset } }) as unknown as Document;

describe('an embed’s page', () => {
  test('is read with its address, which goes before what the page says', () => {
    const { asked, root, release } = readPage(
      page({ root: '../', view: 'counties=E06000019&level=ward', release: 'r1' }),
      'https://atlas.example/embed/herefordshire.html?level=lsoa',
    );
    expect(asked).toMatchObject({ counties: ['E06000019'], level: 'lsoa' });
    expect({ root, release }).toEqual({ root: 'https://atlas.example/', release: 'r1' });
  });

  test('keeps all counties of a view of four, of which an embed shows two', () => {
    const four = ['E06000019', 'E06000059', 'E10000031', 'E10000003'];
    const { asked, named } = readPage(
      page({ view: `counties=${four.join(',')}` }),
      'https://atlas.example/embed/a.html',
    );
    expect(named).toEqual(four);
    expect(asked.counties).toEqual(four.slice(0, 2));
  });

  test('names no county where a place is named alone', () => {
    expect(readPage(page({}), 'https://atlas.example/embed.html?area=E05012943').named).toEqual([]);
  });
});
