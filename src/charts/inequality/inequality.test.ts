import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { publicGiven } from '../../../tests/fixtures/tinyInside.ts';
import { countyNeeds, englandCurve, type CountyNeed } from '../../domain/countyNeeds.ts';
import type { AreasFile, Level } from '../../domain/area.ts';
import { needIds, type NeedId, type NeedsFile } from '../../domain/needs.ts';
import { askNeeds, type NeedsAnswer } from './askNeeds.ts';
import { layoutLorenz, cursorAt } from './lorenzLayout.ts';
import Numbers from './Numbers.svelte';
import { layoutNumbers } from './numbersLayout.ts';
import { chart } from './chart.ts';
import { tableOf } from './table.ts';
import { cursorWords, numbersWords, stretchWords, summaryOf, type NeedShown } from './words.ts';

const given = await publicGiven({ counties: ['E06000019', 'E06000053', 'E09000001'], indicator: 'imd-2025' });
const counties = given.inside.counties.map(({ county }) => county);

async function answered(): Promise<NeedsAnswer> {
  const answer = await askNeeds(counties, given.ask);
  if (!answer.ok) throw new Error(answer.problem.detail);
  return answer.value;
}
const answer = await answered();
const { england } = answer;

/** One need of the counties as the chart shows it. */
function shownOf(id: NeedId, level: Level = 'lsoa', files = answer.files, of = counties): NeedShown {
  return {
    ...{ id, level, england: england.needs[id] },
    counties: countyNeeds(of, files, id, answer, level),
    lsoas: countyNeeds(of, files, id, answer),
  };
}

describe.each(needIds)('%s', (id) => {
  const asked = shownOf(id);
  const shown = asked.counties;
  const all = england.needs[id];

  it('gives a county the same Gini and dissimilarity as England’s table, and a place within 152', () => {
    for (const { county, figures, rank, areas } of shown) {
      const at = england.counties.indexOf(county.code);
      if (areas < 2) {
        expect([figures.gini, figures.dissimilarity, rank]).toEqual([null, null, null]);
        continue;
      }
      expect(Math.round(1e4 * (figures.gini ?? NaN))).toBe(all.gini[at]);
      expect(Math.round(1e4 * (figures.dissimilarity ?? NaN))).toBe(all.dissimilarity[at]);
      expect(rank).toBeGreaterThanOrEqual(1);
      expect(rank).toBeLessThanOrEqual(152);
    }
  });

  it('counts every neighbourhood of England, with a number or without', () => {
    expect(all.areas + all.missing).toBe(33_755);
  });

  it('draws England’s curve from nought to all, never above the diagonal, never falling', () => {
    const curve = englandCurve(all);
    expect([curve[0]?.need, curve.at(-1)?.need]).toEqual([0, 1]);
    curve.forEach(({ people, need }, index) => {
      expect(need).toBeLessThanOrEqual(people + 1e-9);
      expect(need).toBeGreaterThanOrEqual(curve[index - 1]?.need ?? 0);
    });
  });

  it('says in the summary and the table which neighbourhoods have no number', () => {
    const without = shown.filter(({ missing }) => missing > 0);
    const words = summaryOf(asked).join(' ');
    for (const { county, missing } of without)
      expect(words).toContain(`${String(missing)} of ${String(county.areas.lsoa21)} in ${county.name}`);
    expect(tableOf(asked).rows).toHaveLength(counties.length + 1);
  });
});

it('says so where there is but one neighbourhood: Isles of Scilly', () => {
  expect(summaryOf(shownOf('children'))).toContain(
    'Isles of Scilly: only one neighbourhood has a published number of children in income-deprived families, so nothing can be compared.',
  );
});

