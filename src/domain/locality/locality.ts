import type { AreaCode } from '../area.ts';

/** A reader's own area: a named, coloured set of neighbourhoods ("South Wye"). */
export interface Locality {
  name: string;
  /** 0 to 5: index of the palette's groups */
  colour: number;
  /** LSOAs of 2021, ascending, each once */
  areas: AreaCode[];
}

export const mostLocalities = 12;
export const colours = 6;
export const longestName = 60;

/** A name as it is kept: one line, without what would not be seen. */
export function tidyName(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, longestName).trimEnd();
}

/** The localities with one more, in the first colour that no other has, its name made its own. */
export function addLocality(
  localities: readonly Locality[],
  name: string,
  areas: Iterable<AreaCode>,
): Locality[] {
  const used = new Set(localities.map(({ colour }) => colour));
  const free = [...Array(colours).keys()].find((colour) => !used.has(colour));
  return [
    ...localities,
    {
      name: freeName(tidyName(name) || `Place ${localities.length + 1}`, localities),
      colour: free ?? localities.length % colours,
      areas: [...new Set(areas)].sort(),
    },
  ];
}

/** The name, or with a number behind it the next that none of these has: rules call places by name. */
export function freeName(name: string, localities: readonly Pick<Locality, 'name'>[]): string {
  const names = new Set(localities.map((one) => one.name.toLowerCase()));
  if (!names.has(name.toLowerCase())) return name;
  let number = 2;
  while (names.has(`${name} ${number}`.toLowerCase())) number += 1;
  return `${name} ${number}`;
}

/** Neighbourhoods that belong to more than one locality, with their names: a sum over all would count them twice. */
export function sharedAreas(localities: readonly Locality[]): { code: AreaCode; names: string[] }[] {
  const holders = new Map<AreaCode, string[]>();
  for (const { name, areas } of localities)
    for (const code of areas) holders.set(code, [...(holders.get(code) ?? []), name]);
  return [...holders].flatMap(([code, names]) => (names.length > 1 ? [{ code, names }] : []));
}

/**
 * Whether a ward belongs to a reader's place: at least half of the residents (mid-2022) of its best-fit neighbourhoods live
 * there.
 * @param held residents of the ward in the place
 * @param all residents of the ward
 */
export function isMostlyIn(held: number, all: number): boolean {
  return held > 0 && 2 * held >= all;
}
