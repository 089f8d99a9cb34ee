import type { AreaCode, CountyCode } from './area.ts';
import type { IndicatorId } from './indicator.ts';

/*
 * Brands say what a text is meant as, not that it exists: only `resolveView` (which has the manifest)
 * and the data border can say that. A link may ask for a county by name, so any text may be *asked for*.
 */

/** A text asked for as a county: its code, its name or its slug. */
export function isAskedCounty(text: string): text is CountyCode {
  return text.length > 0;
}

/** A text asked for as an indicator. */
export function isAskedIndicator(text: string): text is IndicatorId {
  return text.length > 0;
}

/** The GSS code of an English LSOA (E01) or ward (E05). */
export function isAreaCode(text: string): text is AreaCode {
  return /^E0[15]\d{6}$/.test(text);
}
