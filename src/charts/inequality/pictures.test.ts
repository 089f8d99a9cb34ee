import { it } from 'vitest';
import { sameDrawing, svgFile } from '../../../tests/fixtures/drawing.ts';
import type { AreasFile, County } from '../../domain/area.ts';
import { countyNeeds } from '../../domain/countyNeeds.ts';
import {
  needIds,
  type EnglandNeed,
  type EnglandNeeds,
  type NeedId,
  type NeedsFile,
} from '../../domain/needs.ts';
import { chart } from './chart.ts';
import { layoutNumbers } from './numbersLayout.ts';
import Lorenz from './Lorenz.svelte';
import Numbers from './Numbers.svelte';
import { numbersWords } from './words.ts';

const county = { code: 'E06999999', name: 'Tinyshire' } as County;
const each = <T>(value: T): Record<NeedId, T> => ({
  ...{ income: value, employment: value, children: value, older: value, fuel: value },
});
const england: EnglandNeeds = {
  counties: [county.code],
  needs: each({
    ...{ areas: 4, missing: 0, inNeed: 40, among: 400, amongAll: 400, curve: [] },
    england: { gini: 0.31, dissimilarity: 0.25, worstFifth: 0.3, bestFifth: 0.05 },
    ...{ gini: [2500], dissimilarity: [2500] },
  } satisfies EnglandNeed),
};
/** two quarters of the people are home to a tenth of need each, the others to 3 and 5 tenths */
const file: NeedsFile = {
  county: county.code,
  inNeed: each([10, 50, 30, 10]),
  among: each([100, 100, 100, 100]),
};
const names = {
  county: county.code,
  lsoa21: { codes: ['a', 'b', 'c', 'd'], ward: [0, 1, 0, 0] },
  ward24: { codes: ['A', 'B'] },
} as unknown as AreasFile;
const needs = countyNeeds([county], [file], needIds[0], { england, areas: [names] });
const england1 = england.needs.income.england;

it('draws the curves without a page', async () => {
  const curves = needs.map(({ county: { name }, curve }) => ({ name, points: curve, lit: 2 }));
  const drawn = svgFile(Lorenz, {
    ...{ chart, curves, room: 420, cursor: 0.5, onread: () => {}, onpick: () => {} },
    axes: { foot: 'Share of residents', side: 'Share of all in need' },
  });
  await sameDrawing(drawn, 'inequality-lorenz.svg');
});

it.each([680, 320])('draws the three figures without a page, %i px wide', async (width) => {
  const rows = [
    ...needs.map(({ county: { name }, figures }) => ({ name, figures })),
    { name: 'England', figures: england1 },
  ];
  const layout = layoutNumbers(rows, width, numbersWords(needs, england.needs.income));
  await sameDrawing(svgFile(Numbers, { chart, layout, width }), `inequality-${String(width)}.svg`);
});