describe('neighbourhoods whose numbers cannot be taken as they are', () => {
  const [county] = counties;
  const columns = <T>(column: T): Record<(typeof needIds)[number], T> => ({
    income: column,
    employment: column,
    children: column,
    older: column,
    fuel: column,
  });
  const file = (inNeed: (number | null)[]): NeedsFile => ({
    county: county?.code ?? ('' as NeedsFile['county']),
    inNeed: columns(inNeed),
    among: columns([100, 100, 50, 80]),
  });
  const wordsOf = (inNeed: (number | null)[]): string => {
    return summaryOf(shownOf('children', 'lsoa', [file(inNeed)], counties.slice(0, 1))).join(' ');
  };

  it('are named: left out as too few, or wholly in need', () => {
    const words = wordsOf([20, null, 50, 8]);
    expect(words).toContain('1 of 4 in Herefordshire (neighbourhoods). Need is low in nearly all of them');
    expect(words).toContain(
      'Counted as wholly in need, as at least as many children in income-deprived families as children aged 0 to 15 are published there: 1 of 3 in Herefordshire (neighbourhoods).',
    );
  });

  it('are not spoken of where there are none', () => {
    expect(wordsOf([20, 10, 49, 0])).not.toMatch(/Left out|wholly in need/);
  });
});

describe.each(needIds)('wards, by %s', (id) => {
  const lsoas = shownOf(id).counties;

  it('hold all who are counted in neighbourhoods, and are never less even than these', () => {
    shownOf(id, 'ward').counties.forEach((wards, index) => {
      const own = lsoas[index];
      expect([wards.inNeed, wards.among, wards.left]).toEqual([own?.inNeed, own?.among, own?.missing]);
      expect(wards.areas + wards.missing).toBe(wards.county.areas.ward24);
      expect(wards.rank).toBeNull();
      if (wards.figures.gini === null) return;
      expect(wards.figures.gini).toBeLessThanOrEqual((own?.figures.gini ?? 0) + 1e-12);
      expect(wards.figures.dissimilarity).toBeLessThanOrEqual((own?.figures.dissimilarity ?? 0) + 1e-12);
    });
  });
});

// counted apart from this code from File 8 of 2025, File 7's residents and the official best fit to wards of 2024
it('has 53 wards of Herefordshire with a Gini of 0.2235 and a dissimilarity of 0.2048', () => {
  const [herefordshire] = shownOf('income', 'ward').counties;
  expect(herefordshire?.areas).toBe(53);
  expect(herefordshire?.figures.gini).toBeCloseTo(0.2235, 4);
  expect(herefordshire?.figures.dissimilarity).toBeCloseTo(0.2048, 4);
});

it('says of wards what they even out, and draws no England beside them', () => {
  const shown = shownOf('income', 'ward');
  const [first] = summaryOf(shown);
  expect(first).toMatch(/would have to move ward for need to be spread evenly over wards; .* Gini 0\.\d\d\./);
  expect(first).toMatch(/Between neighbourhoods it is 1 in 4 and Gini 0\.27: wards even out the rest\.$/);
  expect(summaryOf(shown)).toContain(
    'England’s curve and places among 152 are made of neighbourhoods, so they are not shown beside wards.',
  );
  expect(tableOf(shown).rows).toHaveLength(counties.length);
});

it('sums best-fit neighbourhoods, leaving out what is not published or another county’s (worked by hand)', () => {
  const [county] = counties;
  if (!county) throw new Error('there are counties');
  const numbers = { income: [10, null, 30, 5], among: [100, 80, 60, 50] };
  const file = { county: county.code, inNeed: { income: numbers.income }, among: { income: numbers.among } };
  const areas = {
    county: county.code,
    lsoa21: { codes: ['a', 'b', 'c', 'd'], ward: [1, 1, 1, -1] },
    ward24: { codes: ['A', 'B'] },
  };
  const beside = { england, areas: [areas as unknown as AreasFile] };
  const [found] = countyNeeds([county], [file as unknown as NeedsFile], 'income', beside, 'ward');
  expect(found).toMatchObject({ inNeed: 40, among: 160, areas: 1, missing: 1, left: 1, elsewhere: 1 });
});

