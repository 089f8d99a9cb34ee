import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { madeUpArea, madeUpPicture, madeUpWard } from '../../tests/fixtures/tablePicture.ts';
import { safeText, tableCsv } from './tableCsv.ts';
import { tableRows } from './tableRows.ts';

describe('CSV of the table', () => {
  it('makes every row complete in itself', () => {
    const picture = madeUpPicture([
      [madeUpArea('E01000001', 'Quarry End, "Old" · 001A', { value: -1.5, rank: 2114, class: 0 })],
    ]);
    const [row] = csvParse(tableCsv(tableRows(picture), picture, 'abc123'));
    expect(row).toMatchObject({
      code: 'E01000001',
      name: 'Quarry End, "Old" · 001A',
      county: 'Upshire',
      value: '-1.5',
      unit: 'score',
      year: '2025',
      rank_in_england: '2114',
      class: 'most deprived 10% in England',
      level: 'lsoa',
      boundaries: 'LSOA 2021',
    });
    expect(row?.['source']).toBe(
      'Made-up index, Made-up release 2025; Open Government Licence v3.0; atlas data release abc123',
    );
  });

  it('keeps areas without a figure, with the reason and an empty value', () => {
    const picture = madeUpPicture([
      [madeUpArea('E01000009', 'Far Side', { value: null, rank: null, class: -1, missing: 'redrawn' })],
    ]);
    const [row] = csvParse(tableCsv(tableRows(picture), picture, 'r'));
    expect(row).toMatchObject({
      value: '',
      rank_in_england: '',
      no_figure_because: 'the boundary was redrawn after these figures were made',
    });
  });

  it('adds what the mean of a ward hides', () => {
    const picture = madeUpPicture([[madeUpArea('E05000001', 'Mill', { ward: madeUpWard() })]], 'ward');
    const [row] = csvParse(tableCsv(tableRows(picture), picture, 'r'));
    expect(row).toMatchObject({ neighbourhoods: '3', residents_worst_fifth: '1200', fit_percent: '92' });
  });

  it('does not let a spreadsheet run a text as a formula', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r'])
      expect(safeText(`${start}1+1`)).toBe(`'${start}1+1`);
    expect(safeText('Mill - Green')).toBe('Mill - Green');
  });
});
