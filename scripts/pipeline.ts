import type { AuthorityPlan } from './authorityRow.ts';
import { describeGeometry } from './geometryReport.ts';
import { describeGround } from './groundReport.ts';
import type { IndicatorRow } from './indicatorRow.ts';
import type { Inputs } from './inputs.ts';
import { Output } from './output.ts';
import type { Problems } from './problems.ts';
import type { ProfilePlan } from './profile.ts';
import { checkSize, describePostcodes, describeSearch } from './report.ts';
import { buildValues } from './steps/buildValues.ts';
import { locateAreas } from './steps/locateAreas.ts';
import { readMsoas } from './steps/readMsoas.ts';
import { readPlaces, type Places } from './steps/readPlaces.ts';
import { GroundSurvey } from './steps/surveyGround.ts';
import { writeContext } from './steps/writeContext.ts';
import { writeMsoas } from './steps/writeMsoas.ts';
import { writePostcodes } from './steps/writePostcodes.ts';
import { writeSearch } from './steps/writeSearch.ts';
import { writeTopologies } from './steps/writeTopologies.ts';
import { writeVillages } from './steps/writeVillages.ts';
import type { Totals } from './totals.ts';

/**
 * What the inputs are read by: the indicators, names to show in place of turned-round ones, totals to reach, what
 * likeness is, what is known of whole counties only.
 */
export interface Plan {
  rows: readonly IndicatorRow[];
  names: Map<string, string>;
  totals: Totals;
  profile: ProfilePlan;
  authority: AuthorityPlan;
}

/** Tells a person how far the build is. */
export interface Progress {
  step: <T>(title: string, run: () => T) => T;
  tell: (line: string) => void;
}

/** The whole pipeline, in order. Each step adds to the output or to the problems, and any problem stops it; it writes nothing. */
export function runPipeline(
  inputs: Inputs,
  plan: Plan,
  problems: Problems,
  { step, tell }: Progress,
): Output {
  const output = new Output();
  const places = step('Join the lookups', () => readPlaces(inputs, plan.totals, problems));
  problems.stopIfAny();
  const survey = new GroundSurvey(inputs);
  const boundaries = step('Simplify and cut the boundaries', () =>
    writeTopologies(inputs, places, survey, output, problems),
  );
  problems.stopIfAny();
  step('Draw what lies round each county', () =>
    writeContext(inputs, places, boundaries.boxes, boundaries.lsoa21, survey.ground.settlements, output),
  );
  const villages = writeVillages(places, survey.ground, output);
  for (const line of [...describeGeometry(boundaries, output), ...describeGround(survey.ground, villages)])
    tell(`  ${line}`);
  step('Shard the postcodes and index the names', () =>
    writeLookups(inputs, places, plan, survey, output, problems).forEach((line) => tell(`  ${line}`)),
  );
  problems.stopIfAny();
  step('Join, aggregate and rank the values', () =>
    buildValues(
      inputs,
      places,
      plan,
      survey.ground,
      (county, geography) => locateAreas(output, county, geography),
      output,
      problems,
    ),
  );
  checkSize(output, problems);
  problems.stopIfAny();
  return output;
}

/** Postcodes, MSOAs and names; what they came to, for a person. */
function writeLookups(
  inputs: Inputs,
  places: Places,
  { names, totals }: Plan,
  { ground }: GroundSurvey,
  output: Output,
  problems: Problems,
): string[] {
  const postcodes = writePostcodes(inputs, places, totals.postcodes, output, problems);
  const msoas = readMsoas(inputs, places, problems);
  writeMsoas(msoas, places, output);
  const search = writeSearch(inputs, places, msoas, names, ground.settlements, output);
  return [describePostcodes(postcodes), describeSearch(search)];
}
