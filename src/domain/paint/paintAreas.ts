import type { AreaPicture, CountyPicture } from '../picture.ts';
import type { ChangedArea } from './followChange.ts';

/** What an area is under another paint; `second` is its picture by the second measure, where there is one. */
export interface AreaPaint {
  class: number;
  /** its words, made when somebody reads them */
  text: (area: AreaPicture) => string;
  second?: AreaPicture | undefined;
  /** its move between two releases */
  change?: ChangedArea | undefined;
}

/** A county's areas under another paint. Everything but class and words stays what the measure says. */
export function paintCounty(county: CountyPicture, paints: readonly AreaPaint[]): CountyPicture {
  const areas = county.areas.map((area, index) => {
    const paint = paints[index];
    return paint ? paintArea(area, paint) : area;
  });
  // the dots of the worst neighbourhoods speak of the measure's classes
  return { ...county, areas, classes: areas.map((area) => area.class), dots: [] };
}

function paintArea(area: AreaPicture, paint: AreaPaint): AreaPicture {
  const { code, name, district, former, value, rank, missing, countyRank, population, ward } = area;
  return {
    code,
    name,
    district,
    value,
    rank,
    class: paint.class,
    missing,
    // a spread of the area would make the words of a thousand at once
    get text() {
      return paint.text(area);
    },
    countyRank,
    population,
    ward,
    ...(former === undefined ? {} : { former }),
    ...(paint.second ? { second: paint.second } : {}),
    ...(paint.change ? { change: paint.change } : {}),
  };
}
