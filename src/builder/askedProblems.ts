import { embedParams, mostEmbeddedCounties, type Embedding } from '../domain/embed/embedOptions.ts';
import { splitList } from '../domain/askedParams.ts';
import type { Manifest } from '../domain/manifest.ts';
import { resolveView } from '../domain/resolveView.ts';
import { defaultView } from '../domain/viewParams.ts';

/**
 * In plain words what of the builder's address could not be met: settings that cannot be read, counties and measures that do
 * not exist, a third county. Nothing is said of settings that are not named.
 */
export function problemsOf(search: string, asked: Embedding, manifest: Manifest): string[] {
  const query = new URLSearchParams(search);
  const unread = Object.values(embedParams).flatMap(({ name, parse }) => {
    const text = query.get(name)?.trim() ?? '';
    return text === '' || parse(text) !== undefined
      ? []
      : [
          `The link asks for ${name} “${text.slice(0, 60)}”, which cannot be read; the usual setting is taken.`,
        ];
  });
  const named = splitList(query.get(embedParams.counties.name) ?? '').length;
  const { counties, level, indicator } = asked;
  const { problems } = resolveView(
    { ...defaultView, ...(counties.length > 0 ? { counties } : {}), level, indicator },
    manifest,
  );
  return [
    ...unread,
    ...(named > mostEmbeddedCounties
      ? ['A map in a page holds two counties at most: the first two are taken.']
      : []),
    ...problems,
  ];
}
