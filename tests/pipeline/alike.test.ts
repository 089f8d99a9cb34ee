import { describe, expect, it } from 'vitest';
import { comparedMeasures, type CountyAlike, type EnglandAlike } from '../../src/domain/alike.ts';
import type { EnglandColumn } from '../../src/domain/england.ts';
import { areaOfNumber, TWINS, type TwinsFile } from '../../src/domain/twins.ts';
import { indicator, lsoaValues, manifest, readData } from './publicData.ts';

const HEREFORDSHIRE = 'E06000019';
const england = readData('england/alike.json') as EnglandAlike;
const { counties } = manifest();

describe('what places are compared with', () => {
  it('has each class and county as the other files have it', () => {
    expect(england.measures.map((measure) => measure.indicator)).toEqual([...comparedMeasures]);
    for (const { indicator: id, classes, values } of england.measures) {
      const file = indicator(id);
      const factor = 10 ** file.aggregateDecimals;
      const { rural } = readData(`england/${id}.json`) as EnglandColumn;
      expect(classes.map((value) => (value ?? NaN) / factor)).toEqual(rural.value);
      const own = new Map(file.counties.codes.map((code, at) => [code, file.counties.value[at]]));
      expect(values.map((value) => (value ?? NaN) / factor)).toEqual(
        england.counties.map((code) => own.get(code)),
      );
    }
    expect(england.residents.reduce((sum, residents) => sum + residents, 0)).toBe(57_112_129);
  });

  it('takes ten twins together as one area: their fuel-poor households among all their households', () => {
    const { twins } = readData(`counties/${HEREFORDSHIRE}/twins.json`) as TwinsFile;
    const file = readData(`counties/${HEREFORDSHIRE}/alike.json`) as CountyAlike;
    for (const index of [0, 40, 116]) {
      let poor = 0;
      let households = 0;
      for (const number of twins.slice(index * TWINS, (index + 1) * TWINS)) {
        const place = areaOfNumber(number, counties);
        if (!place) throw new Error('no such area');
        const values = lsoaValues(place.county.code, 'living-2021');
        const column = values.columns['fuel-poverty-2022'];
        if (column?.kind !== 'rate') throw new Error('is no rate');
        poor += column.n[place.index] ?? NaN;
        households += values.denominators[column.d]?.[place.index] ?? NaN;
      }
      expect(file.twins['fuel-poverty-2022']?.[index]).toBe(Math.round((1000 * poor) / households));
    }
  });

  it('has a figure for the twins of each neighbourhood', () => {
    for (const { code, areas } of counties) {
      const { twins } = readData(`counties/${code}/alike.json`) as CountyAlike;
      for (const id of comparedMeasures) {
        expect(twins[id], `${code} ${id}`).toHaveLength(areas.lsoa21);
        expect(twins[id]?.includes(null), `${code} ${id}`).toBe(false);
      }
    }
  });
});
