import type { Picture } from './picture.ts';

/** The sentence of sources that METHOD asks for on every picture. */
export const attribution =
  'Source: Ministry of Housing, Communities and Local Government; Office for National Statistics; Department for Transport (as used). Contains OS data © Crown copyright and database right. Licensed under the Open Government Licence v3.0.';

/** Where and when a reader saw a picture, for the citation. */
export interface Seen {
  /** full address of the view */
  address: string;
  /** hash of the data, from the manifest */
  release: string;
  date: Date;
}

/**
 * How to cite what is on screen: measure, places, release of the data, address, date, source and licence.
 */
export function citationOf(picture: Picture, { address, release, date }: Seen): string {
  return [
    `Inequality Atlas: ${citedTitle(picture)}.`,
    `Data release ${release}. Seen on ${dayWords(date)} at ${address}`,
    attribution,
  ].join('\n');
}

/** How to cite a page with a title of its own, in one paragraph. */
export function citePage(title: string, { address, release, date }: Seen): string {
  return `Inequality Atlas: ${title}. Data release ${release}. Seen on ${dayWords(date)} at ${address}. ${attribution}`;
}

/**
 * "Index of Multiple Deprivation (2025), neighbourhoods (LSOA) of Dorset; Herefordshire": what a citation names. Where the
 * maps show two measures together, both.
 */
export function citedTitle({ indicator, counties, view, painted }: Picture): string {
  const names = counties.map(({ county }) => county.name).join('; ');
  const level = view.level === 'ward' ? 'wards' : 'neighbourhoods (LSOA)';
  const shown = painted && 'second' in painted ? [indicator, painted.second] : [indicator];
  const titles = shown.map(({ title, year }) => (title.includes(year) ? title : `${title} (${year})`));
  return `${titles.join(' with ')}, ${level} of ${names}`;
}

/**
 * The same for BibTeX, as an entry of the kind "misc". The atlas is the author in double braces, so that no program
 * takes it for a person; the address stays as it is, for `url` is printed without being read.
 * @param title what was seen, for example by `citedTitle`
 */
export function bibtexOf(title: string, { address, release, date }: Seen): string {
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  const fields = {
    author: '{Inequality Atlas}',
    title: `{${bibtexText(title)}}`,
    year: String(day[0]),
    url: address.replace(/[{}\\]/g, encodeURIComponent),
    urldate: day.map((part) => String(part).padStart(2, '0')).join('-'),
    version: `Data release ${bibtexText(release)}`,
    note: bibtexText(attribution),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  const key = ['inequality-atlas', release.replace(/[^a-z0-9-]/gi, ''), shortSum(address)].join('-');
  return `@misc{${key},\n${lines.join('\n')}\n}`;
}

/** Six signs that tell addresses apart (FNV-1a): two entries of one list of references may not share a key. */
function shortSum(address: string): string {
  let sum = 0x811c9dc5;
  for (const letter of address) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(36).padStart(7, '0').slice(-6);
}

/** Signs that TeX would obey are written out. */
function bibtexText(text: string): string {
  const spelt: Record<string, string> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => spelt[sign] ?? `\\${sign}`);
}

function dayWords(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
