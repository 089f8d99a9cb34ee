import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const chunks = 'embed/assets';

/** Bytes of a file of the built site as it is sent. Throws where it is not there. */
export function sentBytes(root, path) {
  const whole = join(root, path);
  return statSync(existsSync(`${whole}.br`) ? `${whole}.br` : whole).size;
}

function sumOf(root, paths) {
  return paths.reduce((all, path) => all + sentBytes(root, path), 0);
}

/** The heaviest of some files; throws where there is none, for then something else is measured than is built. */
function heaviest(root, folder, pattern) {
  const names = readdirSync(join(root, folder)).filter((name) => pattern.test(name));
  if (names.length === 0) throw new Error(`Nothing in ${folder} is named like ${pattern}.`);
  return Math.max(...names.map((name) => sentBytes(root, `${folder}/${name}`)));
}

/** Code and style that every embed asks for, as its page names them. */
function shellFiles(root) {
  const html = readFileSync(join(root, 'embed.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\.\/(embed\/assets\/[^"]+)"/g)].map(([, path]) => path);
  if (files.length < 2) throw new Error('embed.html names no code and style: the measurement is broken.');
  return files;
}

/** A chunk and all that it imports. */
function withImports(root, path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  const text = readFileSync(join(root, path), 'utf8');
  for (const [, name] of text.matchAll(/(?:from|import)\s*["'`]\.\/([\w-]+\.js)["'`]/g))
    withImports(root, `${chunks}/${name}`, found);
  return found;
}

/** What an embed of a place named alone asks for besides: the code that finds its county, and the list it is found in. */
function placeBytes(root, shell) {
  const finder = readdirSync(join(root, chunks)).find((name) => /^findHome-.*\.js$/.test(name));
  if (!finder) throw new Error('There is no chunk that finds the county of a place.');
  const code = [...withImports(root, `${chunks}/${finder}`)].filter((path) => !shell.includes(path));
  return sumOf(root, code) + heaviest(root, 'data/embed/homes', /\.json$/);
}

/** The values files of a county's measure: the measure's own where the build has made one (`embedFiles.ts`). */
function valuesFiles(root, { code }, { id, group }, level) {
  const alone = `data/counties/${code}/measures/${id}`;
  const file = existsSync(join(root, `${alone}.lsoa.json`)) ? alone : `data/counties/${code}/${group}`;
  return level === 'ward' ? [`${file}.ward.json`, `${file}.lsoa.json`] : [`${file}.lsoa.json`];
}

/**
 * What the first picture of every embed weighs, from the sizes of the built files: each county with each measure at each
 * level. No browser is asked; `embedBudget.mjs` holds the heaviest against what one asks for.
 * @param root folder of the built site, compressed
 * @returns `rows`, heaviest first, in bytes: `own` ground and figures, `whole` with `embed.html`, code, style and measure;
 * and what may come on top: `page` (a county's own page), `language` (the heaviest labels), `place` (one named alone)
 */
export function embedSizes(root) {
  const { counties, indicators } = JSON.parse(readFileSync(join(root, 'data/manifest.json'), 'utf8'));
  const shell = shellFiles(root);
  const fixed = sumOf(root, ['embed.html', ...shell]);
  const rows = indicators.flatMap((measure) => {
    const brief = sentBytes(root, `data/embed/indicators/${measure.id}.json`);
    return counties.flatMap((county) =>
      measure.levels.map((level) => {
        const geography = level === 'ward' ? 'ward24' : measure.geography;
        const ground = `data/embed/${county.code}/${geography}.json`;
        const own = sumOf(root, [ground, ...valuesFiles(root, county, measure, level)]);
        return { county, measure, level, own, whole: fixed + brief + own };
      }),
    );
  });
  return {
    rows: rows.sort((one, other) => other.whole - one.whole),
    page: Math.max(0, heaviest(root, 'embed', /\.html$/) - sentBytes(root, 'embed.html')),
    language: heaviest(root, chunks, /^(?:cy|pl|ro)-.*\.js$/),
    place: placeBytes(root, shell),
  };
}
