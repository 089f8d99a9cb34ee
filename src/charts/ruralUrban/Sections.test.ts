import { expect, it } from 'vitest';
import { sameDrawing, svgFile } from '../../../tests/fixtures/drawing.ts';
import type { AreaCode } from '../../domain/area.ts';
import { chart } from './chart.ts';
import { layoutRural, type RuralLine, type RuralSection } from './layout.ts';
import Sections from './Sections.svelte';

function line(
  name: string,
  share: number,
  value: number | null,
  fifth: number | null,
  codes: string[],
): RuralLine {
  const say = (figure: number | null): string => (figure === null ? '–' : String(figure));
  const words = [`${String(100 * share)}%`, say(value), say(fifth)] as const;
  return { name, isEngland: codes.length === 0, codes: codes as AreaCode[], share, value, fifth, words };
}

/** A made-up county of town and country; nobody of its villages has a figure. */
const sections: RuralSection[] = [
  {
    label: 'Urban: nearer to a major town or city',
    family: 'urban',
    lines: [line('Tinyshire', 0.6, 30, 0.25, ['a', 'b']), line('England', 0.8, 20, 0.2, [])],
  },
  {
    label: 'Smaller rural: further from a major town or city',
    family: 'rural',
    lines: [line('Tinyshire', 0.4, null, null, ['c']), line('England', 0.2, 10, 0, [])],
  },
];

it.each([288, 900])('is drawn without a page, %i px wide, with the line of an area lit', async (width) => {
  const drawn = svgFile(Sections, {
    chart,
    width,
    heads: ['Residents', 'Average score', 'In worst fifth'],
    layout: layoutRural(sections, width),
    lit: 'b' as AreaCode,
    onread: () => {},
    onpick: () => {},
  });
  expect(drawn.match(/class="lit"/g)).toHaveLength(1);
  await sameDrawing(drawn, `ruralUrban-${String(width)}.svg`);
});
