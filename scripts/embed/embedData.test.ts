import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { embedValuesFile, homesPath } from '../../src/domain/embed/embedFiles.ts';
import type { LsoaValuesFile, WardValuesFile } from '../../src/domain/indicator.ts';
import type { Manifest } from '../../src/domain/manifest.ts';
import { unpackColumns } from '../../src/domain/packed.ts';
import { homeCounties, type HomesFile } from '../../src/domain/search/homeCounties.ts';
import { homesFiles } from './homesFiles.ts';
import { measureFiles, onlyMeasure } from './measureFiles.ts';
import { readData } from './readData.ts';

const manifest = JSON.parse(readFileSync('public/data/manifest.json', 'utf8')) as Manifest;
const whole = (packed: unknown) => unpackColumns(JSON.parse(JSON.stringify(packed)));

describe('single measures', () => {
  const made = new Map(measureFiles(manifest));

  test('lie where an embed asks for them, and nowhere else', () => {
    const asked = manifest.counties.flatMap((county) =>
      manifest.indicators.flatMap((entry) => {
        const name = embedValuesFile(county, entry);
        return name === entry.group
          ? []
          : entry.levels.map((level) => `counties/${county.code}/${name}.${level}.json`);
      }),
    );
    expect([...made.keys()].sort()).toEqual(asked.sort());
    expect(asked.some((path) => path.includes('E10000012/measures/gp-patients-2025.ward'))).toBe(true);
    expect(asked.some((path) => path.includes('E06000019'))).toBe(false);
  });

  test('hold the figures of their group, with the denominators they need', () => {
    const path = 'counties/E10000012/measures/no-car-2021.lsoa.json';
    const alone = whole(made.get(path)?.()) as LsoaValuesFile;
    const group = whole(readData('counties/E10000012/people-2021.lsoa.json')) as LsoaValuesFile;
    const column = alone.columns['no-car-2021']!;
    expect(Object.keys(alone.columns)).toEqual(['no-car-2021']);
    expect(column).toEqual(group.columns['no-car-2021']);
    if (column.kind !== 'rate') throw new Error('a rate');
    expect(alone.denominators).toEqual({ [column.d]: group.denominators[column.d] });
  });

  test('of wards on boundaries of 2011 keep how many neighbourhoods these hold', () => {
    const path = 'counties/E10000012/measures/pt-gp-2013.ward.json';
    const alone = whole(made.get(path)?.()) as WardValuesFile;
    const group = whole(readData('counties/E10000012/access-2011.ward.json')) as WardValuesFile;
    expect(alone).toEqual({ ...group, columns: { 'pt-gp-2013': group.columns['pt-gp-2013'] } });
  });

  test('are not made up: a column that is not there stops the build', () => {
    const group = readData('counties/E10000012/people-2021.lsoa.json') as LsoaValuesFile;
    expect(() => onlyMeasure(group, 'income-2025')).toThrow('no column income-2025');
  });
});

test('every neighbourhood, ward and district finds its county in the file of its thousand', () => {
  const homes = whole(readData('search/homes.json')) as HomesFile;
  const shards = new Map(homesFiles().map(([path, make]) => [path, whole(make()) as HomesFile]));
  const codes = manifest.counties.flatMap(({ code }) =>
    ['lsoa21', 'lsoa11', 'ward24'].flatMap((geography) => {
      const { objects } = readData(`counties/${code}/${geography}.topo.json`) as {
        objects: { areas: { geometries: { id: string }[] } };
      };
      return objects.areas.geometries.map(({ id }) => id);
    }),
  );
  const all = [...codes, ...homes.districts];
  const found = all.map((code) => homeCounties(shards.get(homesPath(code))!, [code]).get(code));
  const known = homeCounties(homes, all);
  expect(found).toEqual(all.map((code) => known.get(code)));
  expect(found.every((county) => county !== undefined)).toBe(true);
  expect(shards.size).toBeLessThan(80);
});
