import type { SnippetKind } from './snippet.ts';

const directives: Record<SnippetKind, readonly string[]> = {
  frame: ['frame-src'],
  auto: ['frame-src', 'script-src'],
  element: ['frame-src', 'script-src'],
  picture: ['img-src'],
};

/**
 * What the Content Security Policy of a page must hold for these lines to work: "frame-src https://atlas.example". Inline
 * styles and scripts need not be allowed for any of them.
 * @param site address of the atlas
 */
export function policyNeeds(kind: SnippetKind, site: string): string {
  const { origin } = new URL(site);
  return directives[kind].map((directive) => `${directive} ${origin}`).join('; ');
}
