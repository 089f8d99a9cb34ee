import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { manifestSchema } from '../src/data/schema.ts';
import { attribution } from '../src/domain/citation.ts';
import { readData } from './figures/readData.ts';
import {
  buildPage,
  countyPages,
  frontPage,
  viewPages,
  type BuiltPage,
  type PageAsked,
} from './pages/builtPage.ts';
import { withPreview } from './pages/headTags.ts';
import { buildHostScripts } from './hostScripts.ts';
import { embeddingPage } from './pages/embeddingPage.ts';
import { embedPage } from './pages/embedPage.ts';
import { oembedAnswer } from './pages/oembedAnswer.ts';
import { openScript } from './pages/openAddress.ts';
import { previewPage, previewStyle, type Site } from './pages/previewPage.ts';
import { headersFile, recipes } from './pages/recipes.ts';
import { readSiteConfig } from './pages/siteConfig.ts';
import { startPainter } from './pictures/paintPng.ts';
import { readInk } from './pictures/readInk.ts';
import { readPicture } from './pictures/readPicture.ts';
import { SHEET, sheetMarks, type Tools } from './pictures/sheet.ts';
import { svgText } from './pictures/svgText.ts';

/*
 * After the bundler: a picture, a page, an embed and an oEmbed answer for every county of England and every view that the
 * site's owner names. They stand in dist only; nothing of them is kept in the repository.
 */
const out = process.argv[2] ?? 'dist';

function write(path: string, content: string | Uint8Array): void {
  const file = resolve(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function read(path: string): string {
  const file = resolve(out, path);
  if (!existsSync(file)) throw new Error(`${file} is not there: run \`vite build\` first.`);
  return readFileSync(file, 'utf8');
}

/** Style sheets that every page of the atlas has: those that "About the data" shares with it. */
function sharedStyles(html: string): string[] {
  return [...html.matchAll(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/g)].flatMap(
    ([, path]) => path ?? [],
  );
}

function drawPage(
  asked: PageAsked,
  tools: Tools,
  paint: (marks: ReturnType<typeof sheetMarks>) => Uint8Array,
): BuiltPage {
  const parts = readPicture(asked);
  const page = buildPage(asked, parts);
  const marks = sheetMarks(parts, attribution, tools);
  write(
    page.paths.drawing,
    svgText(marks, SHEET, { title: `${page.heading}: ${page.measure}`, description: page.alt }),
  );
  write(page.paths.picture, paint(marks));
  return page;
}

async function main(): Promise<void> {
  const manifest = readData('manifest.json', manifestSchema);
  const { address, views } = readSiteConfig();
  const site: Site = { address, release: manifest.release, styles: sharedStyles(read('about.html')) };
  const shell = read('embed.html');
  const { measure, paint } = await startPainter();
  const tools = { ink: readInk(), measure };
  const all = [...countyPages(manifest.counties), ...viewPages(views, manifest)];
  for (const asked of all) {
    const page = drawPage(asked, tools, (marks) => paint(marks, SHEET));
    write(page.paths.page, previewPage(page, site));
    write(page.paths.embed, embedPage(shell, page, site));
    write(page.paths.oembed, `${JSON.stringify(oembedAnswer(page, address), null, 2)}\n`);
  }
  const front = drawPage(frontPage(manifest.counties), tools, (marks) => paint(marks, SHEET));
  // what a link asks for stands behind its "?" or "#", of which a static page's preview knows nothing: these share a picture
  const shared = ['index.html', 'place.html', 'story.html', 'about.html', 'builder.html'];
  for (const page of shared) write(page, withPreview(read(page), front, address));
  for (const folder of new Set(all.map(({ paths }) => dirname(paths.page)))) {
    write(`${folder}/open.js`, openScript());
    write(`${folder}/page.css`, previewStyle);
  }
  const pages = [...readdirSync(out).filter((name) => name.endsWith('.html')), 'embedding.html'];
  write('_headers', headersFile(pages));
  write('embedding.html', embeddingPage(recipes(pages), site));
  await buildHostScripts(out);
  console.log(`Made pictures, pages and embeds of ${all.length} places and views.`);
  if (address === null)
    console.log(
      'Their addresses are relative: set "address" in public/atlas.config.json, or previews and oEmbed will not show on other sites.',
    );
}

await main();
