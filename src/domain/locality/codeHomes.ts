import { joinNames } from '../format.ts';
import { faultWords, type ReadCodes } from './readCodes.ts';

/** Where a code that is not in the counties shown belongs: a county of England, the past, or nowhere. */
export type CodeHome =
  | { kind: 'county'; code: string; county: string }
  /** a neighbourhood of 2011 that is no more; the note names it and says what became of it */
  | { kind: 'gone'; code: string; note: string; now: readonly string[] }
  | { kind: 'nowhere'; code: string; note: string };

/** More codes than this are not looked up one by one. */
export const mostLookedUp = 100;
const mostNamed = 6;

/** Codes to look up all over England: those that could be a neighbourhood or a ward elsewhere or before. */
export function codesToPlace({ faults }: ReadCodes): string[] {
  return faults
    .filter(({ fault }) => fault === 'elsewhere' || fault === 'other-ward' || fault === 'redrawn')
    .map(({ text }) => text)
    .slice(0, mostLookedUp);
}

/** What is wrong with each pasted code that names nothing here, those of one county in one sentence, nothing said twice. */
export function homesWords({ faults }: ReadCodes, homes: readonly CodeHome[]): string[] {
  const known = new Map(homes.map((home) => [home.code, home]));
  const counties = new Map<string, string[]>();
  for (const home of homes)
    if (home.kind === 'county') counties.set(home.county, [...(counties.get(home.county) ?? []), home.code]);
  const elsewhere = [...counties].map(
    ([county, codes]) =>
      `${listed(codes)} ${codes.length === 1 ? 'lies' : 'lie'} in ${county}: add that county to take ${codes.length === 1 ? 'it' : 'them'} in.`,
  );
  const others = faults.flatMap(({ text, fault }) => {
    const home = known.get(text);
    if (home?.kind === 'county') return [];
    if (home?.kind === 'gone') return [`${home.note} Use ${listed(home.now)} instead.`];
    return [home ? home.note : `${text} ${faultWords[fault]}.`];
  });
  return [...elsewhere, ...new Set(others)];
}

function listed(codes: readonly string[]): string {
  const rest = codes.length - mostNamed;
  return rest > 1
    ? `${codes.slice(0, mostNamed).join(', ')} and ${String(rest)} more codes`
    : joinNames([...codes]);
}
