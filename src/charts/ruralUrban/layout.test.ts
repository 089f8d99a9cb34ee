import { describe, expect, it } from 'vitest';
import { publicGiven, type Given } from '../../../tests/fixtures/tinyInside.ts';
import type { Locality } from '../../domain/locality/locality.ts';
import { askRural, makeRural } from './askRural.ts';
import { labelLines, layoutRural } from './layout.ts';
import { lineWords, markWords, sectionsOf, summaryOf, tableOf, type RuralData } from './words.ts';

async function rural(given: Given, localities: readonly Locality[] = []): Promise<RuralData> {
  const loaded = await askRural(given.inside, given.ask);
  if (!loaded.ok) throw new Error(loaded.problem.detail);
  return makeRural(given.inside, loaded.value, localities);
}

describe('classes of town and country', () => {
  it('have names broken into lines where the width is short, with every word', () => {
    const label = 'Smaller rural: further from a major town or city';
    expect(labelLines(label, 640)).toEqual([label]);
    const narrow = labelLines(label, 288);
    expect(narrow).toHaveLength(2);
    expect(narrow.join(' ')).toBe(label);
    expect(labelLines('Unbreakable', 10)).toEqual(['Unbreakable']);
  });

  it('never lie over one another, and make room for a name of two lines', async () => {
    const data = await rural(await publicGiven({ counties: ['E06000019', 'E06000059'] }));
    const sections = sectionsOf(data);
    for (const width of [288, 640, 1200]) {
      const { sections: drawn, height } = layoutRural(sections, width);
      const ys = drawn.flatMap(({ y, label, lines }) => [
        ...label.map((_, row) => y + row * 20),
        ...lines.map(({ nameY }) => nameY),
      ]);
      ys.slice(1).forEach((y, index) => expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(16));
      expect(height).toBeGreaterThan(Math.max(...ys));
    }
    expect(layoutRural(sections, 288).sections.some(({ label }) => label.length === 2)).toBe(true);
  });

  it('leave a long name room before its figures', async () => {
    const sections = sectionsOf(await rural(await publicGiven({ counties: ['E06000058'] })));
    const [first] = layoutRural(sections, 1200).sections;
    expect(first?.lines[0]?.line.name).toBe('Bournemouth, Christchurch and Poole');
    // a mean score has three figures, as everywhere: 5.517 in the table
    const scores = sections.flatMap(({ lines }) => lines.map(({ words }) => words[1]));
    expect(scores).toContain('5.52');
    // 14 px runs about 6.6 px a letter: 224 px in the browser
    expect(first?.lines[0]?.cells[0]?.x).toBeGreaterThan(234);
  });

  it('hold every neighbourhood of a county once, to be lit on the maps, and none of England', async () => {
    const given = await publicGiven({ counties: ['E06000059'] });
    const data = await rural(given);
    const lines = sectionsOf(data).flatMap((section) => section.lines);
    const codes = lines.filter(({ name }) => name === 'Dorset').flatMap((line) => line.codes);
    expect([codes.length, new Set(codes).size]).toEqual([223, 223]);
    expect(lines.filter(({ isEngland }) => isEngland).flatMap((line) => line.codes)).toEqual([]);
    const [first] = lines;
    if (!first) throw new Error('no line');
    expect(markWords(first, 'Urban')).toBe(`${first.codes.length} neighbourhoods of Dorset, Urban`);
    expect(lineWords(data, 'Urban', first)).toMatch(
      /^Dorset, Urban\. Residents: 24\.2%; Average score: 11\.4; Live in the worst fifth of England: 1\.6%\. \d+ neighbourhoods$/,
    );
  });

  it('say beside maps of wards that neighbourhoods are counted', async () => {
    const given = await publicGiven({ counties: ['E06000019'], level: 'ward' });
    const data = await rural(given);
    expect(summaryOf(data, 'ward').at(-1)).toMatch(
      /^Neighbourhoods are counted here, though the maps show wards/,
    );
    expect(summaryOf(data, 'lsoa')).toHaveLength(2);
    const held = tableOf(data).rows.filter(([name]) => name === 'Herefordshire');
    expect(held.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(117);
  });

  it('give the published share of rural residents: Herefordshire 53.3%, Dorset 46.7%', async () => {
    const data = await rural(await publicGiven({ counties: ['E06000019', 'E06000059'] }));
    const [one, two] = summaryOf(data, 'lsoa');
    expect(one).toMatch(/^53\.3% of residents of Herefordshire live in rural neighbourhoods/);
    expect(two).toMatch(/^46\.7% of residents of Dorset/);
  });

  it('say whom shares and bars count: they differ in the last digit', async () => {
    const now = await rural(await publicGiven({ counties: ['E06000019'] }));
    expect(summaryOf(now, 'lsoa')[1]).toBe(
      'The share in rural neighbourhoods counts residents of Census 2021, as the classification does; the bars count residents of mid-2022, so that their sum may differ a little.',
    );
    const before = await rural(await publicGiven({ counties: ['E06000019'], indicator: 'imd-2019' }));
    expect(summaryOf(before, 'lsoa')[1]).toBe('Shares and bars count residents of mid-2015.');
    // what the sentence says of both dates is so: the bars add up to the share of their own date
    const [county] = before.counties;
    const all = county?.classes.reduce((sum, { allResidents }) => sum + allResidents, 0) ?? NaN;
    expect((county?.rural.allResidents ?? NaN) / all).toBeCloseTo(county?.ruralShare ?? 0, 3);
  });
});

// scores weighted by residents, a rate recomputed from counts, one weighted by its own people, boundaries of 2011
describe.each(['imd-2025', 'no-car-2021', 'employment-2025', 'imd-2019'])(
  'places of a reader: %s',
  (indicator) => {
    it('made of a whole county have its figures, of two counties the residents of both', async () => {
      const given = await publicGiven({ counties: ['E06000019', 'E06000059'], indicator });
      const all = given.inside.counties.map(({ lsoas }) => lsoas.map(({ code }) => code));
      const places = [
        { name: 'All of Dorset', colour: 0, areas: all[1] ?? [] },
        { name: 'Both', colour: 1, areas: all.flat() },
      ];
      const data = await rural(given, places);
      const [one, other, whole, both] = data.counties;
      if (!one || !other || !whole || !both) throw new Error('two counties and two places');
      expect([whole.name, both.name]).toEqual(['All of Dorset', 'Both']);
      expect(whole.classes).toEqual(other.classes);
      expect([whole.urban, whole.rural]).toEqual([other.urban, other.rural]);
      expect(both.rural.allResidents).toBe(one.rural.allResidents + other.rural.allResidents);
      // residents of mid-2022 (mid-2015) beside those of the census
      expect(Math.abs(whole.ruralShare - other.ruralShare)).toBeLessThan(0.006);
      expect(sectionsOf(data)[0]?.lines.map(({ name }) => name)).toEqual([
        ...['Herefordshire', 'Dorset', 'All of Dorset', 'Both', 'England'],
      ]);
      if (indicator === 'imd-2025')
        expect(summaryOf(data, 'lsoa').join(' ')).toContain(
          'Of your own places both count residents of mid-2022.',
        );
    });
  },
);
