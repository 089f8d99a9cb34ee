import { homesPath } from '../../src/domain/embed/embedFiles.ts';
import { packColumns, unpackColumns } from '../../src/domain/packed.ts';
import { makeRuns, type CodeRuns, type HomesFile } from '../../src/domain/search/homeCounties.ts';
import { readData, type DataFiles } from './readData.ts';

/** A code and its county, as index into `HomesFile.counties`. */
interface Home {
  code: string;
  county: number;
}

/** The county of every neighbourhood, ward and district, in files of a thousand codes each. */
export function homesFiles(): DataFiles {
  const homes = unpackColumns(readData('search/homes.json')) as HomesFile;
  const shards = new Map<string, Home[]>();
  for (const home of allHomes(homes)) {
    const path = homesPath(home.code);
    const same = shards.get(path);
    if (same) same.push(home);
    else shards.set(path, [home]);
  }
  return [...shards].map(([path, some]) => [path, () => packColumns(shardOf(homes, some))]);
}

function allHomes({ lsoa, ward, districts, districtCounty }: HomesFile): Home[] {
  return [
    ...homesOf('E01', lsoa),
    ...homesOf('E05', ward),
    ...districts.map((code, at) => ({ code, county: districtCounty[at] ?? -1 })),
  ];
}

function homesOf(prefix: string, { gap, length, county }: CodeRuns): Home[] {
  let next = 0;
  return gap.flatMap((before, run) => {
    const from = next + before;
    next = from + (length[run] ?? 0);
    return Array.from({ length: next - from }, (_, place) => ({
      code: `${prefix}${String(from + place).padStart(6, '0')}`,
      county: county[run] ?? -1,
    }));
  });
}

function shardOf({ counties }: HomesFile, homes: readonly Home[]): HomesFile {
  const held = [...new Set(homes.map(({ county }) => county))];
  const own = homes.map(({ code, county }) => ({ code, county: held.indexOf(county) }));
  const districts = own.filter(({ code }) => !/^E0[15]/.test(code));
  const runs = (prefix: string): CodeRuns => makeRuns(own.filter(({ code }) => code.startsWith(prefix)));
  return {
    counties: held.flatMap((county) => counties[county] ?? []),
    lsoa: runs('E01'),
    msoa: makeRuns([]),
    ward: runs('E05'),
    districts: districts.map(({ code }) => code),
    districtCounty: districts.map(({ county }) => county),
  };
}
