import type { Manifest } from '../domain/manifest.ts';
import { resolveView } from '../domain/resolveView.ts';
import { defaultView } from '../domain/viewParams.ts';
import type { Question } from '../state/answer.ts';

/** The nearest counties, level and measure that exist, by the atlas's own rules; with a sentence for every change. */
export function resolveAsked(asked: Question, manifest: Manifest): { view: Question; problems: string[] } {
  const { view, problems } = resolveView({ ...defaultView, ...asked }, manifest);
  const { counties, level, indicator, breaks } = view;
  return { view: { counties, level, indicator, breaks }, problems };
}
