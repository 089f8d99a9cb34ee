/** May this machine's WebGL take over from the light renderer? Software GL is slower than plain SVG. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|microsoft basic render/i;

/** True where the name of a WebGL renderer is that of a processor pretending to be a graphics card. */
export function isSoftwareRenderer(name: string): boolean {
  return SOFTWARE.test(name);
}

/** Not in every browser, so not in TypeScript's own list: https://developer.mozilla.org/docs/Web/API/NetworkInformation/saveData */
function saveData(browser: Navigator & { connection?: { saveData?: boolean } }): boolean {
  return browser.connection?.saveData === true;
}

function asksToSaveData(): boolean {
  return window.matchMedia('(prefers-reduced-data: reduce)').matches || saveData(navigator);
}

/** A canvas does not hear of the reader's own colours; the light renderer's lines do. */
function hasOwnColours(): boolean {
  return window.matchMedia('(forced-colors: active)').matches;
}

let answer: boolean | undefined;

/** Asks once, by making and dropping a context: not before the first picture, it costs tens of milliseconds. */
export function hasRealGpu(): boolean {
  return !hasOwnColours() && (answer ??= !asksToSaveData() && probe());
}

function probe(): boolean {
  const context = document
    .createElement('canvas')
    .getContext('webgl2', { failIfMajorPerformanceCaveat: true });
  if (!context) return false;
  const details = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = context.getParameter(details ? details.UNMASKED_RENDERER_WEBGL : context.RENDERER);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' && !isSoftwareRenderer(name);
}
