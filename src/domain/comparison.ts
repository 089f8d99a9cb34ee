import type { CountyCode } from './area.ts';
import { mostCounties } from './resolveView.ts';

/**
 * The counties compared when one more is asked for: added, or, where four are shown, in place of the last.
 * @param beside the county it is to be compared with: that one stays
 */
export function compareWith(
  shown: readonly CountyCode[],
  code: CountyCode,
  beside: CountyCode | null = null,
): CountyCode[] {
  if (shown.includes(code)) return [...shown];
  const leaving = leavingOf(shown, beside);
  return leaving === null ? [...shown, code] : shown.map((one) => (one === leaving ? code : one));
}

/** What asking for one more county does, in words for a button; null where it is shown already. */
export function compareWords(
  shown: readonly CountyCode[],
  code: CountyCode,
  nameOf: (code: CountyCode) => string,
  beside: CountyCode | null = null,
): string | null {
  if (shown.includes(code)) return null;
  const leaving = leavingOf(shown, beside);
  return leaving === null ? `Compare ${nameOf(code)}` : `Show ${nameOf(code)} in place of ${nameOf(leaving)}`;
}

/** Who makes room for another: nobody below four. */
function leavingOf(shown: readonly CountyCode[], beside: CountyCode | null): CountyCode | null {
  return shown.length < mostCounties ? null : (shown.findLast((code) => code !== beside) ?? null);
}
