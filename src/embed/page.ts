import type { CountyCode } from '../domain/area.ts';
import { askedParams } from '../domain/askedParams.ts';
import { parseEmbed } from '../domain/embed/embedAddress.ts';
import type { Embedding } from '../domain/embed/embedOptions.ts';

/** What the page itself says, beside its address: pages made for one county lie elsewhere and name their own view. */
export interface EmbedPage {
  asked: Embedding;
  /** all counties the address names: an embed shows two at most, the atlas four */
  named: CountyCode[];
  /** folder of the atlas, as a full address */
  root: string;
  /** release of the data the page was built with */
  release: string;
}

/** Reads page and address; what the address says goes before what the page says. */
export function readPage(page: Document, address: string): EmbedPage {
  const { root = './', view = '', release = '' } = page.documentElement.dataset;
  const { search, href } = new URL(address);
  const both = new URLSearchParams(view);
  for (const [name, text] of new URLSearchParams(search)) both.set(name, text);
  const { name, parse } = askedParams.counties;
  const named = parse(both.get(name) ?? '') ?? [];
  return { asked: parseEmbed(`?${both}`), named, root: new URL(root, href).href, release };
}
