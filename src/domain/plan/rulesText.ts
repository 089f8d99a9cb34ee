import { isAskedIndicator } from '../codes.ts';
import type { IndicatorId } from '../indicator.ts';
import { tidyName } from '../locality/locality.ts';
import { readPlaceName, writePlaceName } from './planPlaces.ts';
import { parseMeasureTest, formatMeasureTest } from './rulesTests.ts';
import {
  isGroup,
  measuresOf,
  type Condition,
  type PlaceKind,
  type RuleGroup,
  type RuleItem,
} from './rules.ts';

/*
 * The rules as they stand in an address:
 *
 *   rules     = all(item,item,…) | any(item,item,…) | item,item,…      the last means all
 *   item      = condition | all(condition,…) | any(condition,…)
 *   condition = subject:test | not(subject:test)
 *   subject   = a measure's id | county | district | former | ward | place
 *   test      = worst20 | best20 | highest20 | lowest20, each with "county" behind it for the county's own
 *             | atleast5 | atmost-0.25 | is.RSF1.RLF1 | tenth.1.2      of measures
 *             | E07000218.E07000219                                    of places
 *             | South_Wye.Belmont                                      of the reader's own, by name (`planPlaces.ts`)
 */

export interface ReadRules {
  /** null where there are none */
  value: RuleGroup | null;
  /** what could not be read, as sentences */
  problems: string[];
}

const places: readonly PlaceKind[] = ['county', 'district', 'former', 'ward', 'place'];

/** Reads rules; never throws. What cannot be read is left out and named. */
export function parseRules(text: string): ReadRules {
  const problems: string[] = [];
  const trimmed = text.replace(/\s+/g, '');
  if (trimmed === '') return { value: null, problems };
  const whole = unwrap(trimmed);
  const { join, inner } = whole ?? { join: 'all' as const, inner: trimmed };
  const items = splitOutside(inner).flatMap((part) => parseItem(part, problems) ?? []);
  return { value: items.length === 0 ? null : { join, items }, problems };
}

/** The rules as a text of the address; none: an empty one. */
export function formatRules(rules: RuleGroup | null): string {
  if (!rules || rules.items.length === 0) return '';
  return `${rules.join}(${rules.items.map(formatItem).join(',')})`;
}

/** The measures that a text of rules asks about. */
export function rulesMeasures(text: string): IndicatorId[] {
  const { value } = parseRules(text);
  return value ? measuresOf(value) : [];
}

function formatItem(item: RuleItem): string {
  if (isGroup(item)) return `${item.join}(${item.items.map(formatCondition).join(',')})`;
  return formatCondition(item);
}

function formatCondition(condition: Condition): string {
  const text =
    condition.on === 'measure'
      ? `${condition.measure}:${formatMeasureTest(condition.test)}`
      : `${condition.on}:${formatPlaces(condition.on, condition.codes)}`;
  return condition.isNot ? `not(${text})` : text;
}

/** "any(a,b)" as its word and what is inside; null where the text is not one group from end to end. */
function unwrap(text: string): { join: 'all' | 'any'; inner: string } | null {
  const [, join, inner] = /^(all|any)\((.*)\)$/.exec(text) ?? [];
  if ((join !== 'all' && join !== 'any') || inner === undefined) return null;
  return depths(inner).every((depth) => depth >= 0) ? { join, inner } : null;
}

/** How many brackets are open after each letter. */
function depths(text: string): number[] {
  let open = 0;
  return Array.from(text, (letter) => (open += letter === '(' ? 1 : letter === ')' ? -1 : 0));
}

/** Parts between the commas that stand outside brackets. */
function splitOutside(text: string): string[] {
  const open = depths(text);
  const parts: string[] = [''];
  Array.from(text).forEach((letter, at) => {
    if (letter === ',' && (open[at] ?? 0) <= 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${letter}`);
  });
  return parts.filter((part) => part !== '');
}

function parseItem(text: string, problems: string[]): RuleItem | null {
  const group = unwrap(text);
  if (!group) return readCondition(text, problems);
  const items = splitOutside(group.inner).flatMap((part) => readCondition(part, problems) ?? []);
  return items.length === 0 ? null : { join: group.join, items };
}

function readCondition(text: string, problems: string[]): Condition | null {
  const condition = parseCondition(text);
  if (!condition)
    problems.push(`The link asks for the condition “${text}”, which cannot be read; it was left out.`);
  return condition;
}

function parseCondition(text: string): Condition | null {
  const [, negated] = /^not\((.*)\)$/.exec(text) ?? [];
  const [, subject = '', test = ''] = /^([\w-]+):([^:]+)$/.exec(negated ?? text) ?? [];
  const isNot = negated !== undefined;
  const place = placeKind(subject);
  if (place) {
    const codes = parsePlaces(place, test);
    return codes && { isNot, on: place, codes };
  }
  const asked = parseMeasureTest(test);
  return asked && isAskedIndicator(subject) ? { isNot, on: 'measure', measure: subject, test: asked } : null;
}

/** Places of a kind as an address has them: codes, or the names of the reader's own. */
export function formatPlaces(on: PlaceKind, codes: readonly string[]): string {
  return (on === 'place' ? codes.map(writePlaceName) : codes).join('.');
}

/** A kind of place by its word; undefined where it is none. */
export function placeKind(word: string): PlaceKind | undefined {
  return places.find((kind) => kind === word);
}

/** Places of a kind, each once; null where one has not the form of a code, or of a name. */
export function parsePlaces(on: PlaceKind, text: string): string[] | null {
  if (on === 'place') {
    const names = [...new Set(text.split('.').map((name) => tidyName(readPlaceName(name))))];
    return names.every((name) => name !== '') ? names : null;
  }
  const codes = [...new Set(text.toUpperCase().split('.'))];
  return codes.every((code) => /^E\d{8}$/.test(code)) ? codes : null;
}
