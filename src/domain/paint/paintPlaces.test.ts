import { beforeAll, describe, expect, it } from 'vitest';
import { publicGiven, type Given } from '../../../tests/fixtures/tinyInside.ts';
import type { AreaCode } from '../area.ts';
import type { Locality } from '../locality/locality.ts';
import type { PictureParts } from '../makePicture.ts';
import { groupPalette, restColour } from './paintColours.ts';
import { repaint } from './repaint.ts';
import { resolvePaint } from './resolvePaint.ts';

const codes = (...numbers: number[]): AreaCode[] => numbers.map((number) => `E010${number}` as AreaCode);
const places: Locality[] = [
  { name: 'South Wye', colour: 0, areas: codes(14035, 14036, 14037) },
  { name: 'Hereford', colour: 3, areas: codes(14037, 14038) },
];

describe('maps by the reader’s own places', () => {
  let given: Given;
  let painted: PictureParts;
  beforeAll(async () => {
    given = await publicGiven({ counties: ['E06000019', 'E06000059'] });
    painted = repaint(
      given.picture,
      { paint: 'places', inside: given.inside, second: null, worst: 20, places },
      'light',
    );
  });

  it('have a class for each place and one for the rest of each county', () => {
    expect(painted.legend.classes.map(({ label, colour }) => [label, colour])).toEqual([
      ['South Wye', groupPalette('light')[0]],
      ['Hereford', groupPalette('light')[3]],
      ['in none of your places', restColour('light')],
      ['in none of your places', restColour('light')],
    ]);
  });

  it('count every neighbourhood once: one in two places has the colour of the first', () => {
    expect(painted.legend.classes.map(({ counts }) => counts)).toEqual([
      [3, 0],
      [1, 0],
      [113, 0],
      [0, 223],
    ]);
  });

  it('say all places of a neighbourhood', () => {
    const at = (code: string): string =>
      painted.counties[0]?.areas.find((area) => area.code === code)?.text ?? '';
    expect(at('E01014037')).toMatch(/^in South Wye and Hereford; /);
    expect(at('E01014038')).toMatch(/^in Hereford; /);
    expect(at('E01013986')).not.toMatch(/^in /);
  });

  it('are refused, with the reason, where they cannot be', () => {
    const { indicator } = given.inside;
    const asked = {
      paint: 'places' as const,
      with: null,
      level: 'lsoa' as const,
      between: '',
      places: 'A:0:14035',
    };
    const why = (
      patch: Partial<Omit<typeof asked, 'level'>> & { level?: 'lsoa' | 'ward' },
      inside = given.inside,
    ) => resolvePaint({ ...asked, ...patch }, indicator, [], inside).problems[0];
    expect(why({})).toBeUndefined();
    expect(why({ places: '' })).toMatch(/no place of your own yet/);
    expect(why({ level: 'ward' })).toMatch(/choose neighbourhoods/);
    const of2011 = { ...given.inside, indicator: { ...indicator, geography: 'lsoa11' as const } };
    expect(why({}, of2011)).toMatch(/boundaries of 2011/);
  });
});
