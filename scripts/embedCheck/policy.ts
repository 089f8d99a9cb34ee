/** One Content Security Policy: directive → sources. A page obeys all of its policies at once. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Policies of a header's value (commas part them) or of a meta element. The first of two equal directives counts. */
export function readPolicies(text: string | null): Policy[] {
  return (text ?? '')
    .split(',')
    .map((one) => {
      const policy = new Map<string, string[]>();
      for (const part of one.split(';')) {
        const [name = '', ...sources] = part.trim().split(/\s+/);
        if (name !== '' && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
      }
      return policy;
    })
    .filter((policy) => policy.size > 0);
}

/** Who stands in for a directive that is not there, nearest first (CSP 3, section 6.8). */
const fallbacks: Readonly<Record<string, readonly string[]>> = {
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
  'frame-ancestors': ['frame-ancestors'],
};

/** The directive of a policy that decides, with its sources; null where nothing forbids. */
export function deciding(
  policy: Policy,
  directive: string,
): { name: string; sources: readonly string[] } | null {
  for (const name of fallbacks[directive] ?? [directive]) {
    const sources = policy.get(name);
    if (sources) return { name, sources };
  }
  return null;
}

/**
 * Whether a list of sources lets an address in. A nonce or hash is never counted: a pasted line has none.
 * @param own address of the page that the policy belongs to
 */
export function letsIn(sources: readonly string[], address: string, own: string): boolean {
  // "strict-dynamic" makes browsers pass over all names of hosts
  if (sources.some((source) => source.toLowerCase() === "'strict-dynamic'")) return false;
  const [url, page] = [new URL(address), new URL(own)];
  return sources.some((source) => matches(source.toLowerCase(), url, page));
}

function matches(source: string, url: URL, page: URL): boolean {
  if (source === "'self'") return url.origin === page.origin;
  if (source.startsWith("'")) return false;
  if (source === '*') return ['http:', 'https:'].includes(url.protocol);
  if (/^[a-z][a-z0-9+.-]*:$/.test(source)) return isScheme(source, url.protocol);
  return matchesHost(source, url, page);
}

/** "http:" lets https in too. */
function isScheme(asked: string, given: string): boolean {
  return asked === given || (asked === 'http:' && given === 'https:');
}

function matchesHost(source: string, url: URL, page: URL): boolean {
  const parts =
    /^(?:([a-z][a-z0-9+.-]*:)\/\/)?(\*|(?:\*\.)?[a-z0-9.[\]:-]*?[a-z0-9\]])(?::(\d+|\*))?(\/.*)?$/.exec(
      source,
    );
  if (!parts) return false;
  const [, scheme = page.protocol, host = '', port, path] = parts;
  return (
    isScheme(scheme, url.protocol) &&
    isHost(host, url.hostname) &&
    isPort(port, url) &&
    isPath(path, url.pathname)
  );
}

function isHost(asked: string, given: string): boolean {
  return asked === '*' || asked === given || (asked.startsWith('*.') && given.endsWith(asked.slice(1)));
}

function isPort(asked: string | undefined, { port, protocol }: URL): boolean {
  const usual = protocol === 'http:' ? '80' : '443';
  return asked === '*' || (port === '' ? usual : port) === (asked ?? usual);
}

function isPath(asked: string | undefined, given: string): boolean {
  if (asked === undefined || asked === '/') return true;
  return asked.endsWith('/') ? given.startsWith(asked) : given === asked;
}
