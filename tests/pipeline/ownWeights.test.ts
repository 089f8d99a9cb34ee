import { describe, expect, it } from 'vitest';
import type { EnglandAreas } from '../../src/domain/england.ts';
import { crossingsOf, placesInEngland } from '../../src/domain/plan/crossings.ts';
import type { DomainsFile } from '../../src/domain/plan/domains.ts';
import { officialWeights, ranksOf, scoresOf, transformDomains } from '../../src/domain/plan/weights.ts';
import { competitionRanks } from '../../src/domain/rank.ts';
import { indicator, lsoaValues, manifest, openInputs, ranks, readData } from './publicData.ts';

const inputs = openInputs('that official weights give every published IMD 2025 score and rank');
const england = readData('england/lsoa21.json') as EnglandAreas;
const file = readData('england/domains-2025.json') as DomainsFile;
const scores = scoresOf(transformDomains(file.domains), officialWeights);
const ours = ranksOf(scores);

describe.skipIf(!inputs)('official weights, against File 7 of the Indices of Deprivation 2025', () => {
  const rows = (inputs?.csv('iod2025-file7') ?? []).toSorted((a, b) => (code(a) < code(b) ? -1 : 1));

  function code(row: Record<string, string | undefined>): string {
    return row['LSOA code (2021)'] ?? '';
  }

  it('give every published score within 0.001', () => {
    expect(rows).toHaveLength(33_755);
    const apart = rows.map((row, at) =>
      Math.abs(Number(row['Index of Multiple Deprivation (IMD) Score']) - (scores[at] ?? NaN)),
    );
    expect(Math.max(...apart)).toBeLessThan(0.001);
  });

  it('give every published rank within 1', () => {
    const apart = rows.map((row, at) =>
      Math.abs(
        Number(row['Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived)']) -
          (ours[at] ?? NaN),
      ),
    );
    expect(apart).toHaveLength(33_755);
    expect(Math.max(...apart)).toBeLessThanOrEqual(1);
  });
});

describe('the ranks that are weighted', () => {
  it('are all of England, in the order of its list: those of every county', () => {
    for (const { code } of manifest().counties) {
      const places = placesInEngland(england, [code]);
      const values = lsoaValues(code, 'domains-2025');
      for (const id of ['income', 'crime', 'living'] as const)
        expect(places.map((place) => file.domains[id][place])).toEqual(
          ranks(values.columns[`${id}-2025`]).rank,
        );
      expect(places.map((place) => file.imd[place])).toEqual(
        ranks(lsoaValues(code, 'imd-2025').columns['imd-2025']).rank,
      );
    }
  });

  it('put nobody into or out of the worst 10% and 20% by official weights', () => {
    const { classes } = indicator('imd-2025').lsoa;
    const cuts = classes.type === 'deciles' ? classes.cuts : [];
    expect(cuts.slice(0, 2)).toEqual([3375, 6751]);
    for (const cut of cuts.slice(0, 2)) {
      const { enters, leaves, stays } = crossingsOf(file.imd, ours, cut);
      expect([enters, leaves, stays.length]).toEqual([[], [], cut]);
    }
  });

  it('are those of one domain where only that domain counts', () => {
    const only = { ...officialWeights };
    for (const id of Object.keys(only) as (keyof typeof only)[]) only[id] = id === 'health' ? 40 : 0;
    const byHealth = ranksOf(scoresOf(transformDomains(file.domains), only));
    expect(byHealth).toEqual(competitionRanks(file.domains.health, 'low'));
  });
});
