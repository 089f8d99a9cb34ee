import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A web server of this machine, serving a folder by the recipe that the build writes for it. */
export interface RealHost {
  address: string;
  stop: () => Promise<void>;
}

/** How a real web server is started with a recipe. */
interface Program {
  /** id of the recipe */
  id: string;
  command: string;
  /** what else must be there; empty: nothing */
  needs: string;
  /** writes what the server reads into `work` and gives its arguments */
  configure: (recipe: string, root: string, port: number, work: string) => string[];
}

const APACHE_MODULES = '/usr/lib/apache2/modules';
const isRoot = process.getuid?.() === 0;

const programs: readonly Program[] = [
  { id: 'nginx', command: 'nginx', needs: '/etc/nginx/mime.types', configure: configureNginx },
  { id: 'caddy', command: 'caddy', needs: '', configure: configureCaddy },
  { id: 'apache', command: 'apache2', needs: APACHE_MODULES, configure: configureApache },
];

/** The servers whose recipes can be tried: each with whether it is installed here. */
export const hosts = programs.map((program) => ({
  id: program.id,
  isInstalled:
    spawnSync('sh', ['-c', `command -v ${program.command}`]).status === 0 &&
    (program.needs === '' || existsSync(program.needs)),
  start: (recipe: string, root: string, work: string) => start(program, recipe, root, work),
}));

function write(work: string, name: string, text: string): string {
  const file = join(work, name);
  writeFileSync(file, text);
  return file;
}

/** Only what names the owner's machine is changed: port, name and folder. */
function configureNginx(recipe: string, root: string, port: number, work: string): string[] {
  const own = recipe
    .replace(/listen \d+;/, `listen 127.0.0.1:${port};`)
    .replace(/root [^;]+;/, `root ${root};`);
  const site = write(work, 'atlas.conf', own);
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(work, name)};`,
  );
  const whole = `${isRoot ? 'user root; ' : ''}daemon off; worker_processes 1; pid ${join(work, 'pid')};
error_log stderr; events {}
http { include /etc/nginx/mime.types; access_log off; ${folders.join(' ')} include ${site}; }`;
  return ['-p', work, '-e', 'stderr', '-c', write(work, 'nginx.conf', whole)];
}

function configureCaddy(recipe: string, root: string, port: number, work: string): string[] {
  const own = recipe.replace('atlas.example', `http://127.0.0.1:${port}`).replace('/srv/atlas', root);
  const file = write(work, 'Caddyfile', `{\n\tadmin off\n\tauto_https off\n}\n${own}`);
  return ['run', '--adapter', 'caddyfile', '--config', file];
}

/** The recipe as a file .htaccess, with Debian's own list of kinds and what Debian turns on. */
function configureApache(recipe: string, root: string, port: number, work: string): string[] {
  write(root, '.htaccess', recipe);
  const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'filter', 'deflate', 'negotiation'].concat([
    'headers',
    'rewrite',
  ]);
  const whole = `ServerName localhost
ServerRoot ${work}
PidFile ${join(work, 'pid')}
ErrorLog ${join(work, 'error.log')}
Listen 127.0.0.1:${port}
${modules.map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`).join('\n')}
Include /etc/apache2/mods-available/mime.conf
Include /etc/apache2/mods-available/deflate.conf
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride FileInfo
  Require all granted
</Directory>`;
  return ['-D', 'FOREGROUND', '-f', write(work, 'apache.conf', whole)];
}

async function start(
  { id, command, configure }: Program,
  recipe: string,
  root: string,
  work: string,
): Promise<RealHost> {
  const port = await freePort();
  const process = spawn(command, configure(recipe, root, port, work), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...globalThis.process.env, HOME: work },
  });
  let said = '';
  for (const stream of [process.stdout, process.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  const address = `http://127.0.0.1:${port}/`;
  while (!(await isAnswering(address))) {
    if (process.exitCode !== null) throw new Error(`${id} does not take the recipe:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return { address, stop: () => end(process) };
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const isAnswering = (address: string): Promise<boolean> =>
  fetch(address).then(
    () => true,
    () => false,
  );

function end(process: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    process.once('exit', () => resolve());
    process.kill('SIGTERM');
  });
}
