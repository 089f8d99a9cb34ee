import { expect, it } from 'vitest';
import type { EnglandAreas, EnglandColumn } from '../../src/domain/england.ts';
import { manifest, readData } from './publicData.ts';

/** The decile profile draws one line for England's neighbourhoods and says that it stands for residents too. */
it('England’s residents lie in every tenth of every measure within two points of its neighbourhoods', () => {
  const areas = new Map<string, EnglandAreas>();
  let furthest = 0;
  const columns = manifest().indicators.filter(({ kind }) => kind !== 'category');
  expect(columns.length).toBeGreaterThan(80);
  for (const { id, geography } of columns) {
    const england = areas.get(geography) ?? (readData(`england/${geography}.json`) as EnglandAreas);
    areas.set(geography, england);
    const { place, steps } = readData(`england/${id}.json`) as EnglandColumn;
    const tenths = Array.from({ length: 10 }, () => ({ areas: 0, residents: 0 }));
    place.forEach((step, area) => {
      const tenth = tenths[Math.floor((10 * step) / steps)];
      if (!tenth) return;
      tenth.areas += 1;
      tenth.residents += england.population[area] ?? 0;
    });
    const all = tenths.reduce((sum, one) => sum + one.areas, 0);
    const people = tenths.reduce((sum, one) => sum + one.residents, 0);
    for (const one of tenths)
      furthest = Math.max(furthest, Math.abs(one.areas / all - one.residents / people));
  }
  expect(furthest).toBeLessThan(0.02);
  // were it nothing, the test would be comparing a thing with itself
  expect(furthest).toBeGreaterThan(0.005);
});
