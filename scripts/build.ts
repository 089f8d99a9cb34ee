import { resolve } from 'node:path';
import { describeGeometry } from './geometryReport.ts';
import { Inputs, findInputs, readSources } from './inputs.ts';
import { Output } from './output.ts';
import { PipelineError, Problems } from './problems.ts';
import { checkSize, describeBuild, describeChange } from './report.ts';
import { buildValues } from './steps/buildValues.ts';
import { locateAreas } from './steps/locateAreas.ts';
import { readPlaces } from './steps/readPlaces.ts';
import { writeContext } from './steps/writeContext.ts';
import { writeTopologies } from './steps/writeTopologies.ts';

const FOLDER = resolve(import.meta.dirname, '../public/data');
const NO_INPUTS = 'No inputs found: set ATLAS_INPUTS, or run npm run data:fetch on a connected machine.\n';
const NOT_CHECKED =
  'NOT CHECKED: the raw inputs are not here (set ATLAS_INPUTS), so public/data was not rebuilt and compared.\n';

/** The whole pipeline, in order. Each step adds to the output or to the problems; only the end writes. */
function build(folder: string): Output {
  const problems = new Problems();
  const inputs = new Inputs(folder, readSources(), problems);
  const output = new Output();
  const places = step('Join the lookups', () => readPlaces(inputs, problems));
  problems.stopIfAny();
  const boundaries = step('Simplify and cut the boundaries', () =>
    writeTopologies(inputs, places, output, problems),
  );
  problems.stopIfAny();
  step('Draw what lies round each county', () =>
    writeContext(inputs, places, boundaries.boxes, boundaries.lsoa21, output),
  );
  for (const line of describeGeometry(boundaries, output)) process.stderr.write(`  ${line}\n`);
  problems.stopIfAny();
  step('Join, aggregate and rank the values', () =>
    buildValues(
      inputs,
      places,
      (county, geography) => locateAreas(output, county, geography),
      output,
      problems,
    ),
  );
  checkSize(output, problems);
  problems.stopIfAny();
  return output;
}

function step<T>(title: string, run: () => T): T {
  const start = performance.now();
  if (process.stderr.isTTY) process.stderr.write(`${title} …`);
  const result = run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stderr.write(process.stderr.isTTY ? `\r${title}: ${seconds} s\n` : `${title}: ${seconds} s\n`);
  return result;
}

/** `npm run data` writes public/data and says what changed; with `--check` it only compares. */
function main(): void {
  const isCheck = process.argv.includes('--check');
  const folder = findInputs();
  if (!folder) {
    process.stderr.write(isCheck ? NOT_CHECKED : NO_INPUTS);
    process.exitCode = 2;
    return;
  }
  try {
    const start = performance.now();
    const output = build(folder);
    const change = output.compare(FOLDER);
    const seconds = (performance.now() - start) / 1000;
    if (isCheck) {
      check(change, output);
    } else {
      output.write(FOLDER);
      process.stderr.write(`${describeBuild(output, change, seconds).join('\n')}\n`);
    }
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Says whether public/data is what the inputs give; exit code 1 when it is not. */
function check(change: ReturnType<Output['compare']>, output: Output): void {
  const isSame = change.added.length + change.gone.length + change.changed.length === 0;
  if (isSame) {
    process.stderr.write('public/data is exactly what the inputs give.\n');
    return;
  }
  process.stderr.write(`public/data is not what the inputs give: run npm run data and commit it.\n`);
  process.stderr.write(`${describeChange(change, output).join('\n')}\n`);
  process.exitCode = 1;
}

main();
