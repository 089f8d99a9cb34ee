import { toStored } from '../../src/domain/aggregate.ts';
import { summariseArea, type AreaSummary, type SummaryBase } from '../../src/domain/areaSummary.ts';
import type { CountyCode, DistrictCode } from '../../src/domain/area.ts';
import { packClosely, packColumns } from '../../src/domain/packed.ts';
import { competitionRanks } from '../../src/domain/rank.ts';
import { SUMMARY_DECIMALS } from '../../src/domain/summariesFile.ts';
import type { AreaMeasures, SummariesFile, SummaryMeasure } from '../../src/domain/summariesFile.ts';
import type { Output } from '../output.ts';
import type { Column } from './readColumns.ts';
import type { Places } from './readPlaces.ts';
import { membersOf } from './writeValues.ts';

const MEASURES = Object.keys(SUMMARY_DECIMALS) as SummaryMeasure[];

/** Writes `summaries/<id>.json` for every ranked measure: all counties and districts by the official summary measures. */
export function writeSummaries(columns: readonly Column[], places: Places, output: Output): void {
  for (const column of columns)
    if (column.row.kind === 'rank')
      output.json(`summaries/${column.row.id}.json`, packColumns(summariesOf(column, places), packClosely));
}

function summariesOf(column: Column, places: Places): SummariesFile {
  const { row } = column;
  const base: SummaryBase = {
    count: column.rank.length,
    cuts: column.cuts ?? [],
    hasScale: row.scale !== undefined,
  };
  const summarise = (members: readonly number[]): AreaSummary =>
    summariseArea(
      members.map((index) => ({
        rank: column.rank[index] ?? 0,
        score: fromColumn(column, index),
        residents: column.residents[index] ?? 0,
        weight: column.weight[index] ?? 0,
        counted: column.counts?.[index] ?? null,
      })),
      base,
    );
  const all = (by: 'county' | 'district', list: readonly { code: string }[]): AreaMeasures =>
    measuresOf(
      list.map(({ code }) => code),
      membersOf(places, row.geography, by, list).map(summarise),
    );
  const england = summarise(column.rank.map((_, index) => index));
  return {
    indicator: row.id,
    counties: all('county', places.counties) as AreaMeasures<CountyCode>,
    districts: all('district', places.districts) as AreaMeasures<DistrictCode>,
    england: Object.fromEntries(
      MEASURES.flatMap((measure) => {
        const stored = toStored(england[measure], SUMMARY_DECIMALS[measure]);
        return stored === null ? [] : [[measure, stored]];
      }),
    ),
  };
}

/** The score as published; the column holds it as a whole number. */
function fromColumn({ row, value }: Column, index: number): number | null {
  const stored = value[index] ?? null;
  return stored === null ? null : stored / 10 ** row.decimals;
}

/** Values and ranks of every measure that the areas have; ranks are of the unrounded value, equal to nine decimals is equal. */
function measuresOf(codes: string[], summaries: readonly AreaSummary[]): AreaMeasures {
  const values: AreaMeasures['values'] = {};
  const ranks: AreaMeasures['ranks'] = {};
  for (const measure of MEASURES) {
    const found = summaries.map((summary) => summary[measure]);
    if (found.every((value) => value === null)) continue;
    values[measure] = found.map((value) => toStored(value, SUMMARY_DECIMALS[measure]));
    ranks[measure] = competitionRanks(
      found.map((value) => toStored(value, 9)),
      'high',
    );
  }
  return { codes, values, ranks };
}
