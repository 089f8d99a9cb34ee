export type Headers = Readonly<Record<string, string>>;

/** One line for each header. */
export function headerLines(headers: Headers, line: (name: string, value: string) => string): string {
  return Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join('\n');
}
