import type { Level } from '../area.ts';
import { makeLegend } from '../legend.ts';
import type { Scheme } from '../palette.ts';
import type { Picture } from '../picture.ts';
import type { OwnInside } from './ownInside.ts';

/**
 * The picture that charts of a reader's own measure go by: the counties of the maps' picture with the measure's areas,
 * classes and legend in place of its own. Null where the maps show other counties still.
 */
export function ownPicture(
  picture: Picture,
  { inside, bases }: OwnInside,
  level: Level,
  scheme: Scheme,
): Picture | null {
  const areasOf = inside.counties.map(({ lsoas, wards }) => (level === 'ward' ? wards : lsoas));
  const counties = inside.counties.flatMap(({ county }, at) => {
    const shown = picture.counties.find((one) => one.county.code === county.code);
    const areas = areasOf[at] ?? [];
    if (!shown) return [];
    const classes = areas.map((area) => area.class);
    return [{ ...shown, areas, classes, dots: [], figures: [], place: null, placeRank: null }];
  });
  if (counties.length < inside.counties.length) return null;
  const { painted: _painted, ...rest } = picture;
  return {
    ...rest,
    view: { ...picture.view, level, breaks: 'national' },
    indicator: inside.indicator,
    geography: level === 'ward' ? 'ward24' : 'lsoa21',
    counties,
    legend: makeLegend(bases[level], areasOf, scheme),
  };
}
