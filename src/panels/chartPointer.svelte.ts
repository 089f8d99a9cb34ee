import type { ChartEvents } from '../charts/chart.ts';
import type { AreaCode } from '../domain/area.ts';
import type { AreaRef } from '../domain/inside.ts';
import type { Atlas } from '../state/atlas.svelte.ts';
import type { Hover } from '../state/hover.svelte.ts';
import type { Answered } from '../state/inside.svelte.ts';
import type { Marked } from '../state/marked.svelte.ts';
import { onMaps } from '../state/otherLevel.ts';

interface Cells {
  atlas: Atlas;
  hover: Hover;
  marked: Marked;
}

/** What charts tell, carried to the maps and the table; and what is hovered there, told to the charts. */
export class ChartPointer {
  readonly #cells: Cells;
  readonly #answered: () => Answered | null;
  /** the area a chart points to: it may be of the other level than the maps */
  #own: AreaCode | null = $state.raw(null);

  readonly events: ChartEvents = {
    onhover: (area, by) => this.#hover(area, by),
    onselect: ({ code }) => void this.#cells.atlas.change({ area: code }),
    onmark: (areas, words) => this.#mark(areas, words),
    onchange: (patch) => void this.#cells.atlas.change(patch),
  };

  constructor(cells: Cells, answered: () => Answered | null) {
    this.#cells = cells;
    this.#answered = answered;
  }

  get hovered(): AreaCode | null {
    return this.#own ?? this.#onMaps();
  }

  #onMaps(): AreaCode | null {
    const { county, index } = this.#cells.hover;
    const shown = this.#answered()?.picture.counties.find((one) => one.county.code === county);
    return shown?.areas[index ?? -1]?.code ?? null;
  }

  #hover(area: AreaRef | null, by: 'pointer' | 'keyboard'): void {
    const { hover, marked } = this.#cells;
    const answered = this.#answered();
    this.#own = area?.code ?? null;
    marked.light(null);
    if (!area || !answered) {
      hover.clear();
      return;
    }
    const { picture, inside } = answered;
    const { codes } = onMaps([area], picture.view.level, inside);
    const [only] = codes;
    if (codes.size !== 1 || only === undefined) {
      hover.clear();
      if (codes.size > 1) marked.light(codes);
      return;
    }
    const county = picture.counties.find(({ areas }) => areas.some(({ code }) => code === only));
    if (!county) hover.clear();
    else
      hover.set(
        county.county.code,
        county.areas.findIndex(({ code }) => code === only),
        by,
      );
  }

  #mark(areas: AreaRef[] | null, words: string): void {
    const { marked } = this.#cells;
    const answered = this.#answered();
    if (!areas || !answered) {
      marked.mark(null);
      return;
    }
    const { codes, instead } = onMaps(areas, answered.picture.view.level, answered.inside);
    const of = { ward: 'Wards of ', lsoa: 'Neighbourhoods of ' };
    marked.mark(codes.size === 0 ? null : { codes, words: `${instead ? of[instead] : ''}${words}` });
  }
}
