import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { plainMarks, sameDrawing } from '../../../tests/fixtures/drawing.ts';
import FlowTable from './FlowTable.svelte';
import MoveBars from './MoveBars.svelte';

const rows = [
  { name: 'Tinyshire', coarse: [1, 2, 5, 2, 0], apart: 1, onpick: () => {} },
  { name: 'England', coarse: [1585, 6822, 17015, 6704, 1526], apart: 103, onpick: null },
];

it.each([320, 900])('bars of moves are drawn without a page, %i px wide', async (width) => {
  const { body } = render(MoveBars, { props: { rows, width } });
  expect(body).toContain('not comparable');
  await sameDrawing(plainMarks(body), `change-moves-${String(width)}.html`);
});

it('a flow between tenths is a table of a hundred cells, drawn without a page', async () => {
  const flow = Array.from({ length: 100 }, (_, at) => (at % 11 === 0 ? at : at % 7 === 0 ? 1 : 0));
  const { body } = render(FlowTable, { props: { name: 'Tinyshire', flow, from: '2019', to: '2025' } });
  expect(body.match(/<td/g)).toHaveLength(101);
  await sameDrawing(plainMarks(body), 'change-flow.html');
});
