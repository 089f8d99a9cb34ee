import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PipelineError } from '../../scripts/problems.ts';
import type { ProfilePlan } from '../../scripts/profile.ts';
import { buildTiny, TINY_INPUTS, TINY_PROFILE } from '../fixtures/tinyInputs.ts';

describe('a planted fault', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-tiny-'));
    cpSync(TINY_INPUTS, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Changes a piece of a file that must be there. */
  function plant(file: string, from: string, to: string): void {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replace(from, to));
  }

  function problemsOf(profile?: ProfilePlan): string[] {
    try {
      buildTiny(folder, profile);
    } catch (error) {
      if (error instanceof PipelineError) return error.message.split('\n');
      throw error;
    }
    return [];
  }

  it('is refused where likeness is made of what is no measure', () => {
    const [first, ...rest] = TINY_PROFILE.counties;
    if (!first) throw new Error('no features');
    const profile = { ...TINY_PROFILE, counties: [{ ...first, indicator: 'tiny-nothing' }, ...rest] };
    expect(problemsOf(profile)).toEqual([
      'scripts/profile.ts, column "rural": is made of "tiny-nothing", which is no measure; name a measure of data/indicators, or leave the part out.',
    ]);
  });

  it('is refused where neighbourhoods of 2021 are compared by a measure of 2011', () => {
    const [part, ...rest] = TINY_PROFILE.areas;
    if (!part) throw new Error('no parts');
    const profile = { ...TINY_PROFILE, areas: [{ ...part, indicator: 'tiny-minutes' }, ...rest] };
    expect(problemsOf(profile)).toEqual([
      'scripts/profile.ts, column "income": is made of "tiny-minutes", which is no measure of LSOAs of 2021; name a measure of data/indicators, or leave the part out.',
    ]);
  });

  it('lets a population make a town, unless a town of that name elsewhere may have lent it', () => {
    const kindOf = (files: ReadonlyMap<string, string>): string | undefined =>
      /"Namesake","(\w+)"/.exec(files.get('counties/E10000902/villages.json') ?? '')?.[1];
    expect(kindOf(buildTiny(folder).files)).toBe('village');
    plant('places-os-open-names.geojson', '"kind":"town","size_m":3100', '"kind":"village","size_m":3100');
    expect(kindOf(buildTiny(folder).files)).toBe('town');
  });

  it.each<[string, string, string, string, string]>([
    [
      'an LSOA missing from the lookup of wards',
      'lookup-lsoa21-ward24-county24.csv',
      'E01000009,Otherham 005A,E05000005,Elm,E07000904,"West Otherham",E10000902,"Otherham"\n',
      '',
      'lookup-lsoa21-ward24-county24.csv, area E01000009: is missing, though lookup-lsoa21-msoa21-names.csv has it; restore the published row.',
    ],
    [
      'an LSOA missing from the Indices',
      'iod2025-file7.csv',
      'E01000004,4.115,10,10,2010,402,1106,502,1126\n',
      '',
      'iod2025-file7.csv, column "Total population: mid 2022", area E01000004: has no number of residents; restore the published row.',
    ],
    [
      'an LSOA missing from the figures',
      'tiny-rurality.csv',
      'E01000004,RSF1\n',
      '',
      'tiny-rurality.csv, column "class", area E01000004: is missing; restore the published row.',
    ],
    [
      'an LSOA without a boundary',
      'boundaries-lsoa11.geojson',
      '"LSOA11CD":"E01000091"',
      '"LSOA11CD":"W01000091"',
      'boundaries-lsoa11.geojson, area E01000091: has no boundary; add it to the boundary file.',
    ],
    [
      'a row twice in a lookup',
      'lookup-lsoa21-msoa21-names.csv',
      'E01000002,Alderton,E02000001,Tinyshire 001\n',
      'E01000002,Alderton,E02000001,Tinyshire 001\nE01000002,Market Tiny,E02000001,Tinyshire 001\n',
      'lookup-lsoa21-msoa21-names.csv, row 4, column "LSOA21CD", area E01000002: is there already, in row 3; remove the row that is not as published.',
    ],
    [
      'a row twice in the figures',
      'tiny-households.csv',
      'E01000003,90,600\n',
      'E01000003,90,600\nE01000003,95,600\n',
      'tiny-households.csv, row 5, column "code", area E01000003: is there already, in row 4; remove the row that is not as published.',
    ],
    [
      'a word for a number',
      'tiny-minutes.csv',
      'E01000003,14.2\n',
      'E01000003,n/a\n',
      'tiny-minutes.csv, row 3, column "minutes", area E01000003: has "n/a", which is no figure for tiny-minutes; restore the published figure.',
    ],
    [
      'an unknown class',
      'tiny-rurality.csv',
      'E01000003,RSN1\n',
      'E01000003,RSN2\n',
      'tiny-rurality.csv, row 4, column "class", area E01000003: has "RSN2", which is no figure for tiny-rurality; restore the published figure.',
    ],
    [
      'a rank that is no competition rank',
      'iod2025-file7.csv',
      'E01000004,4.115,10,10,2010,402,1106,502,1126\n',
      'E01000004,4.115,11,10,2010,402,1106,502,1126\n',
      'iod2025-file7.csv, row 5, column "Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived)", area E01000004: has rank 11 where 10 must come, so this is no competition ranking from 1; restore the published ranks.',
    ],
    [
      'a decile that contradicts its rank',
      'iod2025-file7.csv',
      'E01000001,41.205,3,3,1500,300,825,375,840\n',
      'E01000001,41.205,3,4,1500,300,825,375,840\n',
      'iod2025-file7.csv, row 2, column "Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)", area E01000001: has decile 4, but its rank 3 of 10 is in decile 3; restore the published rank and decile.',
    ],
    [
      'a population that does not add up',
      'iod2025-file7.csv',
      'E01000001,41.205,3,3,1500,300,825,375,840\n',
      'E01000001,41.205,3,3,1510,300,825,375,840\n',
      'iod2025-file7.csv, column "Total population: mid 2022": adds up to 16470 residents, there are 16460; compare the column with the published file: a figure, or a row, is not as published.',
    ],
    [
      'residents that are no number',
      'tiny-census.csv',
      'E01000006,1384\n',
      'E01000006,\n',
      'tiny-census.csv, row 7, column "residents", area E01000006: has "", which is no figure for tiny-rurality; restore the published figure.',
    ],
    [
      'ages that do not add up to the residents',
      'iod2025-file7.csv',
      '1500,300,825,375,840',
      '1500,301,825,375,840',
      'iod2025-file7.csv, row 2, area E01000001: has 1501 residents by age, but 1500 in all; restore the published row.',
    ],
    [
      'a number of people of an age that is none',
      'iod2019-file7.csv',
      '1490,298,820,372,823.5,',
      '1490,298,820,372,,',
      'iod2019-file7.csv, row 2, column "Working age population 18-59/64: for use with Employment Deprivation Domain (excluding prisoners)", area E01000001: has no number of residents; restore the published row.',
    ],
    [
      'an LSOA of 2011 that nothing came of',
      'lookup-lsoa11-lsoa21-exact-fit.csv',
      'E01000008,E01000008,U\n',
      '',
      'lookup-lsoa11-lsoa21-exact-fit.csv, area E01000008: is in no row; restore the published row.',
    ],
    [
      'a split that is none',
      'lookup-lsoa11-lsoa21-exact-fit.csv',
      'E01000008,E01000008,U\n',
      'E01000008,E01000008,S\n',
      'lookup-lsoa11-lsoa21-exact-fit.csv, column "CHGIND", area E01000008: is S, but comes from 1 areas, and its area of 2011 went to 1; restore the published rows.',
    ],
    [
      'a change that is no letter of the lookup',
      'lookup-lsoa11-lsoa21-exact-fit.csv',
      'E01000009,E01000009,U\n',
      'E01000009,E01000009,Z\n',
      'lookup-lsoa11-lsoa21-exact-fit.csv, column "CHGIND", area E01000009: has "Z" from E01000009, which is no link of two English areas; restore the published row.',
    ],
    [
      'a postcode of an LSOA that England has not',
      'postcodes-lsoa21.csv',
      'TN1 2AA,E01000002,',
      'TN1 2AA,E01000099,',
      'postcodes-lsoa21.csv, row 4, area TN1 2AA: is no postcode with a place in a known LSOA (E01000099); restore the published row.',
    ],
    [
      'a postcode twice',
      'postcodes-lsoa21.csv',
      'OH3 1AB,E01000010,',
      'OH3 1AA,E01000010,',
      'postcodes-lsoa21.csv, area OH3 1AA: is there twice; check the edition of the file.',
    ],
    [
      'an LSOA without a postcode',
      'postcodes-lsoa21.csv',
      'TN2 3XY,E01000006,',
      'TN2 3XY,E01000005,',
      'postcodes-lsoa21.csv, area E01000006: has no postcode; check the edition of the file.',
    ],
    [
      'a postcode less',
      'postcodes-lsoa21.csv',
      'OH1A 1AB,E01000001,53.0120,-1.9880\n',
      '',
      'postcodes-lsoa21.csv: holds 13 postcodes, but 14 were published; check the edition of the file.',
    ],
  ])('with %s is refused', (_, file, from, to, message) => {
    plant(file, from, to);
    expect(problemsOf()[0]).toBe(message);
  });
});
