import { relations, type ChangeFile, type Relation } from '../changeFile.ts';
import type { Denominator, OwnCounty, OwnFigures, OwnState } from './ownFigures.ts';

/** What a file says of one area, before small counts are hidden. */
export interface Part {
  /** the sum of counts or amounts; of a piece of a larger area: its share by the denominator */
  n: number | null;
  /** the count that the figure rests upon, by which it is hidden: of a piece that of the whole */
  basis: number | null;
  /** whom it is shared by; null where nobody is asked for */
  of: number | null;
  /** the mean of rates; null for counts and amounts */
  rate: number | null;
  /** rows put together; Infinity where the file's own rows are whole areas */
  rows: number;
  state: OwnState;
  /** whether the figure is that of a larger area it is a piece of */
  isCarried: boolean;
}

/** Whether figures add up (counts, amounts) or are means of something (rates, per cents). */
export function isAdditive({ kind }: Pick<OwnFigures, 'kind'>): boolean {
  return kind === 'count' || kind === 'amount';
}

/**
 * The file's figures of every neighbourhood (LSOA of 2021) of a county. Those on boundaries of 2011: unchanged ones as
 * they are; pieces of a split one get its rate, with a flag, and a count's share by the denominator; counts of merged ones
 * are added, their rates are not to be had; redrawn ones have no figure (METHOD section 3). MSOAs: every
 * neighbourhood gets its MSOA's rate.
 */
export function placeOnLsoas(figures: OwnFigures, county: OwnCounty, denominator: Denominator): Part[] {
  const of = denominatorsOf(county, denominator);
  const index = new Map(figures.keys.map((key, at) => [key, at]));
  const { codes } = county.areas.lsoa21;
  switch (figures.geography) {
    case 'lsoa21':
      return codes.map((code, at) => direct(figures, index.get(code), of?.[at] ?? null));
    case 'lsoa11':
      return county.change
        ? fromOlder(figures, { county, change: county.change, index, of })
        : codes.map(() => blank('redrawn'));
    case 'msoa21':
      return fromMsoas(figures, { county, index, of });
    case 'ward24':
      return codes.map(() => blank('coarser'));
  }
}

/** The file's figures of every ward, where it has wards. */
export function placeOnWards(
  figures: OwnFigures,
  { areas }: OwnCounty,
  of: readonly number[] | null,
): Part[] {
  const index = new Map(figures.keys.map((key, at) => [key, at]));
  return areas.ward24.codes.map((code, at) => direct(figures, index.get(code), of?.[at] ?? null));
}

/** People or households of each neighbourhood; null where nobody is asked for. */
export function denominatorsOf(
  { areas, people, needs }: OwnCounty,
  denominator: Denominator,
): number[] | null {
  switch (denominator) {
    case 'none':
      return null;
    case 'residents':
      return areas.lsoa21.population;
    case 'households':
      return needs.among.fuel;
    case 'workingAge':
      // published in quarters of a person
      return people.lsoa21.workingAge.map((quarters) => quarters / 4);
    case 'children':
    case 'older':
      return people.lsoa21[denominator];
  }
}

function blank(state: OwnState): Part {
  return { n: null, basis: null, of: null, rate: null, rows: Infinity, state, isCarried: false };
}

/** What the file itself says of an area. */
function direct(figures: OwnFigures, at: number | undefined, of: number | null): Part {
  if (at === undefined) return unnamed(figures, of);
  const sum = figures.sums[at] ?? null;
  if (sum === null) return blank('empty');
  const rows = figures.rows[at] ?? 0;
  const part: Part = { ...blank('figure'), of, rows: figures.isGathered ? rows : Infinity };
  if (isAdditive(figures)) return { ...part, n: sum, basis: sum };
  return { ...part, rate: figures.isGathered ? sum / rows : sum };
}

