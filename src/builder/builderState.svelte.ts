import { createLoader } from '../data/load.ts';
import type { AreasFile, CountyCode } from '../domain/area.ts';
import { formatEmbed, parseEmbed } from '../domain/embed/embedAddress.ts';
import type { Embedding } from '../domain/embed/embedOptions.ts';
import type { SnippetFacts } from '../domain/embed/snippet.ts';
import type { IndicatorEntry } from '../domain/indicator.ts';
import type { Manifest } from '../domain/manifest.ts';
import { areaGroups, countyOf, factsOf, soundSettings, type AreaGroup } from './choices.ts';

const loader = createLoader();

/** What the builder is asked to make. Its own address says it too, so that a half-made map can be sent to a colleague. */
export class BuilderState {
  readonly manifest: Manifest;
  settings = $state.raw<Embedding>(parseEmbed(''));
  #areas = $state.raw<Readonly<Record<CountyCode, AreasFile>>>({});

  readonly measure: IndicatorEntry | null = $derived.by(
    () => this.manifest.indicators.find(({ id }) => id === this.settings.indicator) ?? null,
  );
  /** areas that may stand out; empty until their names have come */
  readonly areas: AreaGroup[] = $derived.by(() => {
    const { measure, settings } = this;
    if (!measure) return [];
    return settings.counties.flatMap((code) => {
      const county = countyOf(this.manifest, code);
      const names = this.#areas[code];
      return county && names ? areaGroups(county, names, settings.level, measure) : [];
    });
  });
  readonly facts: SnippetFacts = $derived.by(() => {
    const area = this.areas.flatMap((group) => group.areas).find(({ code }) => code === this.settings.area);
    return factsOf(this.settings, this.manifest, new URL('./', location.href).href, area?.name ?? null);
  });

  constructor(manifest: Manifest, search: string) {
    this.manifest = manifest;
    this.settings = soundSettings(parseEmbed(search), manifest);
    void this.#nameAreas();
  }

  /** Takes a choice; what no longer fits it is let go: an area of another county or level, a level a measure has not. */
  change(patch: Partial<Embedding>): void {
    const isOther =
      patch.counties !== undefined || patch.level !== undefined || patch.indicator !== undefined;
    const area = isOther && patch.area === undefined ? { area: null } : {};
    this.settings = soundSettings({ ...this.settings, ...area, ...patch }, this.manifest);
    history.replaceState(null, '', `${location.pathname}${formatEmbed(this.settings)}`);
    void this.#nameAreas();
  }

  async #nameAreas(): Promise<void> {
    for (const code of this.settings.counties) {
      if (this.#areas[code]) continue;
      const areas = await loader.areas(code);
      if (areas.ok) this.#areas = { ...this.#areas, [code]: areas.value };
    }
  }
}

/** Starts with the list of counties and measures; null where it could not be had. */
export async function startBuilder(search: string): Promise<BuilderState | null> {
  const manifest = await loader.manifest();
  return manifest.ok ? new BuilderState(manifest.value, search) : null;
}
