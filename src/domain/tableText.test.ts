import { describe, expect, it } from 'vitest';
import { madeUpArea, madeUpPicture, madeUpWard } from '../../tests/fixtures/tablePicture.ts';
import { tableColumns } from './tableColumns.ts';
import { tableRows } from './tableRows.ts';
import { cellText, countLine } from './tableText.ts';

const picture = madeUpPicture(
  [
    [
      madeUpArea('E05000001', 'Mill', { value: 31.5, rank: 1204, population: 12345, ward: madeUpWard() }),
      madeUpArea('E05000002', 'Isle', { value: null, rank: null, class: -1, missing: 'no-lsoa' }),
    ],
  ],
  'ward',
);
picture.indicator.aggregateDecimals = 1;
const rows = tableRows(picture);
const texts = (index: number) =>
  Object.fromEntries(
    tableColumns(picture).map((column) => [column.id, cellText(column, rows[index]!, picture)]),
  );

describe('cells', () => {
  it('writes numbers as a reader does, with the decimals of the measure', () => {
    expect(texts(0)).toMatchObject({
      value: '31.5',
      rank: '1,204',
      residents: '12,345',
      fit: '92% fair fit',
    });
  });

  it('is empty where there is no figure, never 0', () => {
    expect(texts(1)).toMatchObject({ value: '', rank: '', lsoas: '', fit: '' });
  });
});

describe('count line', () => {
  it('says how many of how many are shown and how many have no figure', () => {
    expect(countLine(2, rows, rows, true)).toBe('2 wards; 1 without a figure, listed last with the reason.');
    expect(countLine(1, rows, rows, true)).toMatch(/^2 wards; the first 1 are listed;/);
    expect(countLine(1, rows.slice(0, 1), rows, false)).toBe('1 of 2 neighbourhoods match.');
  });
});
