import * as schema from '../../src/data/schema.ts';
import type { County, Level } from '../../src/domain/area.ts';
import type { CountyData } from '../../src/domain/countyData.ts';
import { makeParts, type PictureParts } from '../../src/domain/makePicture.ts';
import type { IndicatorFile } from '../../src/domain/indicator.ts';
import { readData } from '../figures/readData.ts';

/** The parts of a view that a picture of the build shows. */
export interface PictureAsked {
  counties: readonly County[];
  level: Level;
  indicator: string;
}

/** The picture of a view as the page makes it, from the files of public/data. Throws where one is missing or broken. */
export function readPicture({ counties, level, indicator }: PictureAsked): PictureParts {
  const file = readData(`indicators/${indicator}.json`, schema.indicatorSchema);
  const dataset = {
    level,
    indicator: file,
    counties: counties.map((county) => readCounty(county, level, file)),
    localScheme: null,
  };
  return makeParts(dataset, 'light');
}

function readCounty(county: County, level: Level, { geography, group }: IndicatorFile): CountyData {
  const file = (name: string): string => `counties/${county.code}/${name}.json`;
  const isWard = level === 'ward';
  const lsoaValues = readData(file(`${group}.lsoa`), schema.lsoaValuesSchema);
  return {
    county,
    geography: isWard ? 'ward24' : geography,
    topology: readData(file(`${isWard ? 'ward24' : geography}.topo`), schema.topologySchema),
    values: isWard ? readData(file(`${group}.ward`), schema.wardValuesSchema) : lsoaValues,
    lsoaValues: isWard ? lsoaValues : null,
    areas: readData(file('areas'), schema.areasSchema),
    context: readData(file('context'), schema.contextSchema),
  };
}
