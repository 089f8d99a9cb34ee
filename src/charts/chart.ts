import type { Component } from 'svelte';
import type { AreaCode } from '../domain/area.ts';
import type { AreaRef, Inside } from '../domain/inside.ts';
import type { Picture } from '../domain/picture.ts';
import type { View } from '../domain/view.ts';
import type { ChartAsk } from './ask.ts';

/** One chart: one question, answered for the counties shown. Found by its file name, `charts/<name>/chart.ts`. */
export interface Chart {
  /** also its anchor on the page and the name of its files */
  id: string;
  /** place in the page, ascending; charts with near numbers stand beside one another */
  order: number;
  /** the title: a question in a reader's words */
  question: string;
  /** one line for the list of charts */
  tells: string;
  /**
   * how it is asked of a measure that is known of the areas shown only (`scope`), such as a reader's own; left out where it
   * says nothing without England: `refuses` then says why
   */
  ofShown?: { question: string; tells: string };
  /** null where it can be drawn for this picture, else the reason in a sentence */
  refuses: (picture: Picture) => string | null;
  /** where a reader's own places do not stand in it: why, in one line; left out where they do */
  withoutPlaces?: string;
  /** whether it wants the full width of the page */
  wide?: boolean;
  load: () => Promise<{ default: Component<ChartProps> }>;
}

/** What every chart is given. It tells of intentions; the page acts. */
export interface ChartProps {
  chart: Chart;
  picture: Picture;
  inside: Inside;
  /** options of charts that a link must restore are parameters of the view */
  view: View;
  focus: ChartFocus;
  events: ChartEvents;
  ask: ChartAsk;
}

/** What is marked now, in maps, table and charts alike: neighbourhoods or wards, by code. */
export interface ChartFocus {
  hovered: AreaCode | null;
  selected: AreaCode | null;
  /** the set that stands out until it is let go, with its name: "12 wards with hidden pockets" */
  marked: { codes: ReadonlySet<AreaCode>; words: string } | null;
}

export interface ChartEvents {
  /** pointer or keyboard came to an area of either level; null when it left */
  onhover: (area: AreaRef | null, by: 'pointer' | 'keyboard') => void;
  onselect: (area: AreaRef) => void;
  /** a set of areas is to be lit on the maps and listed in the table; null lets go. Words: "12 wards with hidden pockets" */
  onmark: (areas: AreaRef[] | null, words: string) => void;
  /** a choice that a link must restore */
  onchange: (patch: Partial<View>) => void;
}
