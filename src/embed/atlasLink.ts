import { askedParams } from '../domain/askedParams.ts';
import { isAreaCode } from '../domain/codes.ts';
import type { Embedding } from '../domain/embed/embedOptions.ts';
import type { Question } from '../state/answer.ts';

/** The same view in the atlas itself. A district is no area of the atlas's maps: its county is shown. */
export function atlasLink(root: string, view: Question, selected: Embedding['area']): string {
  const { counties, level, indicator } = askedParams;
  const url = new URL('index.html', root);
  const area = selected !== null && isAreaCode(selected) ? `&area=${selected}` : '';
  // by hand: URLSearchParams would write commas as "%2C"
  url.search = `?${counties.name}=${counties.format(view.counties)}&${level.name}=${view.level}&${indicator.name}=${view.indicator}${area}`;
  return url.href;
}
