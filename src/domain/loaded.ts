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

/** All values, or the first failure: what leaves a part out without a word would mislead. */
export async function allOf<T>(answers: readonly Promise<Loaded<T>>[]): Promise<Loaded<T[]>> {
  const values: T[] = [];
  for (const loaded of await Promise.all(answers)) {
    if (!loaded.ok) return loaded;
    values.push(loaded.value);
  }
  return { ok: true, value: values };
}
