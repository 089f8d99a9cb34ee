import { group } from 'd3';
import type { Inputs } from '../inputs.ts';
import type { Output } from '../output.ts';
import type { Plan } from '../pipeline.ts';
import type { Problems } from '../problems.ts';
import { markWorst } from './aggregateAreas.ts';
import { readColumns } from './readColumns.ts';
import { readFit, readPopulation, residentsByCode } from './readFacts.ts';
import type { Places } from './readPlaces.ts';
import type { Ground } from './surveyGround.ts';
import { readChange } from './readChange.ts';
import { writeAlike } from './writeAlike.ts';
import { writeAreas } from './writeAreas.ts';
import type { AreaFacts } from './writeAreas.ts';
import { writeAuthority } from './writeAuthority.ts';
import { writeChange } from './writeChange.ts';
import { writeDomains } from './writeDomains.ts';
import { writeEngland } from './writeEngland.ts';
import { writeGaps } from './writeGaps.ts';
import { writeIndicators } from './writeIndicators.ts';
import { orderCounties, writeManifest, writeSources } from './writeManifest.ts';
import { writePeople } from './writePeople.ts';
import { writeProfiles } from './writeProfiles.ts';
import { writeTwins } from './writeTwins.ts';
import { writeNeeds } from './writeNeeds.ts';
import { writeSummaries } from './writeSummaries.ts';
import { aggregateWards, writeValues } from './writeValues.ts';
import type { WardedColumn } from './writeValues.ts';

/** Everything that is no geometry: names, values, national distributions, manifest. Runs after the topologies. */
export function buildValues(
  inputs: Inputs,
  places: Places,
  { rows, names, totals, profile, authority }: Plan,
  ground: Ground,
  points: AreaFacts['points'],
  output: Output,
  problems: Problems,
): WardedColumn[] {
  const population = readPopulation(inputs, places, totals.residents, problems);
  const columns = readColumns(rows, inputs, places, population, problems);
  const members = group(places.lsoa21, (area) => area.ward);
  const fit = readFit(inputs, places, members);
  const lineage = readChange(inputs, places, problems);
  writePeople(inputs, places, population, ground, output, problems);
  problems.stopIfAny();
  const national = columns.map(markWorst);
  const warded = aggregateWards(national, places);
  const residents = residentsByCode(places, population);
  writeAreas(places, { residents, members, names, fit, points }, output);
  writeValues(warded, places, output);
  writeIndicators(warded, places, output);
  writeSummaries(columns, places, output);
  writeNeeds(columns, places, output);
  writeEngland(national, places, population, output);
  writeDomains(columns, output);
  writeChange(lineage, national, places, output);
  const facts = { columns: national, places, population, land: ground.land };
  writeProfiles(profile.counties, facts, output, problems);
  const twins = writeTwins(profile.areas, orderCounties(places, names), facts, output, problems);
  writeAlike(twins, facts, output);
  writeAuthority(inputs, places, authority, output, problems);
  writeGaps(places, warded, fit, names, output);
  writeSources(inputs.sources, output);
  writeManifest(places, rows, names, output);
  return warded;
}
