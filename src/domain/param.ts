/** One parameter of the address. */
export interface Param<T> {
  /** its name in the address */
  name: string;
  /** undefined where the text has not the form of a value */
  parse: (text: string) => T | undefined;
  format: (value: T) => string;
  fallback: T;
  /** a discrete choice makes a step for Back; what slides or is typed replaces the last one */
  history: 'push' | 'replace';
}

/** Reads one of these words, however it is written. */
export function oneOf<T extends string>(...words: T[]): (text: string) => T | undefined {
  return (text) => words.find((word) => word === text.trim().toLowerCase());
}
