import { beforeAll, describe, expect, it } from 'vitest';
import { publicGiven, type Given } from '../../../tests/fixtures/tinyInside.ts';
import { createLoader } from '../../data/load.ts';
import { loadPaint } from '../../data/loadPaint.ts';
import { serveFromDisk } from '../../../tests/fixtures/publicFiles.ts';
import type { Picture } from '../picture.ts';
import type { View } from '../view.ts';
import { paintedSentence, paintWords } from '../sentences/painted.ts';
import { tableColumns } from '../tableColumns.ts';
import { tableCsv } from '../tableCsv.ts';
import { tableRows } from '../tableRows.ts';

const forbidden = /\b(rose|fell|improved|worsened|increased|decreased|got better|got worse)\b/i;

async function painted(
  asked: Partial<Record<keyof View, unknown>>,
): Promise<{ picture: Picture; problems: string[]; given: Given }> {
  const given = await publicGiven(asked as Parameters<typeof publicGiven>[0]);
  const view: View = { ...given.view, paint: 'change' };
  const loaded = await loadPaint(createLoader(serveFromDisk), view, given.ask.manifest);
  if (!loaded.ok) throw new Error(loaded.problem.detail);
  const picture = { ...given.picture, ...loaded.value.over(given.picture, 'light') };
  return { picture, problems: loaded.value.problems, given };
}

function counts({ legend }: Picture): number[][] {
  return legend.classes.map((step) => step.counts);
}

describe('change between 2019 and 2025', () => {
  let picture: Picture;
  beforeAll(async () => {
    ({ picture } = await painted({ counties: ['E06000019', 'E06000059'] }));
  });

  it('counts moves as the published deciles of both releases give them', () => {
    // counted apart from this code from File 7 of both releases and the exact-fit lookup: Herefordshire, Dorset
    expect(counts(picture)).toEqual([
      [3, 12],
      [26, 76],
      [57, 93],
      [30, 36],
      [1, 5],
    ]);
    expect(picture.legend.missing?.counts).toEqual([0, 1]);
  });

  it('leaves no area out: coloured or hatched, and every count has its residents', () => {
    picture.counties.forEach(({ classes, areas }, place) => {
      const coloured = counts(picture).reduce((sum, row) => sum + (row[place] ?? 0), 0);
      expect(coloured + (picture.legend.missing?.counts[place] ?? 0)).toBe(areas.length);
      expect(classes.filter((index) => index < 0)).toHaveLength(picture.legend.missing?.counts[place] ?? 0);
    });
    const by = picture.painted;
    if (by?.by !== 'change') throw new Error('not change');
    expect(by.carried.areas).toEqual([2, 10]);
    const people = [...by.moves, ...by.aparts].reduce((sum, { residents }) => sum + (residents[0] ?? 0), 0);
    expect(people).toBe(
      picture.counties[0]?.areas.reduce((sum, { population }) => sum + (population ?? 0), 0),
    );
  });

  it('says both tenths of an area in words, its own measure after it, and nothing the method forbids', () => {
    const areas = picture.counties.flatMap((county) => county.areas);
    const texts = areas.map(({ text }) => text);
    expect(texts.find((text) => text.startsWith('one tenth nearer the most'))).toMatch(
      /^one tenth nearer the most deprived end in 2025 than in 2019: (most|least) deprived .*%.* in 2019, (most|least) deprived .*%.* in 2025( \(.*\))?\. IMD: /,
    );
    expect(texts.find((text) => text.startsWith('not comparable'))).toMatch(
      /^not comparable between 2019 and 2025: merged of several neighbourhoods in 2021\. IMD: /,
    );
    expect(texts.filter((text) => forbidden.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes('cut from a larger neighbourhood'))).toHaveLength(12);
  });

  it('is read in one sentence that adds up', () => {
    const context = { picture } as Parameters<typeof paintedSentence>[0];
    const text = paintedSentence(context) ?? '';
    expect(text).toBe(
      'Neighbourhoods in the same tenth of England in 2019 and in 2025 (Index of Multiple Deprivation): in Herefordshire 57 of 117, 29 moved nearer the most deprived end and 31 nearer the least deprived end; in Dorset 93 of 222 (1 not comparable), 88 moved nearer the most deprived end and 41 nearer the least deprived end. A place can move because others did, or because each release measures differently.',
    );
    expect(`${text} ${paintWords(picture) ?? ''}`).not.toMatch(forbidden);
  });

  it('has columns for both tenths and for how an area was followed, in the table and its download', () => {
    const columns = tableColumns(picture).map(({ title }) => title);
    expect(columns).toEqual(
      expect.arrayContaining([
        'Tenth in 2019',
        'Tenth in 2025',
        'Compared',
        'Move among England’s neighbourhoods',
      ]),
    );
    const rows = tableRows(picture);
    const merged = rows.filter(({ area }) => area.class < 0);
    const [head = '', line = ''] = tableCsv(merged, picture, 'r1').split('\n');
    expect(head).toContain('tenth_in_2019,tenth_in_2025,compared');
    expect(line).toContain(',,,no: merged of several neighbourhoods in 2021');
    const moved = tableCsv(rows.slice(0, 1), picture, 'r1').split('\n')[1] ?? '';
    expect(moved).toMatch(/,\d+,\d+,yes,/);
  });
});

