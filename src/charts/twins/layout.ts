import { scaleLinear } from 'd3';
import { LAST_PLACE, profileParts, type ProfiledArea, type ProfilePartId } from '../../domain/twins.ts';

const rowPx = { beside: 30, below: 48 };
/** from here on the names of the parts stand left of their lines */
const besideFrom = 480;
const labelPx = 176;
const padPx = 10;
const headPx = 44;

/** Of a yes or no the two ends are its name. */
const kindLabels: Readonly<Partial<Record<ProfilePartId, string>>> = {
  rural: 'rural | urban',
  further: 'city further | nearer',
};

/** One part of the profile: a line from its worst (highest) end to its best, with a dot for each neighbourhood. */
interface TwinRow {
  id: ProfilePartId;
  /** "Income", "Rural | urban" */
  label: string;
  labelX: number;
  labelY: number;
  y: number;
  own: number;
  /** x of each twin, in their order */
  twins: number[];
}

export interface TwinsLayout {
  width: number;
  height: number;
  /** from the worst (highest) end to the best */
  from: number;
  to: number;
  /** x of the middle neighbourhood of England */
  middle: number;
  rows: TwinRow[];
}

/** Where everything stands, for a width in pixels: places 0 to 90 of all parts on one axis. */
export function layoutTwins(own: ProfiledArea, twins: readonly ProfiledArea[], width: number): TwinsLayout {
  const isBeside = width >= besideFrom;
  const [from, to] = [isBeside ? labelPx : padPx, width - padPx];
  const x = scaleLinear([0, LAST_PLACE], [from, to]);
  const step = isBeside ? rowPx.beside : rowPx.below;
  return {
    width,
    height: headPx + profileParts.length * step,
    from,
    to,
    middle: x(LAST_PLACE / 2),
    rows: profileParts.map(({ id, name }, index) => {
      const top = headPx + index * step;
      const y = top + (isBeside ? step / 2 : step - 14);
      return {
        id,
        label: capitalised(kindLabels[id] ?? name),
        labelX: 0,
        labelY: isBeside ? y + 5 : top + 16,
        y,
        own: x(own.profile[id]),
        twins: twins.map(({ profile }) => x(profile[id])),
      };
    }),
  };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
