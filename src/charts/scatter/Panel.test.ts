import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { plainMarks, sameDrawing, svgFile } from '../../../tests/fixtures/drawing.ts';
import type { CountyPairs } from '../../domain/twoMeasures.ts';
import Panel from './Panel.svelte';

const pairs = [
  [0.95, 0.9, 0],
  [0.5, 0.5, 1],
  [0.1, 0.2, 1],
  [null, 0.4, 0],
].map(([x, y, index], at) => ({ x, y, class: index, ref: { county: 'E1', code: `E0100000${at}` } }));
const county = { code: 'E1', name: 'Tinyshire', pairs, both: 3, rho: null } as unknown as CountyPairs;

describe('one county’s square', () => {
  const props = {
    county,
    ground: {
      grid: { columns: 1, side: 200, radius: 3 },
      contours: ['M0,0L200,0L200,200Z'],
      colours: ['#111111', '#222222'],
      worst: { x: 0.8, y: 0.8 },
    },
    drawn: { box: { x0: 0.5, x1: 1, y0: 0.5, y1: 1 }, isDrawing: false },
    lit: null,
    selected: county.pairs[0] ?? null,
    words: { label: 'Tinyshire', describedby: 'x' },
    events: {
      onpoint: () => {},
      onpick: () => {},
      onbox: () => {},
      onboxkey: () => {},
      onboxrest: () => {},
    },
  };

  it('is drawn without a page: one path for each class, England behind, the box over them', async () => {
    const { body } = render(Panel, { props });
    expect(body.match(/class="dots/g)).toHaveLength(2);
    expect(plainMarks(body)).toContain('3 dots; rank correlation none (too few areas, or all alike)');
    await sameDrawing(svgFile(Panel, props), 'twoMeasures.svg');
  });
});
