import { describe, expect, test } from 'vitest';
import type { CountyCode } from '../area.ts';
import { parseEmbed } from './embedAddress.ts';
import { policyNeeds } from './policyNeeds.ts';
import type { Embedding } from './embedOptions.ts';
import {
  attributeText,
  embedAddress,
  frameTitle,
  makeSnippet,
  snippetKinds,
  type SnippetFacts,
} from './snippet.ts';

const code = (text: string) => text as CountyCode;
const dorset: SnippetFacts = {
  site: 'https://atlas.example/england/',
  embedding: { counties: [code('E06000059')] },
  counties: ['Dorset'],
  measure: 'Index of Multiple Deprivation, 2025',
};
const two: SnippetFacts = {
  ...dorset,
  embedding: { counties: [code('E06000058'), code('E06000059')], chrome: 'explorer' },
  counties: ['Bournemouth, Christchurch and Poole', 'Dorset'],
};
const hostile: SnippetFacts = {
  ...dorset,
  embedding: { ...dorset.embedding, title: '"><script>alert(1)</script>\' onload=x & <b>' },
};

/** Attributes of the first element of this name, with entities undone as a browser does. */
function attributesOf(html: string, element: string): Record<string, string> {
  const [, text = ''] = new RegExp(`<${element}((?:[^>"]|"[^"]*")*)>`).exec(html) ?? [];
  const undo = (value: string) =>
    value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, undo(value)]),
  );
}

describe('a frame', () => {
  test('has words for a screen reader, waits until it is near, and fits its column', () => {
    const attributes = attributesOf(makeSnippet('frame', dorset), 'iframe');
    expect(attributes).toEqual({
      src: 'https://atlas.example/england/embed/dorset.html?height=750',
      title: 'Map of Dorset: Index of Multiple Deprivation, 2025 (Inequality Atlas)',
      width: '100%',
      height: '750',
      frameborder: '0',
      loading: 'lazy',
    });
  });

  test('needs no inline style and no inline script, which a strict policy forbids', () => {
    for (const kind of snippetKinds)
      for (const facts of [dorset, two, hostile])
        expect(makeSnippet(kind, facts)).not.toMatch(/ style=| on\w+="|<script[^>]*>[^<]/);
  });

  test('with a script takes the height of its map, so its address asks for none', () => {
    const html = makeSnippet('auto', two);
    expect(attributesOf(html, 'iframe')).toMatchObject({ 'data-inequality-atlas': '', height: '1290' });
    expect(attributesOf(html, 'iframe')['src']).not.toContain('height');
    expect(attributesOf(html, 'script')).toEqual({
      src: 'https://atlas.example/england/embed/auto-height.js',
      async: '',
    });
  });

  test('of one county has its page, which shows a picture without scripts; of two the address names them', () => {
    expect(embedAddress(dorset)).toBe('https://atlas.example/england/embed/dorset.html');
    expect(embedAddress(two)).toBe(
      'https://atlas.example/england/embed.html?counties=E06000058,E06000059&chrome=explorer',
    );
    expect(embedAddress({ ...dorset, counties: ['St. Helens'] })).toContain('/embed/st-helens.html');
  });

  test('comes back as it was asked for', () => {
    const whole: Partial<Embedding> = {
      ...two.embedding,
      level: 'ward',
      theme: 'dark',
      lang: 'cy',
      height: 480,
    };
    const { src = '' } = attributesOf(makeSnippet('frame', { ...two, embedding: whole }), 'iframe');
    expect(parseEmbed(new URL(src).search)).toMatchObject(whole);
  });
});

test('what a policy must allow names every origin the lines ask', () => {
  for (const kind of snippetKinds) {
    const html = makeSnippet(kind, dorset);
    const needs = policyNeeds(kind, dorset.site);
    expect(needs.includes('frame-src')).toBe(/<iframe|<inequality-atlas/.test(html));
    expect(needs.includes('script-src')).toBe(html.includes('<script'));
    expect(needs.includes('img-src')).toBe(html.includes('<img'));
    for (const part of needs.split('; ')) expect(part).toMatch(/^[a-z]+-src https:\/\/atlas\.example$/);
  }
});

describe('whatever an editor types', () => {
  test.each(snippetKinds)('stays inside its attribute: %s', (kind) => {
    const html = makeSnippet(kind, hostile);
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<b>');
    expect(html.match(/<script/g)?.length ?? 0).toBe(kind === 'auto' || kind === 'element' ? 1 : 0);
  });

  test('is what a screen reader says', () => {
    expect(frameTitle(hostile)).toBe('"><script>alert(1)</script>\' onload=x & <b> (Inequality Atlas)');
    const { title } = attributesOf(makeSnippet('frame', hostile), 'iframe');
    expect(title).toBe(frameTitle(hostile));
  });

  test('is named with its area', () => {
    expect(frameTitle({ ...dorset, area: 'Weymouth East' })).toBe(
      'Map of Weymouth East, Dorset: Index of Multiple Deprivation, 2025 (Inequality Atlas)',
    );
    expect(attributeText('a & "b" <c>')).toBe('a &amp; &quot;b&quot; &lt;c&gt;');
  });
});

test('the element carries its settings, and a link for where scripts do not run', () => {
  const html = makeSnippet('element', { ...two, embedding: { ...two.embedding, title: 'Need' } });
  expect(attributesOf(html, 'inequality-atlas')).toEqual({
    counties: 'E06000058,E06000059',
    heading: 'Need',
    chrome: 'explorer',
    label: 'Need (Inequality Atlas)',
  });
  expect(attributesOf(html, 'a')['href']).toBe('https://atlas.example/england/?counties=E06000058,E06000059');
  expect(html).toContain(
    '<script type="module" src="https://atlas.example/england/embed/inequality-atlas.js">',
  );
});

test('a picture says what it shows and leads to its county; two counties have two', () => {
  const html = makeSnippet('picture', two);
  expect(html.match(/<img /g)).toHaveLength(2);
  const { alt, src } = attributesOf(html, 'img');
  expect(alt).toMatch(/^Map of Bournemouth, Christchurch and Poole: every neighbourhood/);
  // 1,200 pixels would break out of a column whose style sheet does not keep pictures in
  expect(attributesOf(html, 'img')).toMatchObject({ width: '100%' });
  expect(attributesOf(html, 'img')).not.toHaveProperty('height');
  expect(src).toBe('https://atlas.example/england/pictures/bournemouth-christchurch-and-poole.png');
  expect(attributesOf(html, 'a')['href']).toBe(
    'https://atlas.example/england/county/bournemouth-christchurch-and-poole.html',
  );
});
