import { expect, it } from 'vitest';
import { packText, unpackText } from './packText.ts';

const text = 'Behind the average: £ and “quotes”, Ŵ, line\nbreaks. '.repeat(40);

it('gives back what was packed, in letters of an address', () => {
  const packed = packText(text);
  expect(packed).toMatch(/^[\w-]+$/);
  expect(packed.length).toBeLessThan(text.length / 3);
  expect(unpackText(packed)).toBe(text);
});

it('knows a damaged text', () => {
  expect(unpackText('not packed!')).toBeNull();
  expect(unpackText('A'.repeat(50_000))).toBeNull();
  expect(unpackText(packText(text).slice(0, 40))).not.toBe(text);
});
