/**
 * The site owner's one choice: `atlas.config.json` beside the page may name a MapLibre style to lie under the county,
 * as `{ "basemapStyle": "https://…/style.json" }`. It is null as delivered: then no request leaves the origin.
 */
let asked: Promise<string | null> | undefined;

function readStyle(config: unknown): string | null {
  if (typeof config !== 'object' || config === null || !('basemapStyle' in config)) return null;
  return typeof config.basemapStyle === 'string' ? config.basemapStyle : null;
}

async function askConfig(): Promise<string | null> {
  try {
    const response = await fetch(new URL('atlas.config.json', document.baseURI));
    return response.ok ? readStyle(await response.json()) : null;
  } catch {
    // no config file or a broken one means: no basemap
    return null;
  }
}

/** Address of the basemap's style; asked for once, when the first GL map starts. */
export function basemapStyle(): Promise<string | null> {
  return (asked ??= askConfig());
}
