import type { AreaCode } from '../area.ts';
import { neighbourhoods } from '../countWords.ts';
import { formatNumber, joinNames } from '../format.ts';
import type { Membership, Straddling } from './membersIn.ts';
import { faultWords, type ReadCodes } from './readCodes.ts';

const mostNamed = 4;

/** How whole neighbourhoods fit a shape, in sentences; the first says how many belong to it. */
export function membershipWords(
  { areas, beyond, partly, fit }: Membership,
  shape: string,
  nameOf: (code: AreaCode) => string,
): string[] {
  if (areas.length === 0 && partly.length === 0)
    return [`No home of a neighbourhood shown lies inside ${shape}.`];
  const whose = areas.length === 1 ? 'its' : 'their';
  const listed = (of: readonly Straddling[]): string =>
    joinSome(of.map(({ code, inside }) => `${nameOf(code)} (${percent(inside)} inside)`));
  return [
    `${neighbourhoods(areas.length)} ${areas.length === 1 ? 'has' : 'have'} the middle of ${whose} homes inside ${shape}.`,
    ...(fit === null ? [] : [`${percent(fit)} of ${whose} postcodes lie inside.`]),
    ...(beyond.length === 0 ? [] : [`Reaching beyond it: ${listed(beyond)}.`]),
    ...(partly.length === 0 ? [] : [`Partly inside, but not taken: ${listed(partly)}.`]),
  ];
}

/** What pasted codes came to, in sentences. */
export function codesWords({ areas, wards, faults }: ReadCodes): string[] {
  const kinds = [...new Set(faults.map(({ fault }) => fault))];
  const from =
    wards === 0 ? '' : `, ${formatNumber(wards)} ${wards === 1 ? 'ward' : 'wards'} by best fit among them`;
  return [
    ...(areas.length > 0 ? [`${neighbourhoods(areas.length)} named${from}.`] : []),
    ...kinds.flatMap((kind) =>
      faults.filter(({ fault }) => fault === kind).map(({ text }) => `${text} ${faultWords[kind]}.`),
    ),
  ];
}

/** Never "100%" for less than all, nor "0%" for more than none. */
function percent(share: number): string {
  if (share > 0.995 && share < 1) return 'over 99%';
  if (share > 0 && share < 0.005) return 'under 1%';
  return `${Math.round(100 * share)}%`;
}

function joinSome(names: readonly string[]): string {
  const rest = names.length - mostNamed;
  return rest > 1
    ? `${names.slice(0, mostNamed).join(', ')} and ${formatNumber(rest)} others`
    : joinNames(names);
}