/** A file of postcodes or of single cases that does not name an area has none there; any other file leaves it out. */
function unnamed(figures: OwnFigures, of: number | null): Part {
  const isNought = figures.isGathered && isAdditive(figures);
  return isNought ? { ...blank('figure'), n: 0, basis: 0, of, rows: 0 } : blank('absent');
}

interface Placing {
  county: OwnCounty;
  index: ReadonlyMap<string, number>;
  of: readonly number[] | null;
}

function fromOlder(figures: OwnFigures, placing: Placing & { change: ChangeFile }): Part[] {
  const { county, change, index, of } = placing;
  const { lsoa11, lsoa21 } = county.areas;
  const partners = partnersOf(change, lsoa21.codes.length);
  const whole = (older: number): Part => direct(figures, index.get(lsoa11.codes[older] ?? ''), null);
  const pieces = piecesOf(change);
  const carry: Record<Relation, (at: number, own: readonly number[]) => Part> = {
    U: (at, [first = -1]) => ({ ...whole(first), of: of?.[at] ?? null }),
    S: (at, [first = -1]) =>
      pieceOf(whole(first), { at, pieces: pieces.get(first) ?? [], of, lacking: 'split' }),
    M: (at, own) => (own.length > 1 ? merged(own.map(whole), of?.[at] ?? null) : blank('redrawn')),
    X: () => blank('redrawn'),
  };
  return lsoa21.codes.map((_, at) => {
    const relation = relations[change.relation[at] ?? -1] ?? 'X';
    return carry[relation](at, partners[at] ?? []);
  });
}

/** Each neighbourhood's predecessors. */
function partnersOf({ pairs }: ChangeFile, count: number): number[][] {
  const found: number[][] = Array.from({ length: count }, () => []);
  pairs.lsoa21.forEach((at, pair) => found[at]?.push(pairs.lsoa11[pair] ?? -1));
  return found;
}

/** Each predecessor's pieces. */
function piecesOf({ pairs }: ChangeFile): Map<number, number[]> {
  const found = new Map<number, number[]>();
  pairs.lsoa11.forEach((older, pair) =>
    found.set(older, [...(found.get(older) ?? []), pairs.lsoa21[pair] ?? -1]),
  );
  return found;
}

/** A piece of a larger area: which one, which others there are, whom counts are shared by, and what it is called without. */
interface Piece {
  at: number;
  pieces: readonly number[];
  of: readonly number[] | null;
  lacking: OwnState;
}

/** The rate of the whole; its count by the piece's share of the denominator, or not at all where there is none. */
function pieceOf(whole: Part, { at, pieces, of, lacking }: Piece): Part {
  if (whole.state !== 'figure') return whole;
  const carried: Part = { ...whole, isCarried: true };
  if (whole.n === null) return { ...carried, of: of?.[at] ?? null };
  if (!of) return blank(lacking);
  const all = pieces.reduce((sum, piece) => sum + (of[piece] ?? 0), 0);
  const own = of[at] ?? 0;
  return { ...carried, n: all === 0 ? null : (whole.n * own) / all, of: own };
}

function merged(parts: readonly Part[], of: number | null): Part {
  const lacking = parts.find(({ state }) => state !== 'figure');
  if (lacking) return lacking;
  if (parts.some(({ n }) => n === null)) return blank('redrawn');
  const n = parts.reduce((sum, part) => sum + (part.n ?? 0), 0);
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  return { ...blank('figure'), n, basis: n, of, rows };
}

function fromMsoas(figures: OwnFigures, { county, index, of }: Placing): Part[] {
  const { codes, of: msoaOf } = county.msoas;
  const pieces: number[][] = codes.map(() => []);
  msoaOf.forEach((msoa, at) => pieces[msoa]?.push(at));
  const wholes = codes.map((code) => direct(figures, index.get(code), null));
  return msoaOf.map((msoa, at) =>
    pieceOf(wholes[msoa] ?? blank('absent'), { at, pieces: pieces[msoa] ?? [], of, lacking: 'larger' }),
  );
}
