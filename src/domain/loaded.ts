/** Why a data file could not be had. A value, never thrown. */
export interface DataProblem {
  /** offline: the request did not get through; missing: not found; broken: not what it should be */
  kind: 'offline' | 'missing' | 'broken';
  /** below the data folder */
  file: string;
  /** for the console of a developer and for a bug report */
  detail: string;
}

export type Loaded<T> = { ok: true; value: T } | { ok: false; problem: DataProblem };
