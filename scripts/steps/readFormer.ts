import type { SearchIndex } from '../../src/domain/search/searchFiles.ts';
import type { Inputs } from '../inputs.ts';
import type { Places } from './readPlaces.ts';

const YEARS = ['16', '17', '18', '19', '20', '21', '22', '23'];

/**
 * Districts of 2016 to 2023 whose code is gone, by code: name, last year, and the districts of 2024 that hold their
 * ground. One that kept its name under a new code is there for its code.
 */
export function readFormer(inputs: Inputs, places: Places): SearchIndex['former'] {
  const index = new Map(places.districts.map(({ code }, at) => [code, at]));
  const found = new Map<string, { name: string; until: number; districts: Set<number> }>();
  for (const row of inputs.csv('lookup-lad16-to-lad24')) {
    const successor = index.get(row['LAD24CD'] ?? '');
    if (successor === undefined) continue;
    for (const year of YEARS) {
      const code = row[`LAD${year}CD`] ?? '';
      if (code === '' || index.has(code)) continue;
      const former = found.get(code) ?? { name: '', until: 0, districts: new Set() };
      former.districts.add(successor);
      found.set(code, { ...former, name: row[`LAD${year}NM`] ?? '', until: 2000 + Number(year) });
    }
  }
  const list = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, rest]) => ({ code, ...rest }));
  return {
    codes: list.map(({ code }) => code),
    names: list.map(({ name }) => name),
    until: list.map(({ until }) => until),
    districts: list.map(({ districts }) => [...districts].sort((a, b) => a - b)),
  };
}
