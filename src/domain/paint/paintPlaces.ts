import type { AreaCode } from '../area.ts';
import { joinNames } from '../format.ts';
import type { Inside, InsideCounty } from '../inside.ts';
import type { Locality } from '../locality/locality.ts';
import type { PictureParts } from '../makePicture.ts';
import type { Scheme } from '../palette.ts';
import { paintedGroup } from './groups.ts';
import type { AreaPaint } from './paintAreas.ts';
import { groupPalette, restColour } from './paintColours.ts';
import { paintGroups, type CountyInGroups } from './paintGroups.ts';

/** One county's share of the reader's places. */
interface CountyPlaces extends CountyInGroups {
  colours: string[];
}

/**
 * The same maps by the reader's own places, each in its own colour, with the rest of a county as one group. A neighbourhood
 * in more than one place has the colour of the first, and its words name all.
 */
export function paintPlaces(
  parts: PictureParts,
  inside: Inside,
  localities: readonly Locality[],
  scheme: Scheme,
): PictureParts {
  const found = parts.counties.map(({ county }): CountyPlaces => {
    const behind = inside.counties.find((one) => one.county.code === county.code);
    return behind
      ? placesOf(behind, inside, localities, scheme)
      : { groups: [], colours: [], paints: () => [] };
  });
  return paintGroups(
    parts,
    found,
    { by: 'places', colours: found.flatMap(({ colours }) => colours) },
    {
      title: 'Places of your own',
      method: 'Sets of neighbourhoods made under Target. Colours tell them apart and mean nothing else.',
      missing: 'Hatched: not assigned',
    },
  );
}

function placesOf(
  behind: InsideCounty,
  { indicator }: Inside,
  localities: readonly Locality[],
  scheme: Scheme,
): CountyPlaces {
  const holders = holdersOf(localities);
  const held = behind.lsoas.map(({ code }) => holders.get(code) ?? []);
  const used = [...new Set(held.map(([first]) => first ?? -1))].sort((a, b) => order(a) - order(b));
  const groups = used.map((place) =>
    paintedGroup(
      {
        code: `place-${place}`,
        name: localities[place]?.name ?? 'in none of your places',
        isFormer: false,
        ...(place < 0 ? { isRest: true } : {}),
      },
      behind.lsoas.filter((_, at) => (held[at]?.[0] ?? -1) === place),
      behind,
      indicator,
    ),
  );
  return {
    groups,
    colours: used.map((place) => colourOf(localities[place], scheme)),
    paints: (first) =>
      held.map((places) => paintOf(places, first + used.indexOf(places[0] ?? -1), localities)),
  };
}

function paintOf(places: readonly number[], index: number, localities: readonly Locality[]): AreaPaint {
  const names = places.flatMap((place) => localities[place]?.name ?? []);
  return {
    class: index,
    text: (area) => (names.length === 0 ? area.text : `in ${joinNames(names)}; ${area.text}`),
  };
}

/** The rest comes last. */
function order(place: number): number {
  return place < 0 ? Infinity : place;
}

function colourOf(locality: Locality | undefined, scheme: Scheme): string {
  return (locality && groupPalette(scheme)[locality.colour]) ?? restColour(scheme);
}

/** Places that hold a neighbourhood, in their order. */
function holdersOf(localities: readonly Locality[]): Map<AreaCode, number[]> {
  const holders = new Map<AreaCode, number[]>();
  localities.forEach(({ areas }, place) => {
    for (const code of areas) holders.set(code, [...(holders.get(code) ?? []), place]);
  });
  return holders;
}
