import type { DataProblem } from '../domain/loaded.ts';
import type { County } from '../domain/area.ts';

/** Something the reader should know and may dismiss. */
export interface Notice {
  id: string;
  kind: 'link' | 'data';
  text: string;
  /** whether "try again" can help */
  canRetry: boolean;
}

/** Data that could not be had: of one county, or (null) of the whole view. */
export interface Failure {
  county: County | null;
  problem: DataProblem;
  /** in words, for the panel in its place */
  text: string;
}

const reasons = {
  offline: 'the connection is interrupted',
  missing: 'the file is not on the server',
  broken: 'the file is damaged or belongs to another release',
} as const;

/** A failure in words: what is missing and why. */
export function failureOf(county: County | null, problem: DataProblem, what: string): Failure {
  const of = county ? `${what} for ${county.name}` : what;
  return { county, problem, text: `${of} could not be loaded: ${reasons[problem.kind]}.` };
}

/** The notice of a failure: it offers to try again. */
export function failureNotice(failure: Failure): Notice {
  return { id: failure.text, kind: 'data', text: failure.text, canRetry: true };
}
