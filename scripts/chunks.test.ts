import { describe, expect, it } from 'vitest';
import { firstChunk } from './chunks.ts';

const importers: Record<string, string[]> = {
  '/a/src/main.ts': ['/a/index.html'],
  '/a/src/about.ts': ['/a/about.html'],
  '/a/src/place.ts': ['/a/place.html'],
  '/a/src/story.ts': ['/a/story.html'],
  '/a/src/embed/embed.ts': ['/a/embed.html'],
  '/a/src/App.svelte': ['/a/src/main.ts'],
  '/a/src/paths.ts': ['/a/src/App.svelte', '/a/src/place.ts'],
  '/a/src/both.ts': ['/a/src/App.svelte', '/a/src/place.ts', '/a/src/About.svelte'],
  '/a/src/slide.ts': ['/a/src/App.svelte', '/a/src/story.ts'],
  '/a/src/small.ts': ['/a/src/both.ts', '/a/src/App.svelte', '/a/src/embed/embed.ts'],
  '/a/src/Sheet.svelte': ['/a/src/place.ts'],
  '/a/src/format.ts': ['/a/src/App.svelte', '/a/src/About.svelte', '/a/src/Lazy.svelte'],
  '/a/src/About.svelte': ['/a/src/about.ts'],
  '/a/src/svelte/src/reactivity/media-query.js': ['/a/src/App.svelte'],
  '/a/src/svelte/src/reactivity/map.js': ['/a/src/App.svelte'],
  // reached by import() alone
  '/a/src/Lazy.svelte': [],
  '/a/src/one.ts': ['/a/src/two.ts'],
  '/a/src/two.ts': ['/a/src/one.ts', '/a/src/App.svelte'],
};
const chunk = (name: string) =>
  firstChunk(`/a/src/${name}`, (id) => (importers[id] ? { importers: importers[id] } : null));

describe('the chunks of the first picture', () => {
  it('are one for the atlas and one for what About shares', () => {
    expect(chunk('App.svelte')).toBe('atlas');
    expect(chunk('format.ts')).toBe('shared');
  });

  it('part what other pages share, for none of them may start the atlas', () => {
    expect(chunk('paths.ts')).toBe('drawing');
    expect(chunk('slide.ts')).toBe('drawing');
    expect(chunk('both.ts')).toBe('shared');
    expect(chunk('Sheet.svelte')).toBeNull();
  });

  it('part the little that the embed needs', () => {
    expect(chunk('small.ts')).toBe('core');
  });

  it('hold nothing that only comes later or to the other page', () => {
    expect(chunk('Lazy.svelte')).toBeNull();
    expect(chunk('About.svelte')).toBeNull();
  });

  it('leave out what an entry exports for later pieces', () => {
    expect(chunk('svelte/src/reactivity/media-query.js')).toBe('atlas');
    expect(chunk('svelte/src/reactivity/map.js')).toBeNull();
  });

  it('do not mind modules that import one another', () => {
    expect(chunk('one.ts')).toBe('atlas');
  });
});
