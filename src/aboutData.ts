import { createLoader, type Loader } from './data/load.ts';
import type { Loaded } from './domain/loaded.ts';
import type { County } from './domain/area.ts';
import { summaryOf } from './domain/countySummary.ts';
import { countTenths, workWard, type AboutExamples } from './domain/examples.ts';
import type { IndicatorFile } from './domain/indicator.ts';
import type { Gaps, Manifest, Source } from './domain/manifest.ts';

/** What "About the data" is made of. */
export interface AboutData {
  manifest: Manifest;
  sources: Source[];
  /** every measure: classes, denominators, caveats */
  measures: IndicatorFile[];
  gaps: Gaps;
}

const loader: Loader = createLoader();

/** The lists of the page; null where any of them could not be had. */
export async function loadAbout(): Promise<AboutData | null> {
  // the manifest first: its release is part of every other address
  const manifest = await loader.manifest();
  const [sources, scales, gaps] = await Promise.all([loader.sources(), loader.scales(), loader.gaps()]);
  if (!manifest.ok || !sources.ok || !scales.ok || !gaps.ok) return null;
  return { manifest: manifest.value, sources: sources.value, measures: scales.value, gaps: gaps.value };
}

/** The worked examples, from the same files as the maps; null where any of them could not be had. */
export async function loadExamples({ manifest }: AboutData): Promise<AboutExamples | null> {
  const county = (name: string) => manifest.counties.find((one) => one.name.startsWith(name));
  const herefordshire = county('Herefordshire');
  const dorset = county('Dorset');
  if (!herefordshire || !dorset) return null;
  const [tenths2025, tenths2019, ward, income2019, income2025, rural] = await Promise.all([
    tenthsOf(manifest, 'imd-2025', herefordshire),
    tenthsOf(manifest, 'imd-2019', herefordshire),
    wardOf(manifest, 'imd-2025', herefordshire),
    measure(manifest, 'income-2019'),
    measure(manifest, 'income-2025'),
    measure(manifest, 'ruc-2021'),
  ]);
  return {
    county: herefordshire.name,
    tenths: [tenths2025, tenths2019].filter((one) => one !== null),
    ward,
    releases: [income2019, income2025].flatMap((file) => {
      const summary = file && summaryOf(file, dorset.code);
      return summary ? [{ ...summary, year: file.year, county: dorset.name }] : [];
    }),
    rural: rural ? ruralShares(rural, manifest) : null,
  };
}

/** Share of residents in rural neighbourhoods, as published checks name them. */
function ruralShares(file: IndicatorFile, { counties }: Manifest): AboutExamples['rural'] {
  const names = ['Herefordshire', 'Dorset', 'Cambridgeshire', 'Warwickshire'];
  const shares = names.flatMap((name) => {
    const county = counties.find((one) => one.name.startsWith(name));
    const share = county && summaryOf(file, county.code)?.value;
    return county && share !== null && share !== undefined ? [{ name: county.name, share }] : [];
  });
  return { shares, england: file.lsoa.mean };
}

async function tenthsOf(
  manifest: Manifest,
  id: string,
  { code }: County,
): Promise<AboutExamples['tenths'][0] | null> {
  const file = await measure(manifest, id);
  const values = file && valueOf(await loader.lsoaValues(code, file.group));
  return values ? countTenths(file, values) : null;
}

async function wardOf(manifest: Manifest, id: string, { code }: County): Promise<AboutExamples['ward']> {
  const file = await measure(manifest, id);
  if (!file) return null;
  const [areas, lsoas, wards] = await Promise.all([
    loader.areas(code),
    loader.lsoaValues(code, file.group),
    loader.wardValues(code, file.group),
  ]);
  return areas.ok && lsoas.ok && wards.ok ? workWard(file, areas.value, lsoas.value, wards.value) : null;
}

async function measure({ indicators }: Manifest, id: string): Promise<IndicatorFile | null> {
  const entry = indicators.find((one) => one.id === id);
  return entry ? valueOf(await loader.indicator(entry.id)) : null;
}

function valueOf<T>(loaded: Loaded<T>): T | null {
  return loaded.ok ? loaded.value : null;
}