it('tells how much the areas beyond the cursor hold, over all counties', () => {
  const of = [
    { among: 100, inNeed: 10 },
    { among: 300, inNeed: 30 },
  ] as unknown as CountyNeed[];
  const beyond = [
    { areas: [1], people: 0.2, need: 0.5 },
    { areas: [1, 2], people: 0.2, need: 0.3 },
  ];
  expect(stretchWords('income', 'lsoa', beyond, of)).toBe(
    '3 neighbourhoods where need is highest: home to 20% of residents and 35% of income-deprived residents',
  );
});

describe('the sentence of a county', () => {
  it('reads as worked out from the published numbers', () => {
    const [first] = summaryOf(shownOf('income'));
    expect(first).toBe(
      'Herefordshire: 1 in 4 of its 33,700 income-deprived residents would have to move neighbourhood for need to be spread evenly; 34% are in need in the most deprived fifth of residents, 8.8% in the least deprived (3.8 times); Gini 0.27, the 126th most uneven of 152.',
    );
  });
});

describe('the drawing', () => {
  const curve = {
    name: 'A',
    points: [
      { people: 0, need: 0, area: -1 },
      { people: 0.5, need: 0.2, area: 0 },
      { people: 1, need: 1, area: 1 },
    ],
  };

  it('is a square with nought below left, and reads at the cursor', () => {
    const layout = layoutLorenz([curve], 300, 0.75);
    expect(layout.right - layout.left).toBe(layout.bottom - layout.top);
    const [drawn] = layout.curves;
    expect(drawn?.path).toMatch(new RegExp(`^M${String(layout.left)},${String(layout.bottom)}L`));
    expect(drawn?.atCursor.y).toBeCloseTo(layout.bottom - 0.6 * (layout.bottom - layout.top), 6);
    expect([cursorAt(layout, -50), cursorAt(layout, 9999)]).toEqual([0, 1]);
    expect(cursorWords('income', [curve], 0.75)).toBe(
      'The 75% of residents who live where need is lowest are home to this share of all income-deprived residents: A 60%.',
    );
  });

  it('leaves a long name room before its figures, or stands over them', () => {
    const figures = { gini: 0.2, dissimilarity: 0.25, worstFifth: 0.4, bestFifth: 0.1 };
    const words = numbersWords([], england.needs.income);
    const at = (name: string, width: number): (number | undefined)[] => {
      const [line] = layoutNumbers([{ name, figures }], width, words).lines;
      return [line?.measures[0]?.left, (line?.measures[0]?.wordsY ?? 0) - (line?.nameY ?? 0)];
    };
    // 16 px semi-bold: 263 px in the browser
    expect(at('Bournemouth, Christchurch and Poole', 880)).toEqual([294, 0]);
    expect(at('Bournemouth, Christchurch and Poole', 680)).toEqual([0, 20]);
    expect(at('Herefordshire', 680)).toEqual([130, 0]);
  });

  it('keeps the three figures on common axes from nought, at 320 px too, as SVG', () => {
    const rows = [
      { name: 'A', figures: { gini: 0.2, dissimilarity: 0.25, worstFifth: 0.4, bestFifth: 0.1 } },
      { name: 'B', figures: { gini: null, dissimilarity: null, worstFifth: null, bestFifth: null } },
    ];
    for (const width of [900, 320]) {
      const layout = layoutNumbers(rows, width, numbersWords([], england.needs.income));
      expect(layout.lines[1]?.measures.map(({ marks }) => marks)).toEqual([[], [], []]);
      for (const { marks, left, right } of layout.lines[0]?.measures ?? [])
        for (const mark of marks) {
          expect(mark).toBeGreaterThan(left);
          expect(mark).toBeLessThanOrEqual(right);
        }
      const { body } = render(Numbers, { props: { chart, layout, width } });
      expect(body).toContain('1 in 4 (25%)');
      expect(body).toContain('no figure');
    }
  });
});
