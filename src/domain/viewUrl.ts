import { encodeReadably } from './readableAddress.ts';
import type { View } from './view.ts';
import { defaultView, params, viewKeys } from './viewParams.ts';

/** A view, and in plain words what of the question could not be met. */
export interface Resolved {
  view: View;
  problems: string[];
}

/**
 * Reads the form of an address; whether what it asks for exists is for `resolveView`. Never throws:
 * a value without the right form is replaced by the default and named in `problems`.
 */
export function parseView(search: string): Resolved {
  const query = new URLSearchParams(search);
  const view: View = { ...defaultView };
  const problems = viewKeys.flatMap((key) => readParam(view, key, query.get(params[key].name)));
  return { view, problems };
}

function readParam<K extends keyof View>(view: Pick<View, K>, key: K, text: string | null): string[] {
  if (text === null || text.trim() === '') return [];
  const { name, parse } = params[key];
  const value = parse(text);
  if (value === undefined)
    return [`The link asks for ${name} “${text}”, which cannot be read; the usual setting is shown.`];
  view[key] = value;
  return [];
}

/** The address of a view: "?counties=…"; defaults are left out, the order is fixed, commas stay readable. */
export function formatView(view: View): string {
  const parts = viewKeys.flatMap((key) => formatParam(view, key));
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

function formatParam<K extends keyof View>(view: Pick<View, K>, key: K): string[] {
  const { name, format, fallback } = params[key];
  const text = format(view[key]);
  return text === format(fallback) ? [] : [`${name}=${encodeReadably(text)}`];
}

/** Whether going from one view to the other makes a step for Back; null when the address stays the same. */
export function historyStep(from: View, to: View): 'push' | 'replace' | null {
  const changed = viewKeys.filter((key) => !isSame(from, to, key));
  if (changed.length === 0) return null;
  return changed.some((key) => params[key].history === 'push') ? 'push' : 'replace';
}

function isSame<K extends keyof View>(from: Pick<View, K>, to: Pick<View, K>, key: K): boolean {
  const { format } = params[key];
  return format(from[key]) === format(to[key]);
}
