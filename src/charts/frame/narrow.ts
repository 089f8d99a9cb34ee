import { MediaQuery } from 'svelte/reactivity';

/** Whether the page is being printed: figures are then laid out anew, so that their words keep their size. */
export const paper = new MediaQuery('print', false);

/** Whether a page of paper or a phone is too small for long lists: they show fewer rows at first. */
export const narrow = new MediaQuery('(max-width: 639px), print', false);

/** Whether charts are a list of questions to open, and what belongs to one is folded: on a phone, never on paper. */
export const folds = new MediaQuery('screen and (max-width: 639px)', false);

/** px that a figure is laid out for on paper: the width of an A4 sheet within its margins. */
export const PAPER_PX = 680;
