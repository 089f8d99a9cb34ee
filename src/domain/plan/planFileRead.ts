import type { CountyCode, Level, NamedCode } from '../area.ts';
import type { Manifest } from '../manifest.ts';
import { mostCounties } from '../resolveView.ts';
import { formatResults } from './planChange.ts';
import { planFileForm, planFileKind, planParts, type PlanPatch } from './planFile.ts';
import { formatNotes, parseNotes } from './planNotes.ts';

/** Larger files are not read: a plan of 2,000 areas takes less than a fifth of this. */
export const mostPlanBytes = 1_000_000;

/** browsers refuse addresses of some hundred thousand letters */
const mostPartLetters = 50_000;

/** A plan that was opened. */
export interface OpenedPlan {
  patch: PlanPatch;
  /** day it was saved; empty where the file does not say */
  made: string;
  /** areas it found then; null where the file does not list them */
  list: NamedCode[] | null;
  /** what could not be read, a sentence each: nothing is lost in silence */
  lost: string[];
}

export type PlanFileAnswer = { ok: true; plan: OpenedPlan } | { ok: false; problem: string };

/** Whether a file may be read at all; the sentence why not, null where it may. */
export function sizeProblem(name: string, bytes: number): string | null {
  if (bytes === 0) return `“${name}” is empty: nothing was opened. Choose a plan saved by the atlas (.json).`;
  if (bytes <= mostPlanBytes) return null;
  const size = bytes >= 1e6 ? `${Math.round(bytes / 1e6)} MB` : `${Math.round(bytes / 1e3)} kB`;
  return `“${name}” has ${size}; a plan never has more than 1 MB, so the file was not read. Choose a plan saved by the atlas (.json).`;
}

/**
 * Reads a saved plan. Never throws; a file that is no plan is refused with a sentence of its own, a part that cannot be
 * read is left out and named in `lost`.
 * @param name of the file, for the sentences
 */
export function readPlanFile(name: string, text: string, manifest: Manifest): PlanFileAnswer {
  const refuse = (why: string): PlanFileAnswer => ({ ok: false, problem: `“${name}” ${why}` });
  if (text.trim() === '')
    return refuse('holds no text: nothing was opened. Choose a plan saved by the atlas.');
  // binary files have it nearly always, texts never
  if (text.includes('\u0000')) return refuse('is not a text file. Choose a plan saved by the atlas (.json).');
  const parsed = parseJson(text);
  if (!parsed.ok)
    return refuse(`is not a plan: it is not JSON${parsed.place}. Choose a plan saved by the atlas.`);
  const file = parsed.value;
  if (!isRecord(file) || file['kind'] !== planFileKind)
    return refuse(
      `is JSON, but not a plan of this atlas${foundKind(file)}. Choose a file saved under “Save this plan”.`,
    );
  const form = file['form'];
  if (typeof form !== 'number') return refuse('does not say which form it has, so it cannot be read.');
  if (form > planFileForm)
    return refuse(
      `was saved by a newer atlas (form ${form}; this one reads form ${planFileForm}). Open it there, or use its link.`,
    );
  return { ok: true, plan: openFile(file, manifest) };
}

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; place: string } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { ok: false, place: placeOf(String(error), text) };
  }
}

/** Where JSON ends to be JSON: browsers say it as line and column or as a number of letters. */
function placeOf(message: string, text: string): string {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return ` (line ${line})`;
  const position = /position (\d+)/.exec(message)?.[1];
  if (position) return ` (line ${text.slice(0, Number(position)).split('\n').length})`;
  return '';
}

function foundKind(file: unknown): string {
  const type = isRecord(file) ? file['type'] : null;
  return type === 'FeatureCollection' || type === 'Feature' ? ' (it is GeoJSON)' : '';
}

const known = new Set(
  'kind form title notes made release link counties level indicator plan inWords results'.split(' '),
);

