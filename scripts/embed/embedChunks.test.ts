import { expect, test } from 'vitest';
import { embedChunk } from './embedChunks.ts';

const graph: Record<string, string[]> = {
  '/src/embed/embed.ts': [],
  '/src/map/SvgMap.svelte': ['/src/embed/embed.ts'],
  '/src/map/MapPane.svelte': ['/src/embed/later.ts'],
  '/src/embed/later.ts': [],
  '/svelte/src/internal/client/index.js': ['/src/map/SvgMap.svelte'],
  '/svelte/src/internal/client/dom/elements/bindings/select.js': ['/svelte/src/internal/client/index.js'],
};
const find = (id: string) => ({ importers: graph[id] ?? [] });

test('what the first picture reaches is one file; what comes later, and controls, are others', () => {
  expect(embedChunk('/src/map/SvgMap.svelte', find)).toBe('embed');
  expect(embedChunk('/svelte/src/internal/client/index.js', find)).toBe('embed');
  expect(embedChunk('/src/map/MapPane.svelte', find)).toBeNull();
  expect(embedChunk('/svelte/src/internal/client/dom/elements/bindings/select.js', find)).toBe('controls');
});
