import { describe, expect, it } from 'vitest';
import { cellWords, chartCsv, fileName, type ChartTable } from './table.ts';

const table: ChartTable = {
  caption: 'Made-up',
  columns: [
    { name: 'Ward', isNumber: false },
    { name: 'Residents', unit: 'in 2022', isNumber: true },
  ],
  rows: [
    ['=HYPERLINK("x")', -3],
    ['Smith, "the" Green', null],
  ],
};

describe('a chart’s data as CSV', () => {
  it('stops formulas, keeps negative numbers, quotes, and leaves a gap empty', () => {
    expect(chartCsv(table, 'Wards of Tinyshire, 2025', '-source')).toBe(
      [
        'Ward,Residents (in 2022),about,source',
        `"'=HYPERLINK(""x"")",-3,"Wards of Tinyshire, 2025",'-source`,
        `"Smith, ""the"" Green",,"Wards of Tinyshire, 2025",'-source`,
        '',
      ].join('\n'),
    );
  });
});

describe('a cell in words', () => {
  it('has the decimals of its column, or those it has', () => {
    expect(cellWords(1234.5, { name: '', isNumber: true })).toBe('1,234.5');
    expect(cellWords(1234.5, { name: '', isNumber: true, decimals: 0 })).toBe('1,235');
    expect(cellWords(2, { name: '', isNumber: true, decimals: 1 })).toBe('2.0');
    expect(cellWords(null, { name: '', isNumber: true })).toBe('no figure');
  });
});

it('names a file by the chart and what it is of', () => {
  expect(fileName('deciles', 'Index, 2025: Herefordshire, County of')).toBe(
    'atlas-deciles-index-2025-herefordshire-county-of',
  );
});
