import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FONT_CHARACTERS } from './subsetFont.ts';

const COUNTIES = new URL('../public/data/counties/', import.meta.url);

describe('the built font', () => {
  it('holds every character of every name in the data', () => {
    const missing = new Set<string>();
    for (const county of readdirSync(COUNTIES))
      for (const file of ['areas.json', 'context.json'])
        for (const character of readFileSync(new URL(`${county}/${file}`, COUNTIES), 'utf8'))
          if (!FONT_CHARACTERS.includes(character)) missing.add(character);
    expect([...missing]).toEqual([]);
  });
});
