import { group } from 'd3';
import { relations, type Relation } from '../../src/domain/changeFile.ts';
import type { Inputs } from '../inputs.ts';
import type { Problems } from '../problems.ts';
import type { Places } from './readPlaces.ts';

/** One row of the exact-fit lookup: an LSOA of 2011 and one of 2021 that share ground, by national index. */
interface Link {
  lsoa11: number;
  lsoa21: number;
}

/** How England's LSOAs of 2021 come from those of 2011. */
export interface Lineage {
  /** sorted by LSOA of 2021, then of 2011 */
  links: Link[];
  /** of each LSOA of 2021, in the order of `places.lsoa21` */
  relation: Relation[];
}

const SOURCE = 'lookup-lsoa11-lsoa21-exact-fit';

/**
 * Reads which LSOA came from which (`CHGIND` of the Office for National Statistics). Every area of both years must be
 * there, and the indicator must be what the rows say: unchanged one to one, split one to many, merged many to one.
 */
export function readChange(inputs: Inputs, places: Places, problems: Problems): Lineage {
  const file = inputs.fileOf(SOURCE);
  const index21 = new Map(places.lsoa21.map(({ code }, index) => [code, index]));
  const index11 = new Map(places.lsoa11.map(({ code }, index) => [code, index]));
  const rows = inputs
    .csv(SOURCE)
    .filter((row) => index21.has(row['LSOA21CD'] ?? '') || index11.has(row['LSOA11CD'] ?? ''));
  const relation: Relation[] = [];
  const links = rows.flatMap((row): (Link & { relation: Relation })[] => {
    const lsoa21 = index21.get(row['LSOA21CD'] ?? '');
    const lsoa11 = index11.get(row['LSOA11CD'] ?? '');
    const found = relations.find((letter) => letter === row['CHGIND']);
    if (lsoa21 === undefined || lsoa11 === undefined || !found) {
      problems.add({
        ...{ file, area: row['LSOA21CD'] ?? '', column: 'CHGIND' },
        message: `has "${row['CHGIND'] ?? ''}" from ${row['LSOA11CD'] ?? ''}, which is no link of two English areas`,
        action: 'restore the published row',
      });
      return [];
    }
    relation[lsoa21] = found;
    return [{ lsoa21, lsoa11, relation: found }];
  });
  links.sort((a, b) => a.lsoa21 - b.lsoa21 || a.lsoa11 - b.lsoa11);
  checkLinks(links, places, file, problems);
  return { links: links.map(({ lsoa11, lsoa21 }) => ({ lsoa11, lsoa21 })), relation };
}

/** How many LSOAs stand on the other side: of 2011 behind one of 2021, and of 2021 after one of 2011. */
const FITS: Record<Relation, (before: number, after: number) => boolean> = {
  U: (before, after) => before === 1 && after === 1,
  S: (before, after) => before === 1 && after > 1,
  M: (before, after) => before > 1 && after === 1,
  X: () => true,
};

function checkLinks(
  links: readonly (Link & { relation: Relation })[],
  places: Places,
  file: string,
  problems: Problems,
): void {
  const by21 = group(links, ({ lsoa21 }) => lsoa21);
  const by11 = group(links, ({ lsoa11 }) => lsoa11);
  for (const [list, held] of [
    [places.lsoa21, by21],
    [places.lsoa11, by11],
  ] as const)
    list.forEach(({ code }, index) => {
      if (!held.has(index))
        problems.add({ file, area: code, message: 'is in no row', action: 'restore the published row' });
    });
  for (const { lsoa21, lsoa11, relation } of links) {
    const before = by21.get(lsoa21) ?? [];
    const after = by11.get(lsoa11) ?? [];
    const isOne = [...before, ...after].every((link) => link.relation === relation);
    if (isOne && FITS[relation](before.length, after.length)) continue;
    problems.add({
      ...{ file, area: places.lsoa21[lsoa21]?.code ?? '', column: 'CHGIND' },
      message: `is ${relation}, but comes from ${before.length} areas, and its area of 2011 went to ${after.length}`,
      action: 'restore the published rows',
    });
  }
}
