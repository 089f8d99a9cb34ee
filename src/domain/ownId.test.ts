import { describe, expect, it } from 'vitest';
import { mostOwn, nextOwnId, ownIdOf, ownNumber } from './ownId.ts';
import { ownMissingWords } from './own/ownWords.ts';

describe('names of own measures', () => {
  it('are read back, and no published measure is one', () => {
    for (let number = 1; number <= mostOwn; number += 1) expect(ownNumber(ownIdOf(number))).toBe(number);
    for (const id of ['imd-2025', 'own-data-1', 'own-data-0', 'own-data-x', 'own-weights'])
      expect(ownNumber(id)).toBeNull();
  });

  it('go to the first one that the plan asks for, else to the first that is free', () => {
    const [one, two, three] = [ownIdOf(1), ownIdOf(2), ownIdOf(3)];
    expect(nextOwnId([])).toBe(one);
    expect(nextOwnId([one, three])).toBe(two);
    expect(nextOwnId([one], [three])).toBe(three);
    expect(nextOwnId([one, three], [three])).toBe(two);
    expect(nextOwnId(Array.from({ length: mostOwn }, (_, at) => ownIdOf(at + 1)))).toBeNull();
  });

  it('say what a plan asks for that is not here', () => {
    expect(ownMissingWords([])).toBeNull();
    expect(ownMissingWords([ownIdOf(1)])).toBe(
      'Whoever made this plan used a measure of their own. Own data are part of no link and no saved plan: open the same file here, and it holds again.',
    );
    expect(ownMissingWords([ownIdOf(1), ownIdOf(2)])).toContain('measures of their own (number 1 and 2)');
  });
});
