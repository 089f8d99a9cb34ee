import { chartParams, type ChartOptions } from '../domain/chartOptions.ts';
import type { Picture } from '../domain/picture.ts';
import type { View } from '../domain/view.ts';

/**
 * Keeps the last value given while the next is alike in what counts: moving a map or sorting the table makes a new
 * view and a new picture of it, but charts are then not laid out anew.
 */
export function steady<T>(isAlike: (one: T, other: T) => boolean): (next: T) => T {
  let kept: T | undefined;
  return (next) => {
    if (kept === undefined || !isAlike(kept, next)) kept = next;
    return kept;
  };
}

/** Whether two pictures show the same: they may still differ in where the maps look and what is selected. */
export function isSamePicture(one: Picture, other: Picture): boolean {
  return one.legend === other.legend && one.counties === other.counties;
}

/** What charts know of a view: what the picture answers, with the newest options of charts and the newest selection. */
export function chartView(answered: View, newest: View): View {
  const options: Partial<Record<string, unknown>> = {};
  for (const key of Object.keys(chartParams)) if (isOption(key)) options[key] = newest[key];
  return { ...answered, ...options, paint: newest.paint, worst: newest.worst, area: newest.area };
}

function isOption(key: string): key is keyof ChartOptions {
  return key in chartParams;
}

/** Whether two views are one to charts: where maps look and how the table is sorted is nothing to them. */
export function isSameView(one: View, other: View): boolean {
  return wordsOf(one) === wordsOf(other);
}

function wordsOf({ cameras: _cameras, sort: _sort, filter: _filter, ...rest }: View): string {
  return JSON.stringify(rest);
}
