import type { CountyCode } from './area.ts';
import { mostCounties } from './resolveView.ts';

/** The counties compared when one more is asked for: added, or, where four are shown, in place of the last. */
export function compareWith(shown: readonly CountyCode[], code: CountyCode): CountyCode[] {
  if (shown.includes(code)) return [...shown];
  return [...shown.slice(0, mostCounties - 1), code];
}

/** What asking for one more county does, in words for a button; null where it is shown already. */
export function compareWords(
  shown: readonly CountyCode[],
  code: CountyCode,
  nameOf: (code: CountyCode) => string,
): string | null {
  if (shown.includes(code)) return null;
  const last = shown.length < mostCounties ? undefined : shown[mostCounties - 1];
  return last === undefined ? `Compare ${nameOf(code)}` : `Show ${nameOf(code)} in place of ${nameOf(last)}`;
}