describe('the pair of releases', () => {
  const between = (picture: Picture): unknown =>
    picture.painted?.by === 'change' ? [picture.painted.span, picture.painted.spans] : picture.painted?.by;

  it('ends with the release on the maps, else begins with it', async () => {
    const all = ['2019-2025', '2015-2019', '2015-2025'];
    for (const [indicator, span] of [
      ['imd-2025', '2019-2025'],
      ['imd-2019', '2015-2019'],
      ['imd-2015', '2015-2019'],
    ]) {
      const { picture, problems } = await painted({ counties: ['E06000059'], indicator });
      expect([between(picture), problems]).toEqual([[span, all], []]);
    }
  });

  it('of 2015 and 2019 is carried to the areas of 2021, the same moves as on those of 2011', async () => {
    const asked = { counties: ['E06000059'], between: '2015-2019' };
    const on2021 = await painted(asked);
    const on2011 = await painted({ ...asked, indicator: 'imd-2019' });
    // counted apart from this code, as above
    expect(counts(on2021.picture).flat()).toEqual([5, 60, 140, 17, 0]);
    expect(
      counts(on2011.picture)
        .flat()
        .reduce((sum, count) => sum + count, 0),
    ).toBe(219);
    expect(on2011.picture.legend.missing).toBeNull();
    expect(on2021.picture.legend.missing?.counts).toEqual([1]);
    const by2011 = new Map(on2011.picture.counties[0]?.areas.map((area) => [area.code, area.class]));
    const kept = on2021.picture.counties[0]?.areas.filter(({ code }) => by2011.has(code)) ?? [];
    expect(kept.length).toBeGreaterThan(200);
    for (const area of kept) expect(area.class).toBe(by2011.get(area.code));
  });

  it('that was never published gives the usual one and says so', async () => {
    const { picture, problems } = await painted({
      counties: ['E06000019'],
      indicator: 'health-2025',
      between: '2015-2019',
    });
    expect(between(picture)).toEqual(['2019-2025', ['2019-2025']]);
    expect(problems).toEqual([
      expect.stringMatching(
        /^Health.* was not published in both of 2015 and 2019: 2019 and 2025 are compared/,
      ),
    ]);
  });

  it('is refused for wards and for measures that may not be compared, with the reason', async () => {
    for (const [asked, reason] of [
      [{ level: 'ward' }, /^Wards have no published place among England/],
      [{ indicator: 'no-car-2021' }, /^Only the Indices of Deprivation/],
      [{ indicator: 'ruc-2021' }, /^Only the Indices of Deprivation/],
    ] as const) {
      const { picture, problems } = await painted({ counties: ['E06000019'], ...asked });
      expect(picture.painted).toBeUndefined();
      expect(problems).toEqual([expect.stringMatching(reason)]);
    }
  });
});
