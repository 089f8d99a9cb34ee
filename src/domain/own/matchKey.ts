import { postcodeKey, type Gazetteer, type NamedPlace } from './gazetteer.ts';
import { codeOf, formOf, nameOf, type KeyKind } from './keyForms.ts';

/**
 * What became of a row. `used`: it gave a figure. `no-key`: names no area. `unknown`: no such area. `vintage`: an LSOA of
 * the other boundaries. `elsewhere`: England, another county than those shown. `abroad`: another country. `ambiguous`: a
 * name of several places. `repeated`: its area had a row before. `no-figure`: blank or "n/a". `bad-number`: no number.
 */
export type Fate =
  | 'used'
  | 'no-key'
  | 'unknown'
  | 'vintage'
  | 'elsewhere'
  | 'abroad'
  | 'ambiguous'
  | 'repeated'
  | 'no-figure'
  | 'bad-number';

export type Vintage = 'lsoa21' | 'lsoa11';

export interface AskedKey {
  text: string;
  /** district or county of the row, where the file has such a column; else empty */
  within: string;
  kind: KeyKind;
  /** boundaries that codes of LSOAs belong to */
  vintage: Vintage;
}

type Found = { key: string } | { fate: Fate };

export function isFine(found: Found): found is { key: string } {
  return 'key' in found;
}

/** The area a row means, or why it means none. */
export function matchKey(asked: AskedKey, gazetteer: Gazetteer): Found {
  if (asked.text === '') return { fate: 'no-key' };
  const found = matchKind(asked, gazetteer);
  // what is found nowhere here may be a code of another country
  return 'fate' in found && formOf(asked.text) === 'abroad' ? { fate: 'abroad' } : found;
}

function matchKind(asked: AskedKey, gazetteer: Gazetteer): Found {
  switch (asked.kind) {
    case 'lsoa':
      return matchLsoa(asked.text, asked.vintage, gazetteer);
    case 'ward':
      return matchCode(codeOf(asked.text), 'ward', gazetteer.wards);
    case 'msoa':
      return matchCode(codeOf(asked.text), 'msoa', gazetteer.msoas);
    case 'postcode':
      return matchPostcode(asked.text, gazetteer);
    case 'ward-name':
      return matchName(asked, gazetteer.wardNames, gazetteer);
    case 'msoa-name':
      return matchName(asked, gazetteer.msoaNames, gazetteer);
  }
}

function matchLsoa(text: string, vintage: Vintage, gazetteer: Gazetteer): Found {
  if (gazetteer[vintage].has(text)) return { key: text };
  const code = codeOf(text);
  if (gazetteer[vintage].has(code)) return { key: code };
  if (gazetteer[vintage === 'lsoa21' ? 'lsoa11' : 'lsoa21'].has(code)) return { fate: 'vintage' };
  return { fate: formOf(code) === 'lsoa' ? 'elsewhere' : 'unknown' };
}

/** The code of a ward or an MSOA: one of another year cannot be told from one of another county. */
function matchCode(code: string, form: 'ward' | 'msoa', codes: ReadonlySet<string>): Found {
  if (codes.has(code)) return { key: code };
  return { fate: formOf(code) === form ? 'elsewhere' : 'unknown' };
}

function matchPostcode(text: string, { postcodes, outcodes, lsoa21 }: Gazetteer): Found {
  // most are written as the look-up has them, a gap apart
  const plain = postcodes.get(text.replace(' ', ''));
  if (plain !== undefined && lsoa21.has(plain)) return { key: plain };
  const asked = postcodeKey(text);
  if (!asked) return { fate: 'unknown' };
  const lsoa = postcodes.get(asked.key);
  // a first half may reach over the county's border
  if (lsoa !== undefined) return lsoa21.has(lsoa) ? { key: lsoa } : { fate: 'elsewhere' };
  if (outcodes.here.has(asked.outcode)) return { fate: 'unknown' };
  return { fate: outcodes.england.has(asked.outcode) ? 'elsewhere' : 'abroad' };
}

function matchName(
  { text, within }: AskedKey,
  names: ReadonlyMap<string, readonly NamedPlace[]>,
  { larger }: Gazetteer,
): Found {
  const around = nameOf(within);
  const all = names.get(nameOf(text)) ?? [];
  // a name of ours in a district that is none of ours is another place
  const isOutside = around !== '' && !larger.has(around);
  if (isOutside) return { fate: 'elsewhere' };
  const [first, second] = all.length > 1 ? all.filter((place) => place.within.has(around)) : all;
  if (first && !second) return { key: first.key };
  return { fate: all.length > 1 ? 'ambiguous' : 'unknown' };
}
