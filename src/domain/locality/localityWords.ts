import type { AreaCode } from '../area.ts';
import { neighbourhoods } from '../countWords.ts';
import { formatNumber } from '../format.ts';
import { someNames } from '../someNames.ts';
import { wholePercent } from '../wholePercent.ts';
import type { Membership, Straddling } from './membersIn.ts';
import { faultWords, type ReadCodes } from './readCodes.ts';

const mostNamed = 5;

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
    someNames(
      of.map(({ code, inside }) => `${nameOf(code)} (${wholePercent(inside, 1)} inside)`),
      mostNamed,
    );
  return [
    `${neighbourhoods(areas.length)} ${areas.length === 1 ? 'has' : 'have'} the middle of ${whose} homes inside ${shape}.`,
    ...(fit === null ? [] : [`Of ${whose} postcodes ${wholePercent(fit, 1)} lie inside.`]),
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
