import { render } from 'svelte/server';
import { it } from 'vitest';
import { plainMarks, sameDrawing } from '../../../tests/fixtures/drawing.ts';
import { spreadIndicator } from '../../../tests/fixtures/spreadCounty.ts';
import type { CountyCode } from '../../domain/area.ts';
import type { ProfileFeature, Profiles } from '../../domain/profiles.ts';
import { middleDistance, nearestCounties } from '../../domain/similar.ts';
import type { Standing } from '../../domain/standing.ts';
import Neighbours from './Neighbours.svelte';
import ProfileTable from './ProfileTable.svelte';

const codes = ['A', 'B', 'C', 'D'] as CountyCode[];
const side = (id: string, group: string, weight: number, values: number[], log = false): ProfileFeature => ({
  ...{ id, title: `its ${id}`, group, unit: log ? 'per km²' : '%', year: '2021' },
  ...{ indicator: null, weight, log, decimals: 1, stored: 1, values },
});
/** four counties: B is like A on both sides, C on one, D on none */
const profiles: Profiles = {
  counties: codes,
  features: [
    side('age', 'Age', 0.6, [200, 210, 205, 300]),
    side('density', 'Density', 0.4, [100, 100, 9000, 20_000], true),
  ],
};
const nameOf = (code: CountyCode): string => `${code}shire`;
const row = { code: codes[0]!, name: 'Ashire', near: nearestCounties(profiles, codes[0]!) };
const standing: Standing[] = codes.map((code, at) => ({
  ...{ code, name: nameOf(code) },
  ...{ value: 20 + at, rank: 4 - at },
}));

it('is drawn without a page: the nearest counties and the profile behind them', async () => {
  const list = render(Neighbours, {
    props: {
      ...{ row, shown: [codes[0]!, codes[3]!], nameOf, standing },
      ...{ indicator: spreadIndicator(), middle: middleDistance(profiles), oncompare: () => {} },
    },
  });
  const table = render(ProfileTable, { props: { rows: [row], features: profiles.features } });
  await sameDrawing(plainMarks(list.body + table.body), 'likeOurs.html');
});
