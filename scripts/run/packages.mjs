import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const minimumNode = [20, 19];

/** How npm is run here: under `npm run` by the same npm, else by the one on the path. */
function npmCommand(args) {
  const viaNode = process.env.npm_execpath?.endsWith('.js');
  const [command, rest] = viaNode ? [process.execPath, [process.env.npm_execpath, ...args]] : ['npm', args];
  return { command, rest, shell: !viaNode && process.platform === 'win32' };
}

/** Runs npm with these arguments, showing its output, and gives its exit code. Works under `npm run` and without it. */
export function npm(args, env = {}) {
  const { command, rest, shell } = npmCommand(args);
  const options = { stdio: ['ignore', 'inherit', 'inherit'], shell, env: { ...process.env, ...env } };
  return spawnSync(command, rest, options).status ?? 1;
}

/** Runs npm with these arguments beside what else runs; resolves with its exit code and what it printed. */
export function npmBeside(args, env = {}) {
  const { command, rest, shell } = npmCommand(args);
  return new Promise((resolve) => {
    const child = spawn(command, rest, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
      env: { ...process.env, ...env },
    });
    const printed = [];
    child.stdout.on('data', (part) => printed.push(part));
    child.stderr.on('data', (part) => printed.push(part));
    child.on('error', (error) => resolve({ status: 1, output: String(error) }));
    child.on('close', (code) => resolve({ status: code ?? 1, output: Buffer.concat(printed).toString() }));
  });
}

/** Ends with a sentence when Node is too old to run the tools. */
function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > minimumNode[0] || (major === minimumNode[0] && minor >= minimumNode[1])) return;
  console.error(
    `The atlas needs Node ${minimumNode.join('.')} or newer; this is Node ${process.versions.node}.`,
  );
  process.exit(1);
}

/** Is every package of the lockfile installed in its version? (Packages for other platforms may be absent.) */
function packagesMatch() {
  const installedFile = 'node_modules/.package-lock.json';
  if (!existsSync(installedFile)) return false;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      installed[path]?.version === entry.version ||
      (!installed[path] && (entry.optional || entry.peer || entry.devOptional)),
  );
}

/** Installs the packages of the lockfile unless they are there already. */
export function ensurePackages() {
  requireNode();
  if (packagesMatch()) return;
  console.log('Installing packages (npm ci) …');
  // development packages hold every tool here, so NODE_ENV=production must not leave them out
  if (npm(['ci', '--include=dev', '--no-audit', '--no-fund']) === 0) return;
  console.error('The packages could not be installed: see the message of npm above.');
  process.exit(1);
}
