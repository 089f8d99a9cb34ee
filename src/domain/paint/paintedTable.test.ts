import { expect, it } from 'vitest';
import { publicGiven } from '../../../tests/fixtures/tinyInside.ts';
import type { IndicatorId } from '../indicator.ts';
import type { Picture } from '../picture.ts';
import { tableColumns } from '../tableColumns.ts';
import { tableCsv } from '../tableCsv.ts';
import { filterRows, tableRows } from '../tableRows.ts';
import { cellText } from '../tableText.ts';
import { repaint } from './repaint.ts';

async function painted(second: string): Promise<Picture> {
  const { picture, inside, ask } = await publicGiven({ counties: ['E06000059'] });
  const other = await ask.inside(second as IndicatorId);
  if (!other.ok) throw new Error(other.problem.detail);
  const parts = repaint(picture, { paint: 'two', inside, second: other.value, worst: 20 }, 'light');
  return { ...picture, ...parts };
}

it('shows both measures: the rank of a ranked second one, the value of another', async () => {
  const read = async (second: string): Promise<unknown[]> => {
    const picture = await painted(second);
    const column = tableColumns(picture).find(({ id }) => id === 'second');
    const row = tableRows(picture).find(({ area }) => area.code === 'E01020482');
    if (!column || !row) throw new Error('no column or row');
    return [column.title, column.unit, cellText(column, row, picture)];
  };
  const { inside: barriers } = await publicGiven({
    counties: ['E06000059'],
    indicator: 'geographical-barriers-2025',
  });
  const { inside: cars } = await publicGiven({ counties: ['E06000059'], indicator: 'no-car-2021' });
  const of = (lsoas: readonly { code: string; rank: number | null; value: number | null }[] = []) =>
    lsoas.find(({ code }) => code === 'E01020482');
  expect(await read('geographical-barriers-2025')).toEqual([
    'Geographical barriers, 2025',
    'rank of 33,755, 1 = most deprived',
    of(barriers.counties[0]?.lsoas)?.rank?.toLocaleString('en-GB'),
  ]);
  expect(await read('no-car-2021')).toEqual([
    'No car, 2021',
    '%',
    of(cars.counties[0]?.lsoas)?.value?.toFixed(1),
  ]);
});

it('downloads both measures, with the source of each', async () => {
  const picture = await painted('no-car-2021');
  const [head, line] = tableCsv(tableRows(picture).slice(0, 1), picture, 'r1').split('\n');
  expect(head).toContain('former_district');
  expect(head).toContain('second_indicator,second_year,second_value,second_unit,second_rank_in_england');
  expect(line).toContain('Households with no car or van,2021,');
  expect(line).toContain('Census 2021');
});

it('has a column of former districts, by which its rows can be found', async () => {
  const { picture } = await publicGiven({ counties: ['E06000059'] });
  expect(tableColumns(picture).map(({ id }) => id)).toContain('former');
  const rows = tableRows(picture);
  const found = filterRows(rows, 'weymouth portland', null);
  expect(found.length).toBeGreaterThan(30);
  expect(new Set(found.map(({ area }) => area.former))).toEqual(new Set(['Weymouth and Portland']));
});