/** Gathers what can be read; each reader says what cannot. */
function openFile(file: Json, manifest: Manifest): OpenedPlan {
  const lost = Object.keys(file)
    .filter((key) => !known.has(key))
    .map((key) => `The file also says “${key}”, which this atlas does not know; it was left out.`);
  const { list, release } = readResults(file, lost);
  const patch: PlanPatch = {
    work: 'target',
    ...readPlace(file, manifest, lost),
    ...readParts(file['plan'], lost),
    notes: readNotes(file, lost),
    ...(release === null ? {} : { release }),
  };
  return { patch, made: textOf(file['made']) ?? '', list, lost };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function readNotes(file: Json, lost: string[]): string {
  const [title, notes] = (['title', 'notes'] as const).map((key) => {
    const text = file[key] === undefined ? '' : textOf(file[key]);
    if (text === null) lost.push(`“${key}” is not a text; it was left out.`);
    return text ?? '';
  });
  const whole = `${title ?? ''}\n${notes ?? ''}`;
  lost.push(...parseNotes(whole.trimEnd()).problems);
  return formatNotes({ title: title ?? '', text: notes ?? '' });
}

function readParts(plan: unknown, lost: string[]): PlanPatch {
  const found = isRecord(plan) ? plan : {};
  if (!isRecord(plan))
    lost.push('The file has no part “plan”: rules, reach, budget and weights are as usual.');
  const others = Object.keys(found).filter((key) => !planParts.some((part) => part === key));
  lost.push(
    ...others.map(
      (key) => `The plan also has a part “${key}”, which this atlas does not know; it was left out.`,
    ),
  );
  return Object.fromEntries(
    planParts.map((part) => {
      const text = found[part] === undefined ? '' : textOf(found[part]);
      if (text === null) lost.push(`The part “${part}” is not a text; it was left out.`);
      const isTooLong = (text ?? '').length > mostPartLetters;
      if (isTooLong) lost.push(`The part “${part}” is longer than an address can hold; it was left out.`);
      return [part, isTooLong ? '' : (text ?? '')];
    }),
  );
}

/** Counties, level and measure: what is not in this release is named and left out. */
function readPlace(file: Json, manifest: Manifest, lost: string[]): PlanPatch {
  const counties = readCounties(file['counties'], manifest, lost);
  const indicator = manifest.indicators.find(({ id }) => id === file['indicator'])?.id;
  if (!indicator)
    lost.push(
      `The measure ${quoted(file['indicator'])} is not in this atlas; the maps show the measure they showed.`,
    );
  const level: Level | undefined = (['lsoa', 'ward'] as const).find((one) => one === file['level']);
  if (!level)
    lost.push(`The kind of area ${quoted(file['level'])} is not known; it should be “lsoa” or “ward”.`);
  return {
    ...(counties.length > 0 ? { counties } : {}),
    ...(indicator ? { indicator } : {}),
    ...(level ? { level } : {}),
  };
}

function readCounties(asked: unknown, manifest: Manifest, lost: string[]): CountyCode[] {
  const list: unknown[] = Array.isArray(asked) ? asked : [];
  const found = list.flatMap((one) => {
    const code = isRecord(one) ? one['code'] : one;
    const county = manifest.counties.find((candidate) => candidate.code === code);
    if (!county) {
      const name = isRecord(one) ? textOf(one['name']) : null;
      lost.push(
        `${name ?? 'A county'} (${quoted(code)}) is not a county or unitary of this atlas; it was left out.`,
      );
    }
    return county ? [county.code] : [];
  });
  const counties = [...new Set(found)];
  if (counties.length === 0)
    lost.push('The file names no county of this atlas: the counties stay as they are.');
  if (counties.length > mostCounties)
    lost.push(`The file names ${counties.length} counties; the first four are shown.`);
  return counties.slice(0, mostCounties);
}

function quoted(value: unknown): string {
  if (value === undefined) return 'of the file (it names none)';
  return `“${typeof value === 'string' ? value.slice(0, 60) : JSON.stringify(value).slice(0, 60)}”`;
}

/** What the plan found then; without it nothing can be compared, which is said. */
function readResults(file: Json, lost: string[]): { release: string | null; list: NamedCode[] | null } {
  const release = textOf(file['release']);
  if (release === null || !/^[0-9a-z]{4,40}$/.test(release)) {
    lost.push('The file does not say which release of the data it was made on, so nothing can be compared.');
    return { release: null, list: null };
  }
  const { results } = file;
  const numbers = isRecord(results) ? [results['areas'], results['residents']].map(wholeOf) : [];
  const [areas = null, residents = null] = numbers;
  if (areas === null || residents === null) lost.push('The file does not say what the plan found then.');
  const list = isRecord(results) && Array.isArray(results['list']) ? results['list'].flatMap(namedOf) : null;
  return { release: formatResults({ release, areas, residents }), list };
}

function wholeOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1e9 ? value : null;
}

function namedOf(area: unknown): NamedCode[] {
  if (!isRecord(area)) return [];
  const [code, name] = [textOf(area['code']), textOf(area['name'])];
  return code === null ? [] : [{ code, name: name ?? code }];
}
