import type { Finding } from './embedCheck/finding.ts';
import { checkHost } from './embedCheck/hostRules.ts';
import { checkPage, findAtlas } from './embedCheck/pageRules.ts';
import type { Answer } from './embedCheck/readPage.ts';

const USAGE = `Say which page: npm run check:embed -- https://www.example.gov.uk/the-page
Before a map is in it, name the atlas too: --atlas https://atlas.example/`;

/** What is printed, and how the command ends: 0 nothing blocks, 1 something does, 2 it could not be found out. */
export interface Report {
  text: string;
  code: 0 | 1 | 2;
}

/** Reads the page, and the atlas it shows or is, and says in plain words what would keep a map from showing. Never throws. */
export async function checkEmbed(args: readonly string[]): Promise<Report> {
  const asked = readArgs(args);
  if (!asked) return { text: USAGE, code: 2 };
  try {
    return await report(asked.address, asked.atlas);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
    return { text: `The address could not be read (${String(error)}${cause}).`, code: 2 };
  }
}

function readArgs(args: readonly string[]): { address: string; atlas: string | null } | null {
  const [address = '', flag, atlas = ''] = args;
  if (!URL.canParse(address)) return null;
  if (flag === undefined) return { address, atlas: null };
  return flag === '--atlas' && URL.canParse(atlas) ? { address, atlas: folderOf(atlas) } : null;
}

async function report(address: string, named: string | null): Promise<Report> {
  const answer = await ask(address);
  if (answer.status >= 400) return { text: `The page answers with status ${answer.status}.`, code: 2 };
  const placed = findAtlas(answer);
  const site = placed.site ?? named;
  if (site !== null) {
    const isSandboxed = placed.frames.some(
      ({ tag }) => tag['sandbox'] !== undefined && !tag['sandbox'].includes('allow-same-origin'),
    );
    const own = checkPage(answer, placed, site);
    return say([
      [`The page ${answer.url}`, own],
      [`The atlas ${site}`, checkHost(await askHost(site), answer.url, isSandboxed)],
    ]);
  }
  const host = await askHost(folderOf(answer.url));
  if (/data-root=/.test(host.embed.body))
    return say([[`The atlas ${folderOf(answer.url)}`, checkHost(host, null, false)]]);
  return {
    text: `There is no map of the atlas in ${answer.url}. If you have pasted one, the editor has taken it away: use its HTML field, or the picture with a link. To read the page’s headers before, add --atlas and the address of the atlas.`,
    code: 1,
  };
}

function folderOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/[^/]*$/, '');
}

async function ask(address: string): Promise<Answer> {
  const response = await fetch(address, {
    headers: { accept: 'text/html,*/*' },
    signal: AbortSignal.timeout(20_000),
  });
  return {
    url: response.url,
    status: response.status,
    headers: response.headers,
    body: await response.text(),
  };
}

async function askHost(site: string): Promise<Parameters<typeof checkHost>[0]> {
  const [embed, county, data, script, picture, page, config] = await Promise.all([
    ask(`${site}embed.html`),
    ask(`${site}embed/dorset.html`),
    ask(`${site}data/manifest.json`),
    ask(`${site}embed/auto-height.js`),
    ask(`${site}pictures/dorset.png`),
    ask(site),
    ask(`${site}atlas.config.json`),
  ]);
  return { embed, county, data, script, picture, page, config };
}

const marks = { blocks: 'BLOCKS', warns: 'warns ', fine: 'fine  ' } as const;

function say(parts: readonly (readonly [title: string, findings: readonly Finding[]])[]): Report {
  const all = parts.flatMap(([, findings]) => findings);
  const blocking = all.filter(({ level }) => level === 'blocks').length;
  const lines = parts.flatMap(([title, findings]) => [
    title,
    ...findings.map(({ level, text }) => `  ${marks[level]}  ${text}`),
  ]);
  const end =
    blocking === 0
      ? 'Nothing keeps the map from showing.'
      : `${blocking} thing${blocking > 1 ? 's keep' : ' keeps'} the map from showing as it should.`;
  return { text: [...lines, '', end].join('\n'), code: blocking > 0 ? 1 : 0 };
}

if (process.argv[1] === import.meta.filename) {
  const { text, code } = await checkEmbed(process.argv.slice(2));
  console.log(text);
  process.exitCode = code;
}
