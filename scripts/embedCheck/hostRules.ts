import { blocks, fine, warns, type Finding } from './finding.ts';
import { deciding, letsIn, readPolicies } from './policy.ts';
import type { Answer } from './readPage.ts';

/** Answers of the atlas's host to what an embed needs. */
export interface HostAnswers {
  embed: Answer;
  /** the embed of one county, in the folder embed/: hosts may treat it otherwise */
  county: Answer;
  data: Answer;
  script: Answer;
  picture: Answer;
  /** the atlas's own first page */
  page: Answer;
  config: Answer;
}

/**
 * Everything in the headers of the atlas's host that would keep its maps out of other pages, or leave its own pages open.
 * @param framer address of the page that is to frame it; null: any
 * @param isSandboxed whether a frame is sandboxed, and so needs leave to read data
 */
export function checkHost(answers: HostAnswers, framer: string | null, isSandboxed: boolean): Finding[] {
  const { embed } = answers;
  if (embed.status !== 200)
    return [
      blocks(
        `The atlas has no embed at ${embed.url} (status ${embed.status}): is the address right, and is the build complete?`,
      ),
    ];
  return [
    ...checkFraming(embed, framer),
    ...checkFolder(answers, framer),
    ...checkOwnPolicy(embed),
    ...checkShared(answers, isSandboxed),
    ...checkScript(answers.script),
    ...checkPacked(answers.data),
    ...checkStrict(answers.page),
    ...checkAddress(answers.config),
    ...(embed.headers.has('set-cookie')
      ? [
          warns(
            'The atlas’s host sets a cookie with the embed: the atlas needs none. Look for a load balancer or a statistics tool.',
          ),
        ]
      : []),
  ];
}

function checkFraming({ url, headers }: Answer, framer: string | null): Finding[] {
  const rules = readPolicies(headers.get('content-security-policy')).flatMap(
    (policy) => deciding(policy, 'frame-ancestors') ?? [],
  );
  const who = framer ?? 'https://www.example.gov.uk/';
  const shut = rules.find(({ sources }) => !letsIn(sources, who, url));
  if (shut)
    return [
      blocks(
        `The atlas’s host allows framing by “${shut.sources.join(' ')}” only${framer === null ? '' : `, not by ${new URL(framer).origin}`}: send frame-ancestors * for embed.html and embed/.`,
      ),
    ];
  const options = headers.get('x-frame-options');
  const isSame = framer !== null && new URL(framer).origin === new URL(url).origin;
  if (options === null || (isSame && /sameorigin/i.test(options)))
    return [fine('The atlas’s host lets the embed be framed.')];
  // browsers that know frame-ancestors pass over the older header
  return rules.length > 0
    ? [
        warns(
          `The atlas’s host still sends X-Frame-Options: ${options}; old browsers obey it. Take it off embed.html and embed/.`,
        ),
      ]
    : [
        blocks(
          `The atlas’s host sends X-Frame-Options: ${options}, which forbids framing. Take it off embed.html and embed/.`,
        ),
      ];
}

/** Said only where it differs from what was said of embed.html. */
function checkFolder({ embed, county }: HostAnswers, framer: string | null): Finding[] {
  if (county.status !== 200)
    return [
      blocks(
        `The atlas has no page ${county.url} (status ${county.status}), which the builder’s lines for one county frame: run \`npm run build\`, not the bundler alone, and copy all of dist.`,
      ),
    ];
  const said = new Set(checkFraming(embed, framer).map(({ text }) => text));
  return checkFraming(county, framer)
    .filter(({ text }) => !said.has(text))
    .map(({ level, text }) => ({ level, text: `Pages in embed/ differ from embed.html. ${text}` }));
}

/** The data are nine tenths of what a reader fetches. */
function checkPacked({ status, headers, body }: Answer): Finding[] {
  const isPacked = (headers.get('content-encoding') ?? '') !== '';
  return status !== 200 || isPacked || body.length < SMALL
    ? []
    : [
        warns(
          'The atlas’s host sends data unpacked: maps come three to six times slower on a phone. Let it send the .br and .gz files of the build (see embedding.html).',
        ),
      ];
}

/** Characters below which packing gains nothing. */
const SMALL = 600;

function checkOwnPolicy({ url, headers }: Answer): Finding[] {
  const found = readPolicies(headers.get('content-security-policy')).flatMap((policy) =>
    (['script-src', 'img-src'] as const).flatMap((directive) => {
      const rule = deciding(policy, directive);
      return rule && !letsIn(rule.sources, url, url) ? [rule.name] : [];
    }),
  );
  return [...new Set(found)].map((name) =>
    blocks(`The atlas’s host sends the embed a policy whose ${name} forbids its own files: add 'self'.`),
  );
}

/** A sandboxed frame has no origin of its own: to it even the atlas's own files are another site's. */
function checkShared({ data, picture }: HostAnswers, isSandboxed: boolean): Finding[] {
  const found: Finding[] = [];
  if (data.headers.get('access-control-allow-origin') !== '*')
    found.push(
      (isSandboxed ? blocks : warns)(
        'The atlas’s host does not send Access-Control-Allow-Origin: * with data and code: a sandboxed frame stays empty.',
      ),
    );
  const resource = picture.headers.get('cross-origin-resource-policy');
  if (resource !== null && resource !== 'cross-origin')
    found.push(
      blocks(
        `The atlas’s host sends Cross-Origin-Resource-Policy: ${resource} with pictures, which keeps them out of other sites.`,
      ),
    );
  return found.length === 0
    ? [fine('Data, code and pictures may be read by a frame without an origin.')]
    : found;
}

function checkScript({ url, status, headers }: Answer): Finding[] {
  const type = headers.get('content-type') ?? '';
  return status === 200 && /javascript/.test(type)
    ? []
    : [
        blocks(
          `${url} does not come as a script (status ${status}, type “${type}”): frames cannot take their height from it.`,
        ),
      ];
}

function checkStrict({ headers }: Answer): Finding[] {
  const policies = readPolicies(headers.get('content-security-policy'));
  const framing = policies.some((policy) => policy.has('frame-ancestors')) || headers.has('x-frame-options');
  return framing
    ? [fine('The atlas’s own pages keep other sites from framing them.')]
    : [
        warns(
          'The atlas’s own pages may be framed by anybody: its host does not send the recommended headers (see embedding.html).',
        ),
      ];
}

function checkAddress({ status, body }: Answer): Finding[] {
  const isSet = status === 200 && /"address"\s*:\s*"http/.test(body);
  return isSet
    ? []
    : [
        warns(
          'The atlas does not know its own address ("address" in atlas.config.json): previews of pasted links and oEmbed do not work on other sites.',
        ),
      ];
}
