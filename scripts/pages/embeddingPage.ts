import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { labelLanguages } from '../../src/domain/embed/embedOptions.ts';
import { escapeXml } from '../pictures/svgText.ts';
import type { Site } from './previewPage.ts';
import type { Recipe } from './recipes.ts';

const TEMPLATE = resolve(import.meta.dirname, 'embedding.html');
/** Stands for the address where the owner of the site has not said it. */
const EXAMPLE = 'https://atlas.example/';

/** The page for web editors and hosts, from its template; needs no script. Throws where the template asks for more. */
export function embeddingPage(
  recipes: readonly Recipe[],
  { address, styles }: Omit<Site, 'release'>,
): string {
  const site = address ?? EXAMPLE;
  const values: Record<string, string> = {
    styles: styles.map((path) => `<link rel="stylesheet" href="./${path}" />`).join('\n    '),
    site: escapeXml(site),
    origin: escapeXml(new URL(site).origin),
    languages: Object.keys(labelLanguages).join('</code>, <code>'),
    recipes: recipes.map(recipeText).join('\n        '),
  };
  return readFileSync(TEMPLATE, 'utf8').replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`embedding.html asks for “${name}”, which there is not`);
    return value;
  });
}

function recipeText({ id, title, place, tried, text }: Recipe): string {
  return `<details id="${id}"><summary>${escapeXml(title)}</summary><p>Goes into: ${escapeXml(place)}. ${escapeXml(tried)}</p><pre tabindex="0">${escapeXml(text)}</pre></details>`;
}
