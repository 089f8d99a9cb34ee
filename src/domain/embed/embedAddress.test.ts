import { describe, expect, test } from 'vitest';
import type { CountyCode } from '../area.ts';
import { formatEmbed, parseEmbed, usualEmbedding } from './embedAddress.ts';
import { embedParams, type Embedding } from './embedOptions.ts';

const whole: Embedding = {
  counties: ['E06000019', 'E06000059'] as CountyCode[],
  level: 'ward',
  indicator: 'imd-2019' as Embedding['indicator'],
  area: 'E05012946' as Embedding['area'],
  title: 'Need & "hope", 50%',
  chrome: 'explorer',
  theme: 'dark',
  height: 480,
  lang: 'cy',
  origins: ['https://www.example.gov.uk', 'http://localhost:8080'],
};

describe('the address of an embed', () => {
  test('every setting comes back as it was written', () => {
    expect(parseEmbed(formatEmbed(whole))).toEqual(whole);
  });

  test('usual settings are left out', () => {
    expect(formatEmbed(usualEmbedding)).toBe('');
    expect(parseEmbed('')).toEqual(usualEmbedding);
  });

  test('shares names and grammar with the addresses of the atlas', () => {
    const read = parseEmbed('?counties=Herefordshire,dorset&level=Wards&indicator=imd-2019');
    expect(read).toMatchObject({
      counties: ['Herefordshire', 'dorset'],
      level: 'ward',
      indicator: 'imd-2019',
    });
  });

  test('two counties at most', () => {
    expect(parseEmbed('?counties=a,b,c').counties).toEqual(['a', 'b']);
  });
});

describe('hostile settings are ignored', () => {
  test.each([
    ['area', 'javascript:alert(1)'],
    ['area', 'W01000001'],
    ['chrome', 'everything'],
    ['chrome', '__proto__'],
    ['theme', '" onload="alert(1)'],
    ['height', '1e9'],
    ['height', '-300'],
    ['height', '199'],
    ['height', '99999'],
    ['height', 'calc(100vh)'],
    ['lang', 'constructor'],
    ['lang', 'xx'],
    ['level', 'oa'],
    ['origin', '*'],
    ['origin', 'null'],
    ['origin', 'javascript:alert(1)'],
    ['origin', 'data:text/html,x'],
    ['origin', 'https://good.example,evil'],
  ])('%s=%s', (name, text) => {
    expect(parseEmbed(`?${name}=${encodeURIComponent(text)}`)).toEqual(usualEmbedding);
  });

  test('a title is one line of at most 120 characters', () => {
    const { title } = parseEmbed(`?title=${encodeURIComponent(`a\u0000\n\tb\u202e ${'c'.repeat(500)}`)}`);
    expect(title).toMatch(/^a b c+$/);
    expect(title).toHaveLength(120);
  });

  test('nothing makes reading throw', () => {
    for (const search of [
      '?%',
      '?counties=%E0%A4%A',
      '?title=%ff&height=',
      `?${'a=b&'.repeat(5000)}`,
      '?&&&=&=',
    ])
      expect(parseEmbed(search)).toEqual(
        expect.objectContaining({ chrome: 'legend', height: null, origins: [] }),
      );
  });

  test('an origin is kept without path, user and trailing slash', () => {
    expect(parseEmbed('?origin=https://user:pw@www.example.gov.uk/path/?q').origins).toEqual([
      'https://www.example.gov.uk',
    ]);
  });

  test('a name that every object has is no setting', () => {
    expect(parseEmbed('?__proto__=x&constructor=y&toString=z')).toEqual(usualEmbedding);
    expect(Object.keys(embedParams)).toHaveLength(10);
  });
});
