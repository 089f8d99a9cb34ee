import { describe, expect, it } from 'vitest';
import type { County, CountyCode } from './area.ts';
import type { IndicatorFile } from './indicator.ts';
import { isHighFirst, standings, standingSentences, standingText } from './standing.ts';

const county = (code: string, name: string) => ({ code, name }) as unknown as County;
const counties = [
  county('A', 'Ashire'),
  county('B', 'Bshire'),
  county('C', 'Cshire'),
  county('D', 'Dshire'),
  county('E', 'Eshire'),
];

function indicator(patch: Partial<IndicatorFile> = {}): IndicatorFile {
  return {
    title: 'Index',
    year: '2025',
    kind: 'rank',
    worse: 'low',
    aggregateName: 'average score',
    aggregateUnit: '',
    aggregateDecimals: 1,
    lsoa: { mean: 20 },
    counties: { codes: ['A', 'B', 'C', 'D', 'E'], value: [10, 30, 30, null, 25], rank: [4, 1, 1, null, 3] },
    ...patch,
  } as unknown as IndicatorFile;
}

describe('the place of a county among all', () => {
  const rows = standings(indicator(), counties);

  it('goes worst first, ties by name, those without a figure last', () => {
    expect(rows.map(({ name }) => name)).toEqual(['Bshire', 'Cshire', 'Eshire', 'Ashire', 'Dshire']);
  });

  it('is said with its base and with who shares it', () => {
    const say = (index: number) => standingText(rows[index]!, rows, indicator());
    expect(say(0)).toBe('most deprived of 4, level with 1 other');
    expect(say(2)).toBe('3rd most deprived of 4');
    expect(say(4)).toBeNull();
    const last = rows.find(({ rank }) => rank === 4);
    expect(last && standingText(last, rows, indicator())).toBe('least deprived of 4');
  });

  it('reads as sentences that name measure, year, base and who has no figure', () => {
    expect(standingSentences(rows, ['A', 'B', 'D'] as CountyCode[], indicator())).toEqual([
      'Of England’s 4 counties and unitaries, by Index (2025, average score), Ashire is the least deprived (10.0) and Bshire the most deprived (30.0, level with 1 other).',
      'The most deprived: Bshire and Cshire (30.0); the least deprived: Ashire (10.0).',
      'England’s own figure is 20.0; 3 of 4 counties and unitaries are more deprived.',
      'Without a figure: Dshire.',
    ]);
  });

  it('says of what each place is, after the end of the list too', () => {
    const shown = (...codes: string[]) =>
      standingSentences(rows, codes as CountyCode[], indicator())[0] ?? '';
    expect(shown('E', 'A')).toMatch(
      /Eshire is the 3rd most deprived \(25.0\) and Ashire the least deprived \(10.0\)\.$/,
    );
    expect(shown('A', 'E')).toMatch(
      /Ashire is the least deprived \(10.0\) and Eshire the 3rd most deprived \(25.0\)\.$/,
    );
    expect(shown('E', 'E')).toMatch(/and Eshire the 3rd \(25.0\)\.$/);
  });

  it('turns round for a measure that is worse when low', () => {
    const low = indicator({ kind: 'measure', worse: 'low' });
    expect(isHighFirst(low)).toBe(false);
    expect(standingSentences(standings(low, counties), [], low).at(1)).toBe(
      'England’s own figure is 20.0; 1 of 4 counties and unitaries are lower.',
    );
  });

  it.each([
    ['rank', 'low', true],
    ['rate', 'high', true],
    ['measure', 'none', true],
    ['measure', 'low', false],
  ] as const)('of a %s that is worse when %s puts the high end first: %s', (kind, worse, expected) => {
    expect(isHighFirst({ kind, worse })).toBe(expected);
  });
});
