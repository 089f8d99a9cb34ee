import type { Legend } from '../domain/picture.ts';

/** Inline style that puts the class colours on an element and all within it: "--class-0:#…;--class-1:#…". */
export function legendColours(legend: Legend): string {
  return legend.classes.map(({ index, colour }) => `--class-${index}:${colour}`).join(';');
}
