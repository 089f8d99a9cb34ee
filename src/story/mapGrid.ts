/** How the maps of one slide stand: columns, and pixels of each map. */
export interface MapGrid {
  columns: number;
  pane: { width: number; height: number };
}

export const GAP_PX = 16;
/** the county's name above its map */
const NAME_PX = 26;
/** below this a map is told by its names no more: it is kept, and the reader scrolls */
const LEAST_TALL_PX = 160;
/** where the page scrolls anyway, maps are no narrower while they stand beside each other, and no taller */
const COMFORTABLE = { across: 264, tall: 600 };

/**
 * The grid in which `count` maps are largest within `across` by `tall` pixels; four never stand as three and one.
 * @param tall null: the page scrolls, so that maps take the height they like
 */
export function mapGrid(count: number, across: number, tall: number | null): MapGrid {
  const columns = Array.from({ length: count }, (_, index) => index + 1).filter(
    // an empty place at the end is well, two are a map left alone
    (one) => Math.ceil(count / one) * one - count <= 1,
  );
  const grids = columns.map((one) => gridOf(count, one, across, tall));
  if (tall === null)
    return grids.findLast(({ pane }) => pane.width >= COMFORTABLE.across) ?? gridOf(count, 1, across, null);
  const size = ({ pane }: MapGrid): number => Math.min(pane.width, pane.height);
  return grids.reduce((best, one) => (size(one) > size(best) ? one : best));
}

function gridOf(count: number, columns: number, across: number, tall: number | null): MapGrid {
  const rows = Math.ceil(count / columns);
  const width = Math.max(1, Math.floor((across - GAP_PX * (columns - 1)) / columns));
  const liked = width * (count === 1 ? 0.8 : 0.95);
  const room = tall === null ? COMFORTABLE.tall : (tall - GAP_PX * (rows - 1)) / rows - NAME_PX;
  return { columns, pane: { width, height: Math.max(LEAST_TALL_PX, Math.floor(Math.min(liked, room))) } };
}
