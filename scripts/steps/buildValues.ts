import { group } from 'd3';
import type { Inputs } from '../inputs.ts';
import type { Output } from '../output.ts';
import type { Plan } from '../pipeline.ts';
import type { Problems } from '../problems.ts';
import { markWorst } from './aggregateAreas.ts';
import { readColumns } from './readColumns.ts';
import { readFit, readPopulation, residentsByCode } from './readFacts.ts';
import type { Places } from './readPlaces.ts';
import { writeAreas } from './writeAreas.ts';
import type { AreaFacts } from './writeAreas.ts';
import { writeGaps } from './writeGaps.ts';
import { writeIndicators } from './writeIndicators.ts';
import { writeManifest, writeSources } from './writeManifest.ts';
import { writeNeeds } from './writeNeeds.ts';
import { writeSummaries } from './writeSummaries.ts';
import { aggregateWards, writeValues } from './writeValues.ts';
import type { WardedColumn } from './writeValues.ts';

/** Everything that is no geometry: names, values, national distributions, manifest. Runs after the topologies. */
export function buildValues(
  inputs: Inputs,
  places: Places,
  { rows, names, totals }: Plan,
  points: AreaFacts['points'],
  output: Output,
  problems: Problems,
): WardedColumn[] {
  const population = readPopulation(inputs, places, totals.residents, problems);
  const columns = readColumns(rows, inputs, places, population, problems);
  const members = group(places.lsoa21, (area) => area.ward);
  const fit = readFit(inputs, places, members);
  problems.stopIfAny();
  const warded = aggregateWards(columns.map(markWorst), places);
  const residents = residentsByCode(places, population);
  writeAreas(places, { residents, members, names, fit, points }, output);
  writeValues(warded, places, output);
  writeIndicators(warded, places, output);
  writeSummaries(columns, places, output);
  writeNeeds(columns, places, output);
  writeGaps(places, warded, fit, names, output);
  writeSources(inputs.sources, output);
  writeManifest(places, rows, names, output);
  return warded;
}
