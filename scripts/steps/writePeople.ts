import { sum } from 'd3';
import type { CountyCode, LsoaGeography } from '../../src/domain/area.ts';
import { packColumns } from '../../src/domain/packed.ts';
import type { LsoaPeople, PeopleFile } from '../../src/domain/people.ts';
import type { Inputs } from '../inputs.ts';
import type { Output } from '../output.ts';
import type { Problem, Problems } from '../problems.ts';
import type { Population } from './readColumns.ts';
import type { Places } from './readPlaces.ts';
import { readTable } from './readTable.ts';
import type { Ground } from './surveyGround.ts';
import { membersOf } from './writeValues.ts';

/** Where the Indices' denominators are: dependent children, 16 to 59 and 60 and over make up all residents. */
const COLUMNS = {
  lsoa21: {
    source: 'iod2025-file7',
    code: 'LSOA code (2021)',
    children: 'Dependent Children aged 0-15: mid 2022',
    middle: 'Population aged 16-59: mid 2022',
    older: 'Older population aged 60 and over: mid 2022',
    workingAge: 'Working age population 18-66 (for use with Employment Deprivation Domain): mid 2022',
  },
  lsoa11: {
    source: 'iod2019-file7',
    code: 'LSOA code (2011)',
    children: 'Dependent Children aged 0-15: mid 2015 (excluding prisoners)',
    middle: 'Population aged 16-59: mid 2015 (excluding prisoners)',
    older: 'Older population aged 60 and over: mid 2015 (excluding prisoners)',
    workingAge:
      'Working age population 18-59/64: for use with Employment Deprivation Domain (excluding prisoners)',
  },
} as const;

type Group = 'children' | 'middle' | 'older' | 'workingAge';

/** Denominators and land of one geography's LSOAs, in code order. */
type Facts = Record<Group, number[]> & { land: number[] };

/** Writes `counties/<code>/people.json`. An area without a figure, or whose ages do not add up to its residents, is a problem. */
export function writePeople(
  inputs: Inputs,
  places: Places,
  population: Population,
  ground: Ground,
  output: Output,
  problems: Problems,
): void {
  const facts = {
    lsoa21: readFacts('lsoa21', inputs, places, population, ground, problems),
    lsoa11: readFacts('lsoa11', inputs, places, population, ground, problems),
  };
  const members = {
    lsoa21: membersOf(places, 'lsoa21', 'county', places.counties),
    lsoa11: membersOf(places, 'lsoa11', 'county', places.counties),
  };
  const of = (geography: LsoaGeography, county: number): LsoaPeople => {
    const pick = (list: readonly number[]): number[] =>
      (members[geography][county] ?? []).map((index) => list[index] ?? 0);
    const { children, workingAge, older, land } = facts[geography];
    return {
      children: pick(children),
      workingAge: pick(workingAge),
      older: pick(older),
      land: pick(land),
    };
  };
  places.counties.forEach(({ code }, county) => {
    const file: PeopleFile = {
      county: code as CountyCode,
      lsoa21: of('lsoa21', county),
      lsoa11: of('lsoa11', county),
    };
    output.json(`counties/${code}/people.json`, packColumns(file));
  });
}

function readFacts(
  geography: LsoaGeography,
  inputs: Inputs,
  places: Places,
  population: Population,
  ground: Ground,
  problems: Problems,
): Facts {
  const { source, code, ...columns } = COLUMNS[geography];
  const table = readTable(inputs, source, code, problems);
  const read = (column: string, times = 1): number[] =>
    places[geography].map((area) => {
      const number = times * Number(table.rows.get(area.code)?.[column] || NaN);
      if (Number.isInteger(number) && number >= 0) return number;
      problems.add({
        ...{ file: table.file, column, area: area.code },
        ...table.at(area.code),
        message: 'has no number of residents',
        action: 'restore the published row',
      });
      return 0;
    });
  const facts = {
    children: read(columns.children),
    middle: read(columns.middle),
    older: read(columns.older),
    workingAge: read(columns.workingAge, 4),
    land: places[geography].map((area) => Math.round(1000 * (ground.land[geography].get(area.code) ?? 0))),
  };
  checkAges(
    facts,
    population[geography],
    (index) => {
      const area = places[geography][index]?.code ?? '';
      return { file: table.file, area, ...table.at(area) };
    },
    problems,
  );
  return facts;
}

/** The three age groups make up all residents; where a figure is missing that is a problem already. */
function checkAges(
  { children, middle, older }: Facts,
  residents: readonly number[],
  where: (index: number) => Pick<Problem, 'file' | 'area' | 'row'>,
  problems: Problems,
): void {
  if (problems.list.length > 0) return;
  residents.forEach((all, index) => {
    const ages = sum([children[index], middle[index], older[index]]);
    if (ages === all) return;
    problems.add({
      ...where(index),
      message: `has ${ages} residents by age, but ${all} in all`,
      action: 'restore the published row',
    });
  });
}
