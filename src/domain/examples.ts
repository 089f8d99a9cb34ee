import { weightedMean } from './aggregate.ts';
import type { AreasFile } from './area.ts';
import { lsoaName } from './areaNames.ts';
import type { CountySummary } from './countySummary.ts';
import type { IndicatorFile, LsoaValuesFile, WardValuesFile } from './indicator.ts';

/** How a county's neighbourhoods spread over the published tenths, most deprived first. */
export interface TenthsExample {
  year: string;
  counts: number[];
  total: number;
}

/** Counts the ranks of a county in the published tenths (rank <= cut), METHOD's "use the published decile". */
export function countTenths(indicator: IndicatorFile, values: LsoaValuesFile): TenthsExample | null {
  const { classes } = indicator.lsoa;
  const column = values.columns[indicator.id];
  if (classes.type !== 'deciles' || column?.kind !== 'rank') return null;
  const counts = Array.from({ length: classes.cuts.length + 1 }, () => 0);
  for (const rank of column.rank) {
    const found = classes.cuts.findIndex((cut) => rank <= cut);
    const tenth = found < 0 ? classes.cuts.length : found;
    counts[tenth] = (counts[tenth] ?? 0) + 1;
  }
  return { year: indicator.year, counts, total: column.rank.length };
}

/** One ward worked out in full: its neighbourhoods, the weighted mean, and what the atlas stores for it. */
export interface WardExample {
  ward: string;
  lsoas: { name: string; rank: number; score: number; residents: number }[];
  residents: number;
  /** sum(score x residents) / sum(residents), worked out here */
  mean: number;
  /** the figure the atlas shows */
  stored: number;
  rank: number | null;
  ranked: number;
}

/**
 * The ward of a county whose neighbourhoods lie furthest apart in rank: where a mean hides most.
 * Only wards whose neighbourhoods all lie in the county are taken.
 */
export function workWard(
  indicator: IndicatorFile,
  areas: AreasFile,
  lsoas: LsoaValuesFile,
  wards: WardValuesFile,
): WardExample | null {
  const column = lsoas.columns[indicator.id];
  if (column?.kind !== 'rank' || !column.score) return null;
  const { rank, score } = column;
  const all = areas.lsoa21.ward.map((ward, index) => ({
    ward,
    name: lsoaName(areas, areas.lsoa21, index) ?? '',
    rank: rank[index] ?? 0,
    score: (score[index] ?? 0) / 10 ** indicator.decimals,
    residents: areas.lsoa21.population[index] ?? 0,
  }));
  const outside = new Set(areas.ward24.outside.map(({ ward }) => ward));
  const found = areas.ward24.codes
    .map((code, index) => ({ code, index, members: all.filter(({ ward }) => ward === index) }))
    .filter(({ code, members }) => members.length > 1 && !outside.has(code))
    .sort((a, b) => spread(b.members) - spread(a.members))[0];
  return found ? describeWard(indicator, areas, wards, found.index, found.members) : null;
}

type Member = WardExample['lsoas'][number];

function describeWard(
  indicator: IndicatorFile,
  areas: AreasFile,
  wards: WardValuesFile,
  index: number,
  members: Member[],
): WardExample | null {
  const column = wards.columns[indicator.id];
  const stored = column?.value[index] ?? null;
  if (!column || stored === null) return null;
  const residents = members.reduce((sum, member) => sum + member.residents, 0);
  const mean = weightedMean(
    members.map(({ score }) => score),
    members.map((member) => member.residents),
  );
  if (mean === null) return null;
  return {
    ward: areas.ward24.names[index] ?? '',
    lsoas: members
      .map(({ name, rank, score, residents: people }) => ({ name, rank, score, residents: people }))
      .sort((a, b) => a.rank - b.rank),
    residents,
    mean,
    stored: stored / 10 ** indicator.aggregateDecimals,
    rank: column.rank[index] ?? null,
    ranked: indicator.ward?.areas ?? 0,
  };
}

function spread(members: Member[]): number {
  const ranks = members.map(({ rank }) => rank);
  return Math.max(...ranks) - Math.min(...ranks);
}

/** Everything the worked examples of "About the data" show. */
export interface AboutExamples {
  /** county of the tenths and of the ward */
  county: string;
  tenths: TenthsExample[];
  ward: WardExample | null;
  /** one county and measure in two releases */
  releases: (CountySummary & { year: string; county: string })[];
  rural: { shares: { name: string; share: number }[]; england: number | null } | null;
}
