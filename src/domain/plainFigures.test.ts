import { expect, it } from 'vitest';
import { publicGiven } from '../../tests/fixtures/tinyInside.ts';

it('never calls all areas the worst fifth where most of England shares one figure', async () => {
  // the publisher counts no time under five minutes, so three quarters of England tie at the floor
  const { picture } = await publicGiven({ indicator: 'car-gp-2013', counties: ['E06000019'] });
  const [county] = picture.counties;
  const above = county?.areas.filter(({ value }) => (value ?? 0) > 5).length ?? 0;
  const middle = county?.figures[1];
  expect(above).toBeLessThan(county?.areas.length ?? 0);
  expect(middle?.value).toBe(`${above} of ${county?.areas.length ?? 0}`);
  expect(middle?.text).toBe(
    'neighbourhoods have more than 5.0 minutes, the figure of England’s middle neighbourhood (2013)',
  );
});
