import type { CountyCode } from '../../domain/area.ts';
import { compareWith, compareWords } from '../../domain/comparison.ts';

/** The counties in the order in which the last gives way to a twin's county: the neighbourhood's own one never does. */
function ownFirst(shown: readonly CountyCode[], own: CountyCode): readonly CountyCode[] {
  return shown.at(-1) === own ? [own, ...shown.slice(0, -1)] : shown;
}

/** The counties compared after a twin is opened. */
export function countiesWith(shown: readonly CountyCode[], own: CountyCode, twin: CountyCode): CountyCode[] {
  return shown.includes(twin) ? [...shown] : compareWith(ownFirst(shown, own), twin);
}

/** What a press does: "Select it on the map", "Compare Kent", "Show Kent in place of Dorset". */
export function openWords(
  shown: readonly CountyCode[],
  own: CountyCode,
  twin: CountyCode,
  nameOf: (code: CountyCode) => string,
): string {
  return compareWords(ownFirst(shown, own), twin, nameOf) ?? 'Select it on the map';
}
