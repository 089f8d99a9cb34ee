import { oneOf, type Param } from './param.ts';

/**
 * What a link must restore of a plan. Each part is kept as it is written in the address; the code that reads it
 * (`src/domain/plan`) comes with the workspace, so that no first picture pays for it.
 */
export interface PlanOptions {
  /** the room below the maps: to read, or to make a plan */
  work: 'explore' | 'target';
  /** conditions of the shortlist; empty: none */
  rules: string;
  /** whom the plan is to reach, in which order, and how far */
  reach: string;
  /** the sum to share and how steeply */
  budget: string;
  /** the reader's own weights of the seven domains; empty: the official ones */
  weights: string;
  /** the reader's own places: named sets of neighbourhoods */
  places: string;
  /** the reader's words about the plan */
  notes: string;
  /** release of the data the plan was made on, and what it found then; empty: not said */
  release: string;
}

function words(name: string, history: Param<string>['history']): Param<string> {
  return { name, parse: (text) => text, format: (text) => text, fallback: '', history };
}

/** The plan's rows of the table of parameters, in the order of the address. */
export const planParams: { readonly [K in keyof PlanOptions]: Param<PlanOptions[K]> } = {
  work: {
    name: 'work',
    parse: oneOf('explore', 'target'),
    format: (work) => work,
    fallback: 'explore',
    history: 'push',
  },
  rules: words('rules', 'push'),
  reach: words('reach', 'replace'),
  budget: words('budget', 'replace'),
  weights: words('weights', 'replace'),
  places: words('places', 'push'),
  notes: words('notes', 'replace'),
  release: words('release', 'replace'),
};

/** No plan. */
export const planDefaults: PlanOptions = {
  work: 'explore',
  rules: '',
  reach: '',
  budget: '',
  weights: '',
  places: '',
  notes: '',
  release: '',
};
