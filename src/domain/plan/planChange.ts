import type { NamedCode } from '../area.ts';
import { formatNumber } from '../format.ts';
import { someNames } from '../someNames.ts';
import type { Level } from '../area.ts';
import { areaWord } from '../classWords.ts';

/** What a plan found when it was made, so that it can say later what has changed. */
export interface PlanResults {
  /** hash of the data it was made on */
  release: string;
  /** areas of the shortlist, or of the counties where there are no rules; null where only the release is known */
  areas: number | null;
  residents: number | null;
}

/** Reads "40673bf3a3da.23.41200", or the release alone; null where the text is neither. Never throws. */
export function parseResults(text: string): PlanResults | null {
  const [, release, areas, residents] =
    /^([0-9a-z]{4,40})(?:\.(\d{1,7})\.(\d{1,9}))?$/.exec(text.trim()) ?? [];
  if (release === undefined) return null;
  return { release, areas: numberOr(areas), residents: numberOr(residents) };
}

function numberOr(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

/** The results as a link has them. */
export function formatResults({ release, areas, residents }: PlanResults): string {
  return areas === null || residents === null ? release : `${release}.${areas}.${residents}`;
}

/** What is compared: the results as kept, and as they are with today's data. */
export interface PlanComparison {
  level: Level;
  kept: PlanResults;
  now: PlanResults & { areas: number; residents: number };
  /** areas by code, where the plan was kept as a file: a link has no room for them */
  names: { kept: readonly NamedCode[]; now: readonly NamedCode[] } | null;
}

const mostNames = 13;

/**
 * What is different since a plan was kept, in sentences; none where nothing is. The release first, then numbers of areas
 * and residents, then who has come in and who has gone.
 */
export function changeSentences({ level, kept, now, names }: PlanComparison): string[] {
  const isOther = kept.release !== now.release;
  const counts = countSentences(kept, now, level);
  const moves = names ? moveSentences(names.kept, names.now) : [];
  if (!isOther) return [...counts, ...moves];
  const isKnown = kept.areas !== null || names !== null;
  const isSame = isKnown && counts.length + moves.length === 0;
  return [
    `This plan was made on data release ${kept.release}; the data shown are release ${now.release}.`,
    ...counts,
    ...moves,
    ...(isSame ? [`The plan still finds the same: ${countWords(now, level)}.`] : []),
    ...(isKnown ? [] : ['The link does not say what it found then, so its numbers cannot be compared.']),
  ];
}

function countSentences(kept: PlanResults, now: PlanResults, level: Level): string[] {
  const isSame = kept.areas === now.areas && kept.residents === now.residents;
  if (kept.areas === null || isSame) return [];
  return [`The plan had ${countWords(kept, level)}; it now has ${countWords(now, level)}.`];
}

function countWords({ areas, residents }: PlanResults, level: Level): string {
  const word = areas === 1 ? areaWord[level] : `${areaWord[level]}s`;
  return `${formatNumber(areas ?? 0)} ${word} with ${formatNumber(residents ?? 0)} residents`;
}

function moveSentences(kept: readonly NamedCode[], now: readonly NamedCode[]): string[] {
  const before = new Set(kept.map(({ code }) => code));
  const after = new Set(now.map(({ code }) => code));
  const come = now.filter(({ code }) => !before.has(code));
  const gone = kept.filter(({ code }) => !after.has(code));
  return [...listed('Come in', come), ...listed('Gone', gone)];
}

function listed(word: string, areas: readonly NamedCode[]): string[] {
  if (areas.length === 0) return [];
  const names = areas.map(({ code, name }) => `${name} (${code})`);
  return [`${word}: ${someNames(names, mostNames)}.`];
}
