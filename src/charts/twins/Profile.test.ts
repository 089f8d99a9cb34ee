import { expect, it } from 'vitest';
import { sameDrawing, svgFile } from '../../../tests/fixtures/drawing.ts';
import { profileParts, type ProfiledArea } from '../../domain/twins.ts';
import { chart } from './chart.ts';
import Profile from './Profile.svelte';

/** A made-up neighbourhood whose places of 0 to 90 go up by a step from part to part. */
function area(code: string, first: number, step: number): ProfiledArea {
  const profile = Object.fromEntries(profileParts.map(({ id }, at) => [id, (first + at * step) % 91]));
  return {
    code,
    name: `Area ${code}`,
    county: { code: 'E1', name: 'Tinyshire' },
    profile,
  } as unknown as ProfiledArea;
}

it.each([288, 640])('is drawn without a page, %i px wide, with one twin pointed at', async (width) => {
  const twins = [area('b', 8, 7), area('c', 3, 6), area('d', 40, 5)];
  const drawn = svgFile(Profile, { chart, own: area('a', 5, 7), twins, pointed: 1, width });
  expect(drawn.match(/class="own"/g)).toHaveLength(profileParts.length);
  await sameDrawing(drawn, `twins-${String(width)}.svg`);
});
