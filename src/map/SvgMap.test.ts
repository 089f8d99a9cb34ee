import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { tinyScene } from '../../tests/fixtures/mapScene.ts';
import { groundOf } from './ground.ts';
import MapButtons from './MapButtons.svelte';
import MapMarks from './MapMarks.svelte';
import MapNames from './MapNames.svelte';
import MapPane from './MapPane.svelte';
import { lensOf } from './projection.ts';
import SvgMap from './SvgMap.svelte';

const lens = lensOf(tinyScene.county.bbox, { width: 480, height: 240 }, null);

/** The picture alone: without Svelte's markers, with ids and class hashes made the same in every build. */
function picture(body: string): string {
  return body
    .replace(/<!--.*?-->/g, '')
    .replace(/ svelte-\w+/g, '')
    .replace(/hatch-\w+/g, 'hatch')
    .replace(/></g, '>\n<');
}

describe('the light renderer', () => {
  it('draws a county without a page', async () => {
    const { body } = render(SvgMap, { props: { scene: tinyScene, lens, emphasis: null } });
    await expect(picture(body)).toMatchFileSnapshot('../../tests/fixtures/tinyshire.svg');
  });

  it('fades what is not emphasised by the palette alone: the paths are the same', () => {
    const draw = (emphasis: number | null) =>
      render(SvgMap, { props: { scene: tinyScene, lens, emphasis } }).body;
    const paths = (body: string) => body.match(/ d="[^"]*"/g);
    expect(draw(1)).toContain('--k0:color-mix(in srgb, #080c54 22%, var(--land));--k1:#1f9eb7;');
    expect(paths(draw(1))).toEqual(paths(draw(null)));
  });

  it('hatches areas over their colour, which stays', () => {
    const draw = (hatched: ReadonlySet<number>) =>
      render(SvgMap, { props: { scene: { ...tinyScene, hatched }, lens, emphasis: null } }).body;
    const { areas } = groundOf(tinyScene.topology).paths;
    const body = draw(new Set([1]));
    expect(body).toMatch(/fill:\s?url\(#hatch-[^)]*-over\)/);
    expect(body.split(areas[1] ?? 'none').length).toBe(3);
    expect(draw(new Set())).not.toContain('-over');
  });

  it('is part of a pane that names its county and counts its areas', () => {
    const events = { onhover: () => {}, onselect: () => {}, oncamera: () => {} };
    const focus = { hovered: null, selected: 1, emphasis: null };
    const props = {
      scene: tinyScene,
      focus,
      camera: null,
      renderer: 'auto' as const,
      events,
    };
    const { body } = render(MapPane, { props });
    expect(body).toContain('aria-label="Map of Tinyshire: 5 neighbourhoods"');
  });

  it('has buttons that say which map they move', () => {
    const nothing = () => {};
    const props = { name: 'Tinyshire', isMoved: true, onzoom: nothing, onpan: nothing, onreset: nothing };
    const { body } = render(MapButtons, { props });
    expect(body).toContain('Zoom in the Tinyshire map');
    expect(body).toContain('Move the Tinyshire map north');
  });

  it('names the places of its context', () => {
    const { context } = tinyScene;
    if (!context) throw new Error('the fixture has a context');
    const { body } = render(MapNames, { props: { context, scene: tinyScene, lens, moving: false } });
    expect(body).toContain('Bigtown');
  });
});

describe('marks over the map', () => {
  const draw = (marked: ReadonlySet<number> | null) =>
    render(MapMarks, {
      props: {
        scene: tinyScene,
        lens,
        focus: { hovered: null, selected: null, emphasis: null, marked },
        moving: false,
      },
    }).body;

  it('veil every area but the marked ones, and fade the dots of the others', () => {
    expect(draw(null)).not.toContain('veil');
    const { areas } = groundOf(tinyScene.topology).paths;
    const body = draw(new Set([1]));
    expect(body).toContain(`d="${areas.filter((_, area) => area !== 1).join('')}"`);
    expect(body).toContain(`d="${areas[1] ?? ''}"`);
    expect(body).not.toContain('dimmed');
    expect(draw(new Set([0]))).toContain('dimmed');
  });
});
