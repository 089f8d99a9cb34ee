import { formatNumber } from '../format.ts';
import type { Fact } from './headlineFacts.ts';

/*
 * The five headline figures as a link carries them, so that a page opened on a later release can say which of them are
 * other now: "13of19~40.8~55.5~15.8~0.85", about thirty characters. Anybody may edit an address: what is read here is
 * only ever shown as what the link has, and only where its release is not the atlas's own.
 */

const ids = ['imd', 'income', 'children', 'fuel-poverty-2022', 'km-gp-2025'];
const BETWEEN = '~';
const NONE = '-';
const FEW = 'few';
/** a number, "3of9", few, or none: nothing else is read */
const part = /^(?:\d{1,6}(?:\.\d{1,2})?|\d{1,6}of\d{1,6}|few|-)$/;

/** A headline figure that is not what the link has. */
export interface OtherFigure {
  /** "Income-deprived residents" */
  name: string;
  /** as the link has it; "no figure" where it has none */
  then: string;
  /** as the atlas has it; "no figure" where it has none */
  now: string;
}

/** The headline figures of a page for its address, in their order; '' of a place without any. */
export function figuresCode(facts: readonly Fact[]): string {
  return facts.length === 0 ? '' : codesOf(facts).join(BETWEEN);
}

/** What an address gives as figures, if it has their form; else ''. */
export function readFigures(text: string): string {
  const parts = text.split(BETWEEN);
  return parts.length === ids.length && parts.every((one) => part.test(one)) ? text : '';
}

/** The headline figures that differ from those of a link; null where the link has none that can be read. */
export function otherFigures(code: string, facts: readonly Fact[]): OtherFigure[] | null {
  if (readFigures(code) === '') return null;
  const now = codesOf(facts);
  return code.split(BETWEEN).flatMap((then, index) => {
    const fact = facts.find(({ id }) => id === ids[index]);
    if (then === now[index]) return [];
    const name = fact?.name ?? `Headline figure ${String(index + 1)}`;
    return [{ name, then: thenWords(then, fact), now: fact?.value ?? 'no figure' }];
  });
}

function codesOf(facts: readonly Fact[]): string[] {
  return ids.map((id) => {
    const value = facts.find((fact) => fact.id === id)?.value;
    return value === undefined ? NONE : codeOf(value);
  });
}

/** "40.8%" to "40.8", "3,163rd of 33,755" to "3163of33755". */
function codeOf(value: string): string {
  if (/^fewer/i.test(value)) return FEW;
  const numbers = value.replace(/,/g, '').match(/\d+(?:\.\d+)?/g) ?? [NONE];
  return numbers.join('of');
}

function thenWords(code: string, fact: Fact | undefined): string {
  if (code === NONE) return 'no figure';
  if (code === FEW) return 'fewer than 10';
  const [, one, of] = /^(\d+)of(\d+)$/.exec(code) ?? [];
  if (one !== undefined && of !== undefined)
    return `${formatNumber(Number(one))} of ${formatNumber(Number(of))}`;
  return `${code}${/^[\d.,]+(%| km)$/.exec(fact?.value ?? '')?.[1] ?? ''}`;
}
