/** The address of a folder with a slash at its end; null where a text is not a whole http or https address. */
export function folderAddress(text: string): string | null {
  const given = text.trim();
  if (!URL.canParse(given)) return null;
  const { protocol, origin, pathname, username } = new URL(given);
  if ((protocol !== 'https:' && protocol !== 'http:') || username !== '') return null;
  return origin + pathname.replace(/[^/]*\.html$/, '').replace(/\/*$/, '/');
}

/** Whether an address leads nowhere but to the machine it is read on. */
export function isOwnMachine(address: string): boolean {
  return URL.canParse(address) && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname);
}

/** What the site's owner says the atlas's address is, in `atlas.config.json`; null where nothing is said. Never throws. */
export async function publicAddress(): Promise<string | null> {
  try {
    const response = await fetch(new URL('./atlas.config.json', document.baseURI));
    const config: unknown = response.ok ? await response.json() : null;
    if (typeof config !== 'object' || config === null || !('address' in config)) return null;
    return typeof config.address === 'string' ? folderAddress(config.address) : null;
  } catch {
    // a broken file says no more than one that is not there
    return null;
  }
}
