import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { plainMarks } from '../../../tests/fixtures/drawing.ts';
import { tinyGiven } from '../../../tests/fixtures/tinyInside.ts';
import Classes from './Classes.svelte';

it('says in the picture itself what the colours of the dots are', async () => {
  const { legend } = (await tinyGiven()).picture;
  const drawn = plainMarks(render(Classes, { props: { legend } }).body);
  expect(drawn).toContain(legend.title);
  expect(drawn.match(/class="swatch"/g)).toHaveLength(legend.classes.length);
  for (const { short } of legend.classes) expect(drawn).toContain(short);
  expect(drawn.indexOf(legend.worstEnd)).toBeLessThan(drawn.indexOf(legend.bestEnd));
});
