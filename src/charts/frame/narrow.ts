import { MediaQuery } from 'svelte/reactivity';
import { printing } from '../../ui/printing.svelte.ts';

const print = new MediaQuery('print', false);
const small = new MediaQuery('(max-width: 639px)', false);

/** Whether the page is being printed: figures are then laid out anew, so that their words keep their size. */
export const paper = {
  get current(): boolean {
    return printing.isOn || print.current;
  },
};

/** Whether a page of paper or a phone is too small for long lists: they show fewer rows at first. */
export const narrow = {
  get current(): boolean {
    return small.current || paper.current;
  },
};

/** Whether charts are a list of questions to open, and what belongs to one is folded: on a phone, never on paper. */
export const folds = {
  get current(): boolean {
    return small.current && !paper.current;
  },
};

/** px that a figure is laid out for on paper: the width of an A4 sheet within its margins. */
export const PAPER_PX = 680;
