import { formerHeading, largerHeadings } from './findLarger.ts';
import type { HitGroup } from './hits.ts';
import { plainWords } from './matchNames.ts';
import { wordsOf } from './words.ts';

/**
 * Groups as most people mean them: first those with a name that is the text itself (or a council whose name begins with
 * it), then those with a name that begins with it, then others; among equals former districts last. So "Hereford" is the
 * city before Herefordshire, "Corby" the town before the former district, "Newcastle" the council before a village.
 */
export function orderGroups(groups: readonly HitGroup[], typed: readonly (readonly string[])[]): HitGroup[] {
  const texts = typed.map((words) => plainWords(words).join(' '));
  const rank = (group: HitGroup): number => {
    const isCouncil = largerHeadings.includes(group.heading) && group.heading !== formerHeading;
    const near = Math.min(...group.hits.map(({ title }) => rankOf(title, texts, isCouncil)));
    return near * 2 + Number(group.heading === formerHeading);
  };
  return [...groups].sort((a, b) => rank(a) - rank(b));
}

function rankOf(title: string, texts: readonly string[], isCouncil: boolean): number {
  const name = plainWords(wordsOf(title)).join(' ');
  const own = isCouncil ? name.replace(/^county /, '') : name;
  if (texts.some((text) => own === text || name === text)) return 0;
  if (texts.some((text) => own.startsWith(`${text} `))) return isCouncil ? 0 : 1;
  if (isCouncil && texts.some((text) => ` ${own} `.includes(` ${text} `))) return 1;
  return 2;
}

/** Groups of both, hits under one heading together, each once; the first list's come first. */
export function mergeGroups(first: readonly HitGroup[], second: readonly HitGroup[]): HitGroup[] {
  const headings = [...new Set([...first, ...second].map(({ heading }) => heading))];
  return headings.map((heading) => {
    const hits = [...first, ...second].flatMap((group) => (group.heading === heading ? group.hits : []));
    return {
      heading,
      hits: [...new Map(hits.map((hit) => [JSON.stringify(hit.place) + hit.title, hit])).values()],
    };
  });
}

/** Groups without the hits that others hold already. */
export function withoutHits(groups: readonly HitGroup[], others: readonly HitGroup[]): HitGroup[] {
  const held = new Set(others.flatMap(({ hits }) => hits.map(({ place }) => JSON.stringify(place))));
  return groups
    .map(({ heading, hits }) => ({
      heading,
      hits: hits.filter(({ place }) => !held.has(JSON.stringify(place))),
    }))
    .filter(({ hits }) => hits.length > 0);
}
