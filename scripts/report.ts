import { brotliCompressSync } from 'node:zlib';
import { format, rollups } from 'd3';
import type { Gaps, Manifest, NamedWard } from '../src/domain/manifest.ts';
import type { Output } from './output.ts';
import type { Problems } from './problems.ts';
import type { PostcodeReport } from './steps/writePostcodes.ts';
import type { SearchReport } from './steps/writeSearch.ts';
import { ENGLAND } from './totals.ts';

/** Everything in public/data together, uncompressed, search data apart. */
const LIMIT_MB = 60;
/** Postcodes and names to search, in all; and of one file, as sent. */
const SEARCH = { limitMb: 15, fileKb: 60 };
const NAMED = 6;
const count = format(',');

type Change = ReturnType<Output['compare']>;

/** What a build gave, for a person: what changed, how much there is, what has no figure. One line each. */
export function describeBuild(output: Output, change: Change, seconds: number): string[] {
  return [
    ...describeChange(change, output),
    ...describeContent(output),
    ...describeGaps(output),
    `Built in ${seconds.toFixed(0)} s.`,
  ];
}

/** New, gone and edited files, grouped by what they hold; "153 counties" rather than 153 lines. */
export function describeChange(change: Change, output: Output): string[] {
  const names = new Map(
    (read(output, 'manifest.json') as Manifest).counties.map(({ code, name }) => [code, name]),
  );
  const lines = (title: string, paths: readonly string[]): string[] =>
    rollups(
      paths,
      (list) => list,
      (path) => /^counties\/[^/]+\/(.*)$/.exec(path)?.[1] ?? path.replace(/[^/]+$/, ''),
    ).map(([kind, list]) => `  ${title} ${describeGroup(kind, list, names)}`);
  const all = [
    ...lines('new:   ', change.added),
    ...lines('gone:  ', change.gone),
    ...lines('edited:', change.changed),
  ];
  return all.length === 0 ? ['Nothing changed.'] : ['What changed:', ...all];
}

function describeGroup(kind: string, paths: readonly string[], names: ReadonlyMap<string, string>): string {
  const counties = paths.flatMap((path) => /^counties\/([^/]+)\//.exec(path)?.[1] ?? []);
  if (counties.length === 0) {
    const files = paths.map((path) => path.slice(path.lastIndexOf('/') + 1).replace('.json', ''));
    return `${kind === '' ? 'files' : kind} ${shorten(files, 'files')}`;
  }
  const named: readonly string[] = counties.map((code) => names.get(code as never) ?? code);
  return `${kind} of ${shorten(named, 'counties')}`;
}

function shorten(names: readonly string[], many: string): string {
  return names.length <= NAMED ? names.join(', ') : `${names.length} ${many}`;
}

function describeContent(output: Output): string[] {
  const { counties, indicators, release } = read(output, 'manifest.json') as Manifest;
  const total = (of: 'lsoa21' | 'lsoa11' | 'ward24'): string =>
    count(counties.reduce((sum, county) => sum + county.areas[of], 0));
  const sizes = rollups(
    [...output.files].filter(([path]) => isNoSearch(path)),
    (files) => files.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0),
    ([path]) => kindOf(path),
  );
  return [
    `Release ${release}: ${indicators.length} indicators; ${counties.length} counties, ${ENGLAND.districts} districts, ` +
      `${total('lsoa21')} neighbourhoods of 2021, ${total('lsoa11')} of 2011, ${total('ward24')} wards.`,
    `Size: ${megabytes(totalBytes(output, isNoSearch))} of ${LIMIT_MB} MB (${sizes
      .map(([kind, bytes]) => `${kind} ${megabytes(bytes)}`)
      .join(
        ', ',
      )}), search data ${megabytes(totalBytes(output, isSearch))} of ${SEARCH.limitMb} MB, ${count(output.files.size)} files.`,
  ];
}

