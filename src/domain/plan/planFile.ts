import type { CountyCode, Level, NamedCode } from '../area.ts';
import type { IndicatorId } from '../indicator.ts';
import type { PlanOptions } from '../planOptions.ts';

/** The parts of a plan that are texts of their own; the order is that of the file. */
export const planParts = ['rules', 'reach', 'budget', 'weights', 'places'] as const;
type PlanPart = (typeof planParts)[number];

export const planFileKind = 'inequality-atlas-plan';
/** form of the file; a newer one may hold what this code does not know */
export const planFileForm = 1;

/** A plan as a file: readable, complete, and with what it found, so that a later release can say what has changed. */
export interface PlanFile {
  kind: typeof planFileKind;
  form: number;
  title: string;
  notes: string;
  /** day it was saved, "2026-11-22" */
  made: string;
  /** hash of the data it was made on */
  release: string;
  /** opens the same plan */
  link: string;
  counties: NamedCode<CountyCode>[];
  level: Level;
  indicator: IndicatorId;
  /** each part as the address writes it */
  plan: Record<PlanPart, string>;
  /** the same in words, for whoever reads the file */
  inWords: string[];
  results: PlanFileResults;
}

interface PlanFileResults {
  areas: number;
  residents: number;
  /** null where a reader's own data decide which areas there are: they are part of no file */
  list: NamedCode[] | null;
}

/** What opening a file changes in the view. */
export type PlanPatch = Partial<PlanOptions> & {
  counties?: CountyCode[];
  level?: Level;
  indicator?: IndicatorId;
};

/** The file's text: JSON with two spaces, one line for each area of the list. */
export function formatPlanFile(file: PlanFile): string {
  const { list: areas } = file.results;
  const text = JSON.stringify({ ...file, results: { ...file.results, list: areas && [] } }, null, 2);
  const list = (areas ?? []).map((area) => `      ${JSON.stringify(area)}`).join(',\n');
  return `${list === '' ? text : text.replace(/"list": \[\](?=\s*\}\s*\}$)/, () => `"list": [\n${list}\n    ]`)}\n`;
}
