import { relations, type ChangeFile } from '../changeFile.ts';
import type { IndicatorFile } from '../indicator.ts';
import type { Inside, InsideCounty, InsideLsoa, InsideWard } from '../inside.ts';
import { decileOf, tenthOf } from '../rank.ts';
import type { PlanColumn } from './planData.ts';

/** A county's LSOAs of 2021 and how they come from those of 2011. */
interface Changed {
  areas: { lsoa21: { codes: readonly string[] } };
  change: ChangeFile | null;
}

/**
 * A measure of every neighbourhood of 2021. One on LSOAs of 2011 is carried to those that are unchanged, and with a flag
 * to the pieces of a split one; merged ones and those redrawn in a complex way have no figure (METHOD section 3).
 */
export function makeLsoaColumn({ indicator, counties }: Inside, changed: readonly Changed[]): PlanColumn {
  const found = counties.map((own, place) => sourcesOf(indicator, own, changed[place]));
  const areas = found.flat();
  const isCategory = indicator.kind === 'category';
  return {
    indicator,
    values: areas.map(({ area }) => (isCategory ? null : (area?.value ?? null))),
    ranks: areas.map(({ area }) => (isCategory ? null : (area?.rank ?? null))),
    ranked: indicator.lsoa.areas,
    tenths: areas.map(({ area }) => (isCategory ? null : (area?.tenth ?? null))),
    categories: isCategory ? areas.map(({ area }) => categoryOf(area)) : null,
    carried: new Set(areas.flatMap(({ isPiece }, index) => (isPiece ? [index] : []))),
  };
}

interface Source {
  area: InsideLsoa | undefined;
  isPiece: boolean;
}

function sourcesOf(
  { geography }: IndicatorFile,
  { lsoas }: InsideCounty,
  own: Changed | undefined,
): Source[] {
  if (geography === 'lsoa21') return lsoas.map((area) => ({ area, isPiece: false }));
  const sources: Source[] = (own?.areas.lsoa21.codes ?? []).map(() => ({ area: undefined, isPiece: false }));
  const change = own?.change;
  change?.pairs.lsoa21.forEach((lsoa21, at) => {
    const relation = relations[change.relation[lsoa21] ?? -1];
    if (relation !== 'U' && relation !== 'S') return;
    sources[lsoa21] = { area: lsoas[change.pairs.lsoa11[at] ?? -1], isPiece: relation === 'S' };
  });
  return sources;
}

/** Its class among the indicator's categories; the inside was made by England's classes. */
function categoryOf(area: InsideLsoa | undefined): number | null {
  return area === undefined || area.class < 0 ? null : area.class;
}

/** A measure of every ward: its aggregate, and its rank among England's wards. */
export function makeWardColumn({ indicator, counties }: Inside): PlanColumn {
  const wards = counties.flatMap((own) => own.wards);
  const national = indicator.ward;
  return {
    indicator,
    values: wards.map(({ value }) => value),
    ranks: wards.map(({ rank }) => rank),
    ranked: national?.areas ?? 0,
    tenths: wards.map((ward) => wardTenth(ward, indicator)),
    categories: null,
    carried: new Set(),
  };
}

/** The tenth of England's wards, 1 = worst: by the cuts of the measure's classes where these are tenths, else by rank. */
function wardTenth({ rank }: InsideWard, { ward }: IndicatorFile): number | null {
  if (rank === null || !ward) return null;
  return ward.classes.type === 'deciles' ? decileOf(rank, ward.classes.cuts) : tenthOf(rank, ward.areas);
}
