import { createLoader } from '../data/load.ts';
import type { AreasFile, CountyCode } from '../domain/area.ts';
import { formatEmbed, parseEmbed } from '../domain/embed/embedAddress.ts';
import type { Embedding } from '../domain/embed/embedOptions.ts';
import type { SnippetFacts } from '../domain/embed/snippet.ts';
import type { IndicatorEntry } from '../domain/indicator.ts';
import type { Manifest } from '../domain/manifest.ts';
import { problemsOf } from './askedProblems.ts';
import { areaGroups, countyOf, districtGroup, factsOf, soundSettings, type AreaGroup } from './choices.ts';
import { folderAddress, isOwnMachine, publicAddress } from './siteAddress.ts';

const loader = createLoader();

/** What the builder is asked to make. Its own address says it too, so that a half-made map can be sent to a colleague. */
export class BuilderState {
  readonly manifest: Manifest;
  settings = $state.raw<Embedding>(parseEmbed(''));
  /** of the address the builder was opened by, in plain words */
  problems = $state.raw<string[]>([]);
  /** the atlas's address in the lines; never part of the builder's own: a link must not lead an editor to another site's script */
  site = $state.raw('');
  #areas = $state.raw<Readonly<Record<CountyCode, AreasFile>>>({});

  readonly measure: IndicatorEntry | null = $derived.by(
    () => this.manifest.indicators.find(({ id }) => id === this.settings.indicator) ?? null,
  );
  /** whether the lines would work on nobody else's machine */
  readonly isUnplaced = $derived(isOwnMachine(this.site));
  /** areas that may stand out; empty until their names have come */
  readonly areas: AreaGroup[] = $derived.by(() => {
    const { measure, settings } = this;
    if (!measure) return [];
    return settings.counties.flatMap((code) => {
      const county = countyOf(this.manifest, code);
      const names = this.#areas[code];
      return county && names
        ? [...districtGroup(county, names), ...areaGroups(county, names, settings.level, measure)]
        : [];
    });
  });
  readonly facts: SnippetFacts = $derived.by(() => {
    const area = this.areas.flatMap((group) => group.areas).find(({ code }) => code === this.settings.area);
    return factsOf(this.settings, this.manifest, this.site, area?.name ?? null);
  });

  constructor(manifest: Manifest, search: string, site: string) {
    this.manifest = manifest;
    this.site = site;
    const asked = parseEmbed(search);
    this.settings = soundSettings(asked, manifest);
    this.problems = problemsOf(search, asked, manifest);
    void this.#nameAreas();
  }

  /** Takes a choice; what no longer fits it is let go: an area of another county or level, a level a measure has not. */
  change(patch: Partial<Embedding>): void {
    const isOther =
      patch.counties !== undefined || patch.level !== undefined || patch.indicator !== undefined;
    const area = isOther && patch.area === undefined ? { area: null } : {};
    this.settings = soundSettings({ ...this.settings, ...area, ...patch }, this.manifest);
    this.problems = [];
    history.replaceState(null, '', `${location.pathname}${formatEmbed(this.settings)}`);
    void this.#nameAreas();
  }

  /** Takes the address where the atlas will stand; false where it is none. */
  place(text: string): boolean {
    const address = text.trim() === '' ? ownFolder() : folderAddress(text);
    if (address !== null) this.site = address;
    return address !== null;
  }

  async #nameAreas(): Promise<void> {
    for (const code of this.settings.counties) {
      if (this.#areas[code]) continue;
      const areas = await loader.areas(code);
      if (areas.ok) this.#areas = { ...this.#areas, [code]: areas.value };
    }
    this.#checkArea();
  }

  /** Only with the names of its areas it is known whether a county holds the one that is to stand out. */
  #checkArea(): void {
    const { area, counties } = this.settings;
    const isNamed = counties.every((code) => this.#areas[code]);
    if (
      area === null ||
      !isNamed ||
      this.areas.some((group) => group.areas.some(({ code }) => code === area))
    )
      return;
    this.settings = { ...this.settings, area: null };
    this.problems = [
      ...this.problems,
      `The link asks for ${area}, which is not among the areas of this map; none stands out.`,
    ];
  }
}

function ownFolder(): string {
  return new URL('./', location.href).href;
}

/** Starts with the list of counties and measures; null where it could not be had. */
export async function startBuilder(search: string): Promise<BuilderState | null> {
  const [manifest, address] = await Promise.all([loader.manifest(), publicAddress()]);
  return manifest.ok ? new BuilderState(manifest.value, search, address ?? ownFolder()) : null;
}