function kindOf(path: string): string {
  if (path.endsWith('.topo.json')) return 'boundaries';
  if (path.endsWith('context.json')) return 'surroundings';
  if (path.endsWith('areas.json')) return 'names';
  return path.startsWith('counties/') ? 'values' : 'indicators and lists';
}

function describeGaps(output: Output): string[] {
  const { wardsWithoutLsoa, wardsWithoutLsoa11, unknownFit, redrawn } = read(output, 'gaps.json') as Gaps;
  const byCounty = (wards: readonly NamedWard[]): string[] =>
    rollups(
      wards,
      (list) => list.map(({ name }) => name).join(', '),
      ({ county }) => county,
    ).map(([county, names]) => `  ${county}: ${names}`);
  return [
    `No figure: ${wardsWithoutLsoa.length} wards are no neighbourhood's best fit:`,
    ...byCounty(wardsWithoutLsoa),
    `${wardsWithoutLsoa11.length} more have none of 2011, so no figure on 2011 boundaries:`,
    ...byCounty(wardsWithoutLsoa11),
    `Fit not known (ward codes changed in 2025): ${unknownFit
      .map(({ district, wards }) => `${district} ${wards}`)
      .join(', ')}.`,
    ...redrawn.map(
      ({ indicator, areas, wards }) =>
        `  ${indicator}: ${count(areas)} neighbourhoods redrawn since, ${wards} wards without a figure`,
    ),
  ];
}

/** What the postcodes came to, in one line. */
export function describePostcodes({ postcodes, outcodes, elsewhere }: PostcodeReport): string {
  return (
    `${count(postcodes)} postcodes in ${count(outcodes)} files` +
    (elsewhere.length > 0 ? `; in a Welsh LSOA, so without a figure: ${elsewhere.join(', ')}` : '')
  );
}

/** What the search index came to, in one line. */
export function describeSearch({ places, nowhere, msoas, files }: SearchReport): string {
  const lost = nowhere.length > 0 ? `; in no neighbourhood, so not to be found: ${nowhere.join(', ')}` : '';
  return `${count(places)} settlements and ${count(msoas)} MSOAs in ${files} files of names and codes${lost}`;
}

/** Bytes of a file as a server sends it; as they stand where even these are within the limit. */
function bytesSent(text: string, limit: number): number {
  const bytes = Buffer.byteLength(text);
  return bytes <= limit ? bytes : brotliCompressSync(text).length;
}

/** Too much data is a problem: in all, of search data, or of one of its files. */
export function checkSize(output: Output, problems: Problems): void {
  const tooLarge = (file: string, size: string, limit: string): void =>
    problems.add({
      file,
      message: `would hold ${size}, over the limit of ${limit}`,
      action: 'make the largest kind of file smaller',
    });
  const bytes = totalBytes(output, isNoSearch);
  if (bytes > LIMIT_MB * 1e6) tooLarge('public/data', `${megabytes(bytes)} MB`, String(LIMIT_MB));
  const search = totalBytes(output, isSearch);
  if (search > SEARCH.limitMb * 1e6)
    tooLarge('public/data/postcodes and search', `${megabytes(search)} MB`, String(SEARCH.limitMb));
  for (const [path, text] of output.files)
    if (isSearch(path) && bytesSent(text, SEARCH.fileKb * 1e3) > SEARCH.fileKb * 1e3)
      tooLarge(
        `public/data/${path}`,
        `${(Buffer.byteLength(text) / 1e3).toFixed(0)} kB`,
        String(SEARCH.fileKb),
      );
}

function isSearch(path: string): boolean {
  return path.startsWith('postcodes/') || path.startsWith('search/');
}

function isNoSearch(path: string): boolean {
  return !isSearch(path);
}

function totalBytes(output: Output, counts: (path: string) => boolean): number {
  let bytes = 0;
  for (const [path, text] of output.files) if (counts(path)) bytes += Buffer.byteLength(text);
  return bytes;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function read(output: Output, path: string): unknown {
  return JSON.parse(output.files.get(path) ?? 'null');
}
