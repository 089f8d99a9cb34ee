import { render } from 'svelte/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { publicGiven, type Given } from '../../../tests/fixtures/tinyInside.ts';
import type { AreaCode, CountyCode } from '../../domain/area.ts';
import { profileParts } from '../../domain/twins.ts';
import { askTwins, type TwinsFound } from './askTwins.ts';
import { chart } from './chart.ts';
import { layoutTwins } from './layout.ts';
import { countiesWith, openWords } from './open.ts';
import Profile from './Profile.svelte';
import { subjectsOf } from './subject.ts';
import { subtitleOf, summaryOf, tableOf, twinsAmong } from './words.ts';

const counties = ['E06000019', 'E06000053'];

async function find(given: Given, area: string | null): Promise<TwinsFound | null> {
  const shown = given.inside.counties.map(({ county }) => county);
  const { subjects } = subjectsOf(given.inside, area as AreaCode | null);
  const loaded = await askTwins(given.ask, shown, subjects);
  if (!loaded.ok) throw new Error(loaded.problem.detail);
  return loaded.value;
}

let given: Given;
let found: TwinsFound;
beforeAll(async () => {
  given = await publicGiven({ indicator: 'imd-2025', counties });
  const twins = await find(given, 'E01014042');
  if (!twins) throw new Error('it lives on the boundaries of 2021');
  found = twins;
});

describe('whose twins are shown', () => {
  it('is the selected neighbourhood', () => {
    const { chosen, subjects } = subjectsOf(given.inside, 'E01014042' as AreaCode);
    expect(chosen).toBe('selected');
    expect(subjects[0]).toEqual({ code: 'E01014042', county: 'E06000019' });
  });

  it('is the worst of a selected ward, or of all', () => {
    const [herefordshire] = given.inside.counties;
    const ward = herefordshire?.wards.find(({ lsoas }) => lsoas.length > 2);
    const members = ward?.lsoas.map((index) => herefordshire?.lsoas[index]) ?? [];
    const worst = [...members].sort((a, b) => (a?.rank ?? 0) - (b?.rank ?? 0))[0];
    const ofWard = subjectsOf(given.inside, ward?.code ?? null);
    expect(ofWard).toMatchObject({ chosen: 'ward', subjects: [{ code: worst?.code }, {}, {}] });
    expect(ofWard.subjects).toHaveLength(ward?.lsoas.length ?? 0);
    const all = subjectsOf(given.inside, null);
    expect(all.chosen).toBe('example');
    // rank 3,163 of 33,755 is the lowest of Herefordshire's 117 and Scilly's one
    expect(all.subjects[0]?.code).toBe('E01014042');
    expect(all.subjects).toHaveLength(118);
  });

  it('is nobody where the neighbourhood was redrawn', async () => {
    expect(await find(given, 'E01999999')).toBeNull();
  });
});

describe('the twins', () => {
  it('are ten of England and up to ten of each county, nearest first, never the neighbourhood itself', () => {
    expect(found.england).toHaveLength(10);
    expect(found.counties.map(({ twins }) => twins.length)).toEqual([10, 1]);
    for (const twins of [found.england, ...found.counties.map((one) => one.twins)]) {
      expect(twins.map(({ code }) => code)).not.toContain(found.own.code);
      const distances = twins.map(({ distance }) => distance);
      expect(distances).toEqual([...distances].sort((a, b) => a - b));
    }
  });

  it('of the only neighbourhood of a county are none there, and that is said', async () => {
    const scilly = await find(given, 'E01019077');
    if (!scilly) throw new Error('Scilly has one neighbourhood');
    const among = 'E06000053' as CountyCode;
    expect(twinsAmong(scilly, among)).toEqual([]);
    expect(summaryOf(scilly, among, 'selected', given.inside.indicator).join(' ')).toContain(
      'There is no other neighbourhood in Isles of Scilly',
    );
  });

  it('are said in clean sentences that name area, years and base', () => {
    for (const chosen of ['selected', 'ward', 'example'] as const)
      for (const among of ['england', ...counties] as ('england' | CountyCode)[])
        for (const sentence of summaryOf(found, among, chosen, given.inside.indicator))
          expect(sentence).toMatch(/^[A-Z].*[^.,;: ]\.$/);
    const [first] = summaryOf(found, 'england', 'selected', given.inside.indicator);
    expect(first).toMatch(
      /Leominster North · 002B in Herefordshire by 13 measures \(IoD 2025, Census 2021\)/,
    );
    expect(subtitleOf(found)).toContain('(E01014042)');
  });

  it('are all in the table, with every part', () => {
    const { columns, rows } = tableOf(found);
    expect(rows).toHaveLength(1 + 10 + 10 + 1);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(columns.filter(({ unit }) => unit?.startsWith('weight'))).toHaveLength(profileParts.length);
  });
});

describe('opening a twin', () => {
  const codes = (...list: string[]): CountyCode[] => list as CountyCode[];
  const [a, b, c, d, e] = codes('A', 'B', 'C', 'D', 'E') as [
    CountyCode,
    CountyCode,
    CountyCode,
    CountyCode,
    CountyCode,
  ];
  const nameOf = (code: CountyCode): string => `County ${code}`;

  it('adds its county, or lets the last one give way, but never its own', () => {
    expect(countiesWith([a, b], a, c)).toEqual([a, b, c]);
    expect(countiesWith([a, b], a, b)).toEqual([a, b]);
    expect(countiesWith([a, b, c, d], a, e)).toEqual([a, b, c, e]);
    expect(countiesWith([a, b, c, d], d, e)).toEqual([d, a, b, e]);
  });

  it('says beforehand what it does', () => {
    expect(openWords([a, b], a, b, nameOf)).toBe('Select it on the map');
    expect(openWords([a, b], a, c, nameOf)).toBe('Compare County C');
    expect(openWords([a, b, c, d], d, e, nameOf)).toBe('Show County E in place of County C');
  });
});

describe('the figure', () => {
  it('places 0 at the left end and 90 at the right, whatever the width', () => {
    for (const width of [280, 479, 480, 1200]) {
      const { from, to, rows, height } = layoutTwins(found.own, found.england, width);
      expect(rows).toHaveLength(profileParts.length);
      for (const { own, twins, y } of rows) {
        for (const x of [own, ...twins]) {
          expect(x).toBeGreaterThanOrEqual(from);
          expect(x).toBeLessThanOrEqual(to);
        }
        expect(y).toBeLessThan(height);
      }
    }
  });

  it('is drawn without a page', () => {
    const props = { chart, own: found.own, twins: found.england, pointed: 2, width: 560 };
    const { body } = render(Profile, { props });
    expect(body.match(/<circle/g)).toHaveLength(2 * profileParts.length);
    expect(body).toContain('role="img"');
    expect(body).not.toContain('NaN');
  });
});
