import { describe, expect, it } from 'vitest';
import type { Profiles } from '../../src/domain/profiles.ts';
import {
  areaOfNumber,
  distanceBetween,
  profileAt,
  TWINS,
  type Profile,
  type ProfileFile,
  type TwinsFile,
} from '../../src/domain/twins.ts';
import { areas, manifest, readData } from './publicData.ts';

const { counties } = manifest();
const HEREFORDSHIRE = 'E06000019';
const DORSET = 'E06000059';
const WARWICKSHIRE = 'E10000031';
const CAMBRIDGESHIRE = 'E10000003';

const sum = (list: readonly number[]): number => list.reduce((total, number) => total + number, 0);

describe('counties like one another', () => {
  const { counties: codes, features } = readData('england/profiles.json') as Profiles;
  const valueOf = (id: string, county: string): number => {
    const feature = features.find((found) => found.id === id);
    return (
      (feature?.values[codes.findIndex((code) => code === county)] ?? NaN) / 10 ** (feature?.stored ?? 0)
    );
  };

  it('has weights that add up to one, and a figure for each of the 153', () => {
    expect(sum(features.map(({ weight }) => weight))).toBeCloseTo(1, 9);
    for (const { values } of features) expect(values).toHaveLength(153);
  });

  it('has the published share of residents in rural neighbourhoods', () => {
    const shares = [HEREFORDSHIRE, DORSET, CAMBRIDGESHIRE, WARWICKSHIRE].map((county) =>
      valueOf('rural', county),
    );
    expect(shares.map((share) => share.toFixed(1))).toEqual(['53.3', '46.7', '40.7', '30.7']);
  });

  it('has residents per square kilometre', () => {
    const residents = sum(areas(HEREFORDSHIRE).lsoa21.population);
    expect(valueOf('density', HEREFORDSHIRE)).toBeCloseTo(residents / 2181.2, 1);
  });
});

describe('twins', () => {
  const profiles = new Map(
    counties.map(({ code }) => [code, readData(`counties/${code}/profile.json`) as ProfileFile]),
  );
  const all: Profile[] = counties.flatMap(({ code, areas: { lsoa21 } }) => {
    const file = profiles.get(code);
    return Array.from({ length: lsoa21 }, (_, index) => (file ? profileAt(file, index) : null)).filter(
      (profile) => profile !== null,
    );
  });
  const offset = (county: string): number => {
    const at = counties.findIndex(({ code }) => code === county);
    return sum(counties.slice(0, at).map((other) => other.areas.lsoa21));
  };

  it('are the nearest of all England: every other neighbourhood tried for some', () => {
    expect(all).toHaveLength(33_755);
    for (const [county, index] of [
      [HEREFORDSHIRE, 5],
      [WARWICKSHIRE, 100],
      ['E09000001', 0],
      ['E06000053', 0],
    ] as const) {
      const { twins } = readData(`counties/${county}/twins.json`) as TwinsFile;
      const own = twins.slice(index * TWINS, (index + 1) * TWINS);
      const self = offset(county) + index;
      const profile = all[self];
      if (!profile) throw new Error('no profile');
      const distances = all.map((other) => distanceBetween(profile, other));
      const nearest = distances
        .flatMap((distance, number) => (number === self ? [] : [distance]))
        .sort((a, b) => a - b)
        .slice(0, TWINS);
      expect(own).not.toContain(self);
      own.forEach((number, at) => expect(distances[number]).toBeCloseTo(nearest[at] ?? NaN, 9));
    }
  });

  it('are ten different neighbourhoods of England for each', () => {
    for (const { code, areas: of } of counties) {
      const { twins } = readData(`counties/${code}/twins.json`) as TwinsFile;
      expect(twins).toHaveLength(TWINS * of.lsoa21);
      for (let index = 0; index < of.lsoa21; index += 1) {
        const own = twins.slice(index * TWINS, (index + 1) * TWINS);
        if (new Set(own).size !== TWINS || own.some((number) => areaOfNumber(number, counties) === null))
          throw new Error(`${code}, area ${index}: ${own.join(' ')}`);
      }
    }
  });
});
