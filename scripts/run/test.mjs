/** `npm test`: installs what is missing, runs every check, ends with one line of counts. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.mjs';
import { ensurePackages, npm, npmBeside } from './packages.mjs';

const reports = '.cache/reports';
const unitReport = `${reports}/unit.json`;
const journeysReport = `${reports}/journeys.json`;

/** Exit code of `npm run data:check` where the raw inputs are not on this machine. */
const noInputs = 2;

const counts = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

function add(name, { passed = 0, failed = 0, skipped = 0 }) {
  counts.passed += passed;
  counts.failed += failed;
  counts.skipped += skipped;
  if (failed > 0) failures.push(name);
}

const environment = { CI: 'true' };

function tell(name, status, start) {
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${status === 0 ? 'passed' : `ended with ${status}`} in ${seconds} s`);
  return status;
}

/** Runs one script of package.json by itself under a heading, showing its output, and gives its exit code. */
function script(name, env = {}) {
  const start = performance.now();
  console.log(`\n── ${name}`);
  return tell(name, npm(['run', '--silent', name], { ...environment, ...env }), start);
}

/** The same beside another: its output stands together, once it has ended. */
async function scriptBeside(name, env = {}) {
  const start = performance.now();
  const { status, output } = await npmBeside(['run', '--silent', name], { ...environment, ...env });
  console.log(`\n── ${name}\n${output.trimEnd()}`);
  return tell(name, status, start);
}

/** A check that either holds or does not: one count. */
function gate(name, status) {
  add(name, status === 0 ? { passed: 1 } : { failed: 1 });
}

/** The data in public/data must be what the inputs give; without the inputs this cannot be told, and we say so. */
function dataGate(status) {
  if (status === noInputs) {
    console.log(
      '\n****  NOT CHECKED: the raw inputs are not on this machine, so public/data was not rebuilt and compared.',
    );
    console.log('****  Set ATLAS_INPUTS or run `npm run data:fetch` to check it.\n');
    add('data:check', { skipped: 1 });
  } else gate('data:check', status);
}

/** Reads a report; a runner that failed without a failing test (a crash, no tests) is one failure. */
function suite(name, status, file, read) {
  const found = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : {};
  const isSilentFailure = (status !== 0 || !found.passed) && !found.failed;
  add(name, isSilentFailure ? { ...found, failed: 1 } : found);
}

function unitTests(status) {
  suite('unit', status, unitReport, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));
}

function journeys() {
  const status = script('journeys', { JOURNEYS_REPORT: journeysReport });
  suite('journeys', status, journeysReport, ({ stats, suites }) => {
    for (const title of flaky(suites)) console.log(`****  PASSED ONLY AT THE SECOND TRY: ${title}`);
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  });
}

/** Titles of the journeys that passed only at the second try, in a Playwright report. */
function flaky(suites = []) {
  return suites.flatMap(({ title, specs = [], suites: inner }) => [
    ...specs
      .filter(({ tests }) => tests.some((test) => test.status === 'flaky'))
      .map((spec) => `${title}: ${spec.title}`),
    ...flaky(inner),
  ]);
}

ensurePackages();
process.env.CHROMIUM_PATH = await ensureBrowser();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const start = performance.now();
// two rows of checks beside each other, one for each core of a small machine: the rebuilding of the data uses only one
await Promise.all([
  (async () => {
    for (const name of ['format:check', 'lint']) gate(name, await scriptBeside(name));
    unitTests(await scriptBeside('unit', { UNIT_REPORT: unitReport }));
  })(),
  (async () => {
    dataGate(await scriptBeside('data:check'));
    for (const name of ['build', 'types', 'knip']) gate(name, await scriptBeside(name));
  })(),
]);
// these measure and wait: they have the machine to themselves
gate('budget', script('budget'));
journeys();

const minutes = ((performance.now() - start) / 60_000).toFixed(1);
console.log(`\nAll checks ran in ${minutes} minutes.`);
if (failures.length > 0) console.log(`Failed: ${failures.join(', ')}`);
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exit(counts.failed > 0 ? 1 : 0);
