import { describe, expect, it } from 'vitest';
import type { Fact } from './headlineFacts.ts';
import { figuresCode, otherFigures, readFigures } from './linkFigures.ts';

const fact = (id: string, value: string): Fact => ({
  ...{ id, value, name: `The ${id}`, text: '', compared: '', bars: [], position: null },
});
const facts = [
  fact('imd', '3,163rd of 33,755'),
  fact('income', '40.8%'),
  fact('children', 'Fewer than 10'),
  fact('km-gp-2025', '0.85 km'),
];
const code = '3163of33755~40.8~few~-~0.85';

describe('the headline figures of a link', () => {
  it('are short, and the same facts are no others', () => {
    expect(figuresCode(facts)).toBe(code);
    expect(readFigures(code)).toBe(code);
    expect(otherFigures(code, facts)).toEqual([]);
    expect(figuresCode([])).toBe('');
  });

  it('say which are other now, and what the link has', () => {
    expect(otherFigures('9of33755~41~12.5~13.1~0.85', facts)).toEqual([
      { name: 'The imd', then: '9 of 33,755', now: '3,163rd of 33,755' },
      { name: 'The income', then: '41%', now: '40.8%' },
      { name: 'The children', then: '12.5', now: 'Fewer than 10' },
      { name: 'Headline figure 4', then: '13.1', now: 'no figure' },
    ]);
  });

  it.each([
    '',
    '1~2~3~4',
    '1~2~3~4~5~6',
    '1~2~3~4~<b>',
    '1~2~3~4~99999999',
    '1~2~3~4~-5',
    '1~2~3~4~1e9',
    'a~b~c~d~e',
  ])('are not read from "%s"', (hostile) => {
    expect(readFigures(hostile)).toBe('');
    expect(otherFigures(hostile, facts)).toBeNull();
  });
});
