import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** What the site's owner may say in `public/atlas.config.json` for the pages the build makes. */
export interface SiteConfig {
  /** where the site will stand, with a slash at its end; null: not known, so addresses stay relative */
  address: string | null;
  /** views with a page, a picture and an oEmbed answer of their own: name in addresses → "?counties=…&indicator=…" */
  views: Readonly<Record<string, string>>;
}

const name = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, figures and hyphens only'),
);
const schema = v.object({
  address: v.optional(v.nullable(v.pipe(v.string(), v.url('not a web address'))), null),
  views: v.optional(v.record(name, v.pipe(v.string(), v.startsWith('?', 'a view begins with "?"'))), {}),
});

/** Reads the file. Throws a sentence naming what is wrong: a build with a wrong address would publish it 153 times. */
export function readSiteConfig(file = 'public/atlas.config.json'): SiteConfig {
  const parsed = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) {
    const faults = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
    throw new Error(`${file} cannot be used: ${faults.join('; ')}`);
  }
  const { address, views } = parsed.output;
  return { address: address === null ? null : address.replace(/\/*$/, '/'), views };
}
