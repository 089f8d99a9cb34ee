import { formatNumber, joinNames } from './format.ts';
import { inHundredths, profileParts, type ProfilePart, type ProfiledArea, type Twin } from './twins.ts';

/** Places of 100 within which two neighbourhoods are called alike in a part, and from which they are called different. */
const ALIKE = 5;
const DIFFERENT = 15;

/** How many parts are named of those that are alike, and of those that differ. */
const named = { alike: 3, different: 2 };

/** How much further from the worst (highest) end of a part the twin stands, in places of 100. */
function gapIn({ id }: ProfilePart, own: ProfiledArea, twin: ProfiledArea): number {
  return inHundredths(twin.profile[id] - own.profile[id]);
}

/** The parts in which two neighbourhoods are alike: the heaviest first. Nearly all twins are of one kind of place. */
function alikeParts(own: ProfiledArea, twin: ProfiledArea): ProfilePart[] {
  return byWeight(profileParts.filter((part) => Math.abs(gapIn(part, own, twin)) <= ALIKE));
}

/** The parts in which they differ: those first that keep them furthest apart. */
function differentParts(own: ProfiledArea, twin: ProfiledArea): ProfilePart[] {
  const apart = (part: ProfilePart): number => part.weight * gapIn(part, own, twin) ** 2;
  return profileParts
    .filter((part) => Math.abs(gapIn(part, own, twin)) >= DIFFERENT)
    .sort((a, b) => apart(b) - apart(a));
}

/**
 * What a twin shares with the neighbourhood it is like, and where it differs:
 * "Alike in income, employment and health; fewer children, more deprived in crime."
 */
export function twinWords(own: ProfiledArea, twin: ProfiledArea): string {
  const alike = alikeParts(own, twin)
    .filter(({ says }) => says !== 'kind')
    .slice(0, named.alike)
    .map(({ name }) => name);
  const different = differentParts(own, twin)
    .slice(0, named.different)
    .map((part) => differenceWords(part, gapIn(part, own, twin)));
  const first = alike.length === 0 ? 'Not close in any one part' : `Alike in ${joinNames(alike)}`;
  const second =
    different.length === 0 ? `no part differs by ${DIFFERENT} places in 100` : different.join(', ');
  return `${first}; ${second}.`;
}

/** "fewer children", "more deprived in crime", "urban", "nearer to a major town or city". */
export function differenceWords({ name, ends, says }: ProfilePart, gap: number): string {
  const end = gap > 0 ? ends[1] : ends[0];
  switch (says) {
    case 'deprived':
      return `${end} in ${name}`;
    case 'many':
      return `${end} ${name}`;
    case 'kind':
      return end;
  }
}

/** What all the twins share with the neighbourhood, and where they are furthest apart; empty where there are none. */
export function sharedWords(own: ProfiledArea, twins: readonly Twin[]): string[] {
  if (twins.length === 0) return [];
  const within = 2 * ALIKE;
  const shared = byWeight(
    profileParts.filter((part) => twins.every((twin) => Math.abs(gapIn(part, own, twin)) <= within)),
  );
  const kinds = shared.filter(({ says }) => says === 'kind').map((part) => kindOf(part, own));
  const places = shared.filter(({ says }) => says !== 'kind').map(({ name }) => name);
  const said = [
    ...(kinds.length > 0 ? [`${joinNames(kinds)} like it`] : []),
    ...(places.length > 0 ? [`within ${within} places in 100 of it in ${joinNames(places)}`] : []),
  ];
  const [who, are] = twins.length === 1 ? ['It', 'is'] : [`All ${formatNumber(twins.length)}`, 'are'];
  return [...(said.length > 0 ? [`${who} ${are} ${said.join(', and ')}.`] : []), ...furthest(own, twins)];
}

/** In which part they are furthest apart on average. */
function furthest(own: ProfiledArea, twins: readonly Twin[]): string[] {
  const [widest] = [...profileParts].sort((a, b) => meanGap(b, own, twins) - meanGap(a, own, twins));
  const gap = widest ? meanGap(widest, own, twins) : 0;
  if (!widest || gap < 1) return [];
  return [`They differ most in ${widest.name}, by ${formatNumber(gap)} places in 100 on average.`];
}

/** "urban": the end at which the neighbourhood itself stands. */
function kindOf({ id, ends }: ProfilePart, own: ProfiledArea): string {
  return inHundredths(own.profile[id]) < 50 ? ends[0] : ends[1];
}

function meanGap(part: ProfilePart, own: ProfiledArea, twins: readonly Twin[]): number {
  return twins.reduce((sum, twin) => sum + Math.abs(gapIn(part, own, twin)), 0) / twins.length;
}

function byWeight(parts: readonly ProfilePart[]): ProfilePart[] {
  return [...parts].sort((a, b) => b.weight - a.weight);
}
