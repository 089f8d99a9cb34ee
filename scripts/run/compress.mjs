/** Writes a .br and a .gz beside every file of dist that gains by it, then marks the build as complete. */
import { existsSync, writeFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { builtMark } from './freshness.mjs';

const root = 'dist';
const text = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.xml', '.map', '.wasm']);
const smallestWorthwhile = 600;
const atOnce = 8;

const data = join(root, 'data');
const pictures = join(root, 'pictures');

/**
 * The strongest level for what a first picture is made of: code, the lists, and geometry, the larger part of it. Other
 * data get level 9: the strongest would take minutes for them. Thousands of small files gain half a hundredth by more than 5.
 */
function brotliLevel(path) {
  if (dirname(path).endsWith('measures')) return 5;
  const isFirst =
    !(path.startsWith(data) || path.startsWith(pictures)) ||
    path.endsWith('.topo.json') ||
    path.startsWith(join(data, 'embed')) ||
    path.includes('imd-2025') ||
    path.endsWith('manifest.json') ||
    path.startsWith(join(data, 'indicators'));
  return isFirst && !path.startsWith(join(data, 'england')) ? 11 : 9;
}

async function compressFile(path) {
  const content = await readFile(path);
  if (content.length < smallestWorthwhile) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliLevel(path),
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, { params }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}

if (!existsSync(root)) {
  console.error('There is no dist folder to compress: run `npm run build`.');
  process.exit(1);
}
const entries = await readdir(root, { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile() && text.has(extname(entry.name)))
  .map((entry) => join(entry.parentPath, entry.name));
const queue = files.values();
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (const file of queue) await compressFile(file);
  }),
);
writeFileSync(builtMark, '');
console.log(`Compressed ${files.length} files.`);
