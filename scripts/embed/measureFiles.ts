import { embedValuesFile } from '../../src/domain/embed/embedFiles.ts';
import type { LsoaValuesFile, WardValuesFile } from '../../src/domain/indicator.ts';
import type { Manifest } from '../../src/domain/manifest.ts';
import { readData, type DataFiles } from './readData.ts';

type ValuesFile = LsoaValuesFile | WardValuesFile;

/** Each measure alone, of the counties whose groups of measures are too large for an embed's first picture. */
export function measureFiles({ counties, indicators }: Pick<Manifest, 'counties' | 'indicators'>): DataFiles {
  const group = keepLast((path) => readData(path) as ValuesFile);
  return counties.flatMap((county) =>
    indicators.flatMap((entry) => {
      const name = embedValuesFile(county, entry);
      if (name === entry.group) return [];
      return entry.levels.map((level): DataFiles[number] => [
        `counties/${county.code}/${name}.${level}.json`,
        () => onlyMeasure(group(`counties/${county.code}/${entry.group}.${level}.json`), entry.id),
      ]);
    }),
  );
}

/** A values file with one measure and no more than that needs. Throws where the file does not hold it. */
export function onlyMeasure(file: ValuesFile, id: string): ValuesFile {
  if (file.geography === 'ward24') return { ...file, columns: columnOf(file.columns, id) };
  const columns = columnOf(file.columns, id);
  const [column] = Object.values(columns);
  const denominator = column?.kind === 'rate' ? { [column.d]: file.denominators[column.d] ?? [] } : {};
  return { ...file, denominators: denominator, columns };
}

function columnOf<Column>(columns: Record<string, Column>, id: string): Record<string, Column> {
  const column = columns[id];
  if (!column) throw new Error(`There is no column ${id}`);
  return { [id]: column };
}

/** Measures of one group follow one another: its file is read once for all of them, and once for each level. */
function keepLast<T>(read: (path: string) => T): (path: string) => T {
  const kept = new Map<string, T>();
  return (path) => {
    const before = kept.get(path);
    if (before) return before;
    const found = read(path);
    if (kept.size >= 2) kept.clear();
    kept.set(path, found);
    return found;
  };
}
