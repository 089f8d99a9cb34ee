import { expect, it } from 'vitest';
import type { Inside } from '../../domain/inside.ts';
import type { SummaryRow } from '../../domain/summaryRows.ts';
import type { Listing } from './rows.ts';
import { summaryOf } from './words.ts';

const inside = { indicator: { title: 'Index', year: '2025' } } as Inside;

function county(name: string, rank: number): SummaryRow {
  const ranks = { averageScore: rank, localConcentration: rank } as SummaryRow['ranks'];
  const values = { averageScore: 20, tenth: 0 } as SummaryRow['values'];
  return { kind: 'county', name, areas: 10, among: 153, ranks, values } as SummaryRow;
}

it('names the ends of the list, and counts places between them', () => {
  const all = [county('Ashire', 1), county('Bshire', 153), county('Cshire', 99)];
  const sentences = summaryOf({ all } as unknown as Listing, inside);
  expect(sentences[0]).toMatch(/^Ashire is the most deprived of 153 counties and unitaries of England/);
  expect(sentences[1]).toMatch(/^Bshire is the least deprived of 153 by average score/);
  expect(sentences[2]).toMatch(/^Cshire is 99th most deprived of 153 by average score/);
});
