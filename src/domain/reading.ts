import type { Picture } from './picture.ts';

/** Three to six sentences about what is on screen, for readers and screen readers. */
export type ReadPicture = (picture: Picture) => string[];

/** The title of the page for a view: measure, level, counties. */
export type TitleOf = (picture: Picture) => string;
