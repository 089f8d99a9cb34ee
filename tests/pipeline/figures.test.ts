import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { answer } from '../../scripts/figures.ts';
import { UnknownAsked } from '../../scripts/figures/question.ts';

const HEADER =
  'code,name,place,county_code,district_code,district_name,former_district_name,value,rank,decile,population';

/** The figures as rows, after the header has been checked. */
function ask(line: string): Record<string, string>[] {
  const text = answer(line.split(' '));
  expect(text.split('\n')[0]).toBe(HEADER);
  return csvParse(text);
}

/** Runs the command as a reader does. */
function run(args: string[]): { status: number | null; stdout: string; stderr: string } {
  const root = resolve(import.meta.dirname, '../..');
  const command = ['node_modules/.bin/tsx', 'scripts/figures.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('figures on the command line', () => {
  it('give neighbourhoods their published score, rank and decile', () => {
    const rows = ask('--counties E06000019,E06000059 --level lsoa --indicator imd-2019');
    expect(rows).toHaveLength(116 + 219);
    expect(rows[0]).toEqual({
      code: 'E01013986',
      name: 'Herefordshire 012A',
      place: 'Hereford Central',
      county_code: 'E06000019',
      district_code: 'E06000019',
      district_name: 'Herefordshire',
      former_district_name: '',
      value: '20.933',
      rank: '13600',
      decile: '5',
      population: '1685',
    });
    const former = new Set(rows.map((row) => row['former_district_name']));
    expect(former).toContain('Weymouth and Portland');
  });

  it('give wards no decile, and their rank among wards', () => {
    const rows = ask('--counties E06000019 --level ward --indicator imd-2025');
    expect(rows).toHaveLength(53);
    expect(new Set(rows.map((row) => row['decile']))).toEqual(new Set(['']));
    for (const row of rows) expect(Number(row['rank'])).toBeLessThanOrEqual(6784);
  });

  it('rank districts among 296 and counties among 153', () => {
    const districts = ask('--counties E10000031 --level district --indicator imd-2025');
    expect(districts.map((row) => row['name'])).toEqual([
      'North Warwickshire',
      'Nuneaton and Bedworth',
      'Rugby',
      'Stratford-on-Avon',
      'Warwick',
    ]);
    const [county] = ask('--counties warwickshire --level county --indicator imd-2025');
    expect(county).toMatchObject({ code: 'E10000031', place: '', district_code: '', decile: '' });
    expect(Number(county?.['rank'])).toBeLessThanOrEqual(153);
  });

  it('take names that hold commas, codes in any case, and each county once', () => {
    const codes = (line: string[]): (string | undefined)[] =>
      csvParse(answer([...line, '--level', 'county', '--indicator', 'imd-2025'])).map((row) => row['code']);
    const names = 'Bournemouth, Christchurch and Poole, dorset, e06000059';
    expect(codes(['--counties', names])).toEqual(['E06000058', 'E06000059']);
  });

  it('leave empty what is not published: no score of IDACI 2025, no figure where redrawn', () => {
    const [row] = ask('--counties E06000019 --level lsoa --indicator idaci-2025');
    expect(row?.['value']).toBe('');
    expect(Number(row?.['rank'])).toBeGreaterThan(0);
    const minutes = ask('--counties E10000003 --level lsoa --indicator pt-gp-2013');
    const without = minutes.filter((line) => line['value'] === '');
    expect(without.length).toBeGreaterThan(0);
    for (const line of without) expect(line['rank']).toBe('');
  });

  it('list every indicator and county', () => {
    const rows = csvParse(answer(['--list']));
    expect(rows.filter((row) => row['kind'] === 'county')).toHaveLength(153);
    expect(rows.map((row) => row['code'])).toContain('geographical-barriers-2015');
  });

  it('print CSV and nothing else, and exit 0', () => {
    const { status, stdout, stderr } = run([
      '--counties',
      'Rutland',
      '--level',
      'ward',
      '--indicator',
      'bus-2025',
    ]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.startsWith(`${HEADER}\n`)).toBe(true);
  });

  it.each([
    [['--counties', 'Herfordshire', '--indicator', 'imd-2019'], 'E06000019 (Herefordshire)'],
    [['--counties', 'Dorset', '--indicator', 'imd2019'], 'imd-2019'],
    [['--counties', 'Dorset', '--level', 'lsao', '--indicator', 'imd-2019'], 'lsoa'],
    [['--counties', 'Dorset', '--levl', 'lsoa', '--indicator', 'imd-2019'], '--level'],
    [['--indicator', 'imd-2019'], '--counties'],
  ])('name the nearest matches in one sentence: %j', (args, near) => {
    const asking = (): string => answer(args);
    expect(asking).toThrow(UnknownAsked);
    expect(asking).toThrow(near);
  });

  it('say so on stderr alone, and exit 2', () => {
    const { status, stdout, stderr } = run(['--counties', 'Herfordshire', '--indicator', 'imd-2019']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('E06000019 (Herefordshire)');
  });
});
