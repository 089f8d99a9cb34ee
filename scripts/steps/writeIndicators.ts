import type { CountyCode, DistrictCode } from '../../src/domain/area.ts';
import type { DistrictsFile, IndicatorEntry, IndicatorFile } from '../../src/domain/indicator.ts';
import { packColumns } from '../../src/domain/packed.ts';
import type { IndicatorRow } from '../indicatorRow.ts';
import type { Output } from '../output.ts';
import { aggregateArea } from './aggregateAreas.ts';
import type { AreaFigure, NationalColumn } from './aggregateAreas.ts';
import type { Places } from './readPlaces.ts';
import { summariseAreas, summariseLsoas, summariseWards } from './summariseEngland.ts';
import { writeScales } from './writeScales.ts';
import { membersOf } from './writeValues.ts';
import type { WardedColumn } from './writeValues.ts';

/** Writes `indicators/<id>.json` (metadata, England's distribution, every county's figures), the districts' figures, and scales. */
export function writeIndicators(warded: readonly WardedColumn[], places: Places, output: Output): void {
  const files = warded.map((item) => describeIndicator(item, places));
  for (const file of files) output.json(`indicators/${file.id}.json`, packColumns(file));
  for (const { column } of warded)
    output.json(`districts/${column.row.id}.json`, packColumns(summariseDistricts(column, places)));
  writeScales(files, output);
}

function summariseDistricts(column: NationalColumn, places: Places): DistrictsFile {
  return summariseAreas(
    column,
    places.districts.map(({ code }) => code as DistrictCode),
    largerAreas(column, places, 'district', places.districts),
  );
}

function largerAreas(
  column: NationalColumn,
  places: Places,
  by: 'county' | 'district',
  list: readonly { code: string }[],
): AreaFigure[] {
  return membersOf(places, column.row.geography, by, list).map((members) => aggregateArea(column, members));
}

/** One indicator's whole file except its areas' values. */
function describeIndicator({ column, figures }: WardedColumn, places: Places): IndicatorFile {
  const { row } = column;
  const { order: _order, read: _read, cuts: _cuts, ...metadata } = row;
  const lsoa = summariseLsoas(column);
  return {
    ...metadata,
    lsoa,
    ward: row.levels.includes('ward') ? summariseWards(column, figures, lsoa) : null,
    counties: summariseAreas(
      column,
      places.counties.map(({ code }) => code as CountyCode),
      largerAreas(column, places, 'county', places.counties),
    ),
  };
}

/** The manifest's row of an indicator. */
export function entryOf(row: IndicatorRow): IndicatorEntry {
  const {
    id,
    title,
    short,
    theme,
    alsoIn,
    heading,
    year,
    unit,
    meaning,
    kind,
    worse,
    geography,
    group,
    levels,
  } = row;
  const entry = {
    id,
    title,
    short,
    theme,
    heading,
    year,
    unit,
    meaning,
    kind,
    worse,
    geography,
    group,
    levels,
  };
  return alsoIn ? { ...entry, alsoIn } : entry;
}
