/**
 * The address in the atlas that a page of the build leads to: its own view, with what the address it was opened by asks
 * for besides. It runs in the page by itself, so it names nothing outside itself.
 * @param root way from the page to the atlas: "../"
 * @param view what the page shows: "counties=E06000059"
 */
function openAddress(root: string, view: string, search: string, hash: string): string {
  const asked = new URLSearchParams(view);
  for (const [name, value] of new URLSearchParams(search)) asked.set(name, value);
  return `${root}?${asked.toString().replace(/%2C/g, ',')}${hash}`;
}

/** The script of these pages. A file of its own: headers may forbid scripts inside a page. Back leads past the page. */
export function openScript(): string {
  return `const { root, view } = document.documentElement.dataset;
location.replace((${openAddress.toString()})(root, view, location.search, location.hash));
`;
}
