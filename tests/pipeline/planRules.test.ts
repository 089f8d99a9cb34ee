import { describe, expect, it } from 'vitest';
import { createLoader } from '../../src/data/load.ts';
import { loadPlan } from '../../src/data/loadPlan.ts';
import type { Level } from '../../src/domain/area.ts';
import type { IndicatorId } from '../../src/domain/indicator.ts';
import { judgeRules } from '../../src/domain/plan/judge.ts';
import type { PlanData } from '../../src/domain/plan/planData.ts';
import { parseRules, rulesMeasures } from '../../src/domain/plan/rulesText.ts';
import { serveFromDisk } from '../fixtures/publicFiles.ts';
import { manifest } from './publicData.ts';

const loader = createLoader(serveFromDisk);
const herefordshire = 'E06000019';
const dorset = 'E06000059';

async function planOf(county: string, level: Level, rules: string): Promise<PlanData> {
  const counties = manifest().counties.filter(({ code }) => code === county);
  const measures = [...new Set([...rulesMeasures(rules), 'no-car-2021' as IndicatorId])];
  const loaded = await loadPlan(loader, { level, counties, measures }, new Map());
  if (!loaded.ok) throw new Error(`${loaded.problem.file}: ${loaded.problem.detail}`);
  return loaded.value;
}

async function judge(county: string, rules: string, level: Level = 'lsoa') {
  const data = await planOf(county, level, rules);
  const { value } = parseRules(rules);
  if (!value) throw new Error('no rules');
  return { data, ...judgeRules(value, data) };
}

describe('rules on real figures', () => {
  it('count Herefordshire’s neighbourhoods of 2025 by published decile', async () => {
    const counts = await Promise.all(
      Array.from({ length: 10 }, async (_, at) =>
        judge(herefordshire, `imd-2025:tenth.${at + 1}`).then(({ shortlist }) => shortlist.length),
      ),
    );
    expect(counts).toEqual([1, 8, 6, 19, 28, 23, 11, 10, 8, 3]);
    expect((await judge(herefordshire, 'imd-2025:worst20')).shortlist).toHaveLength(9);
    expect((await judge(herefordshire, 'imd-2025:best10')).shortlist).toHaveLength(3);
  });

  it('count residents of rural neighbourhoods as the classification does', async () => {
    const rural = 'ruc-2021:is.RLN1.RLF1.RSN1.RSF1';
    const { data, shortlist, residents } = await judge(herefordshire, rural);
    expect(data.areas).toHaveLength(117);
    expect(shortlist).toHaveLength(62);
    // published: 53.3% of residents of 2021; the plan counts those of mid-2022
    const all = data.areas.reduce((sum, area) => sum + area.residents, 0);
    expect(Math.abs((residents / all) * 100 - 53.3)).toBeLessThan(0.5);
    expect((await judge(herefordshire, `not(${rural})`)).shortlist).toHaveLength(55);
  });

  it('carry 2019 to the neighbourhoods of 2021, with a flag, and lose none without a word', async () => {
    const { data, shortlist, unknown } = await judge(dorset, 'income-2019:worst20');
    const column = data.columns.get('income-2019' as IndicatorId);
    // published: 9 of the 219 of 2011
    const whole = shortlist.filter((index) => !column?.carried.has(index));
    expect(whole.length).toBeLessThanOrEqual(9);
    expect(shortlist.length).toBeGreaterThanOrEqual(whole.length);
    expect(data.areas).toHaveLength(223);
    expect(unknown).toEqual(column?.ranks.flatMap((rank, index) => (rank === null ? [index] : [])));
    expect(new Set([...shortlist, ...unknown]).size).toBe(shortlist.length + unknown.length);
  });

  it('rank wards among England’s wards, and give them shares in place of classes', async () => {
    const wards = await judge(herefordshire, 'imd-2025:worst20', 'ward');
    const column = wards.data.columns.get('imd-2025' as IndicatorId);
    expect(column?.ranked).toBeGreaterThan(6500);
    for (const index of wards.shortlist)
      expect((column?.ranks[index] ?? Infinity) / (column?.ranked ?? 1)).toBeLessThanOrEqual(0.2001);
    const classes = await judge(herefordshire, 'ruc-2021:is.RSF1', 'ward');
    expect([classes.shortlist.length, classes.unknown.length]).toEqual([0, classes.data.areas.length]);
    expect((await judge(herefordshire, 'ruc-2021:atleast50', 'ward')).shortlist.length).toBeGreaterThan(0);
  });

  it('add up needs of neighbourhoods to the same county as those of wards', async () => {
    const [lsoas, wards] = await Promise.all([
      planOf(herefordshire, 'lsoa', ''),
      planOf(herefordshire, 'ward', ''),
    ]);
    for (const id of Object.keys(lsoas.needs) as (keyof PlanData['needs'])[]) {
      const sum = (list: readonly (number | null)[]) =>
        list.reduce<number>((all, one) => all + (one ?? 0), 0);
      expect(sum(wards.needs[id].inNeed), id).toBe(sum(lsoas.needs[id].inNeed));
    }
  });
});
