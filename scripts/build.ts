import { resolve } from 'node:path';
import { readAuthorityPlan } from './authorityRow.ts';
import { Inputs, findInputs, readSources } from './inputs.ts';
import type { Output } from './output.ts';
import { runPipeline } from './pipeline.ts';
import { PipelineError, Problems } from './problems.ts';
import { PROFILE } from './profile.ts';
import { readIndicatorRows } from './readIndicators.ts';
import { describeBuild, describeChange } from './report.ts';
import { readDisplayNames } from './steps/readFacts.ts';
import { ENGLAND } from './totals.ts';

const FOLDER = resolve(import.meta.dirname, '../public/data');
const NO_INPUTS = 'No inputs found: set ATLAS_INPUTS, or run npm run data:fetch on a connected machine.\n';
const NOT_CHECKED =
  'NOT CHECKED: the raw inputs are not here (set ATLAS_INPUTS), so public/data was not rebuilt and compared.\n';

/** Reads what is described by hand, then builds; anything wrong with a description stops it before any input is read. */
function build(folder: string): Output {
  const problems = new Problems();
  const sources = readSources(problems);
  problems.stopIfAny();
  const rows = readIndicatorRows(sources, problems);
  const names = readDisplayNames(problems);
  const authority = readAuthorityPlan(problems);
  problems.stopIfAny();
  const tell = (line: string): void => void process.stderr.write(`${line}\n`);
  const inputs = new Inputs(folder, sources, problems);
  return runPipeline(inputs, { rows, names, totals: ENGLAND, profile: PROFILE, authority }, problems, {
    step,
    tell,
  });
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
