import { printing } from '../ui/printing.svelte.ts';

/** What fits between the margins of A4 upright (`@page` of paper.css), in millimetres. */
const SIDE_MM = 283;
/** what two columns lose at the foot of a first side, because only lists and questions are cut in two */
const LOST_MM = 46;
/** what a sheet may grow between being measured and being printed: rows that are not cut stand elsewhere */
const SLACK_MM = 5;
/**
 * Tried in turn until all fits: the size of type, then without the lines marked `spare`. 1 is 8 pt, and 7 for notes: below
 * that more sides are better than unreadable ones.
 */
const STEPS: readonly [fit: number, isTight: boolean][] = [
  [1.15, false],
  [1.1, false],
  [1.05, false],
  [1, false],
  [1.08, true],
  [1.04, true],
  [1, true],
];

/**
 * Lays a sheet out for paper from just before a print until it is over, and sets its type so that it fits the sides it
 * may take. The class on the root does what `@media print` cannot: it can be measured before the browser counts sheets.
 * @param sides how many sides of A4 it may take; null: as many as it needs
 */
export function layOutForPaper(sides: number | null): (sheet: HTMLElement) => () => void {
  return (sheet) => {
    const root = document.documentElement;
    const before = (): void => {
      // the page's own listener redraws the maps first: it was there before this one
      if (!printing.isOn) return;
      root.classList.add('paper');
      const limitMm = sides === null ? Infinity : sides * SIDE_MM - (sides - 1) * LOST_MM - SLACK_MM;
      for (const [fit, isTight] of STEPS) {
        root.style.setProperty('--fit', String(fit));
        root.classList.toggle('tight', isTight);
        if (heightMm(sheet) <= limitMm) break;
      }
    };
    const after = (): void => root.classList.remove('paper', 'tight');
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      after();
    };
  };
}

const PX_PER_MM = 96 / 25.4;

function heightMm(sheet: HTMLElement): number {
  return sheet.getBoundingClientRect().height / PX_PER_MM;
}
