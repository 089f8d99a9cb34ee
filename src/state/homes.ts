import type { AreaCode, CountyCode } from '../domain/area.ts';
import type { Loaded } from '../domain/loaded.ts';
import { middleOf, type Home } from '../domain/locality/membersIn.ts';
import { findPostcode, outcodesOf, postcodesOf, readPostcode } from '../domain/postcodes.ts';
import type { chartAsk } from './chartAsk.ts';

type Ask = Pick<ReturnType<typeof chartAsk>, 'outcodes' | 'postcodes'>;

/** A postcode on the ground, or why there is none, as a sentence. */
export type LocatedPostcode =
  | { ok: true; name: string; point: [lon: number, lat: number]; lsoa: AreaCode }
  | { ok: false; problem: string };

/**
 * The homes of the counties' neighbourhoods: every current postcode, from some 20 to some 200 small files, each kept.
 * @param among the neighbourhoods wanted; an outcode also holds those over the border
 */
export async function loadHomes(
  ask: Ask,
  counties: readonly CountyCode[],
  among: ReadonlySet<AreaCode>,
): Promise<Loaded<Home[]>> {
  const index = await ask.outcodes();
  if (!index.ok) return index;
  const files = await Promise.all(outcodesOf(index.value, counties).map((outcode) => ask.postcodes(outcode)));
  const points = new Map<AreaCode, [number, number][]>([...among].map((code) => [code, []]));
  for (const file of files) {
    if (!file.ok) return file;
    for (const { lsoa, lon, lat } of postcodesOf(file.value).values()) points.get(lsoa)?.push([lon, lat]);
  }
  return {
    ok: true,
    value: [...points].map(([code, list]) => ({ code, points: list, middle: middleOf(list) })),
  };
}

/** Finds a postcode as typed; only its first half is ever asked for. */
export async function locatePostcode(ask: Ask, text: string): Promise<LocatedPostcode> {
  const typed = text.trim();
  const postcode = readPostcode(typed);
  if (!postcode || postcode.incode === '')
    return no(
      typed === ''
        ? 'Type a postcode, for example HR1 2HX.'
        : `“${typed}” is no whole postcode: type both halves, for example HR1 2HX.`,
    );
  const { outcode, incode } = postcode;
  const name = `${outcode} ${incode}`;
  const index = await ask.outcodes();
  if (!index.ok) return no('The list of postcodes could not be fetched. Try once more.');
  if (index.value.elsewhere.includes(name))
    return no(`${name} lies in a Welsh neighbourhood: the atlas has England only.`);
  if (!index.value.outcodes.includes(outcode))
    return no(`No English postcode begins with ${outcode}. The atlas has England only.`);
  const file = await ask.postcodes(outcode);
  if (!file.ok) return no(`The postcodes of ${outcode} could not be fetched. Try once more.`);
  const found = findPostcode(file.value, incode);
  if (!found)
    return no(`${name} is no current postcode (list of October 2025). Check it, or take one nearby.`);
  return { ok: true, name, point: [found.lon, found.lat], lsoa: found.lsoa };
}

function no(problem: string): LocatedPostcode {
  return { ok: false, problem };
}
