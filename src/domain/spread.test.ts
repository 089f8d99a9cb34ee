import { describe, expect, it } from 'vitest';
import { spreadCounty, spreadIndicator } from '../../tests/fixtures/spreadCounty.ts';
import { sortSpreads, spreadAxis, wardSpreads, type SpreadAxis } from './spread.ts';

const score = spreadIndicator();
const minutes = spreadIndicator({ kind: 'measure', worse: 'high', aggregation: 'mean', unit: 'minutes' });
const buses = spreadIndicator({ kind: 'measure', worse: 'low', aggregation: 'mean', unit: 'buses per hour' });

function axisOf(indicator: typeof score): SpreadAxis {
  const axis = spreadAxis(indicator);
  if (!axis) throw new Error('a measure with an axis');
  return axis;
}

/** Aford: 10, 30, 20 around 18; Bford: one neighbourhood; Cford: none; Dford: one of two without a figure. */
const county = spreadCounty(
  [
    [10, 70, 1000, 0],
    [30, 20, 500, 0],
    [20, 50, 1500, 0],
    [25, 35, 2000, 1],
    [null, null, 900, 3],
    [5, 90, 900, 3],
    [40, 5, 700, -1],
  ],
  [
    ['Aford', 18, 30],
    ['Bford', 25, 15, 2],
    ['Cford', null, null],
    ['Dford', 5, 45],
  ],
);

describe('the axis neighbourhoods share with their wards', () => {
  it('is the score of a rank, never the rank itself', () => {
    expect(axisOf(score)).toMatchObject({ basis: 'score', worse: 'high', unit: '' });
  });

  it('is the rank turned round where no score is published: most deprived of 100 is 100', () => {
    const indicator = spreadIndicator({ aggregation: 'reversed-rank' });
    const axis = axisOf(indicator);
    expect(axis).toMatchObject({ basis: 'reversed-rank', worse: 'high', decimals: 0 });
    const [aford] = wardSpreads(county, indicator, axis).wards;
    expect(aford?.members.map(({ figure }) => figure)).toEqual([81, 51, 31]);
  });

  it('is the figure of any other measure, worse at its own end', () => {
    expect(axisOf(minutes)).toMatchObject({ basis: 'value', worse: 'high', unit: 'minutes' });
    expect(axisOf(buses)).toMatchObject({ basis: 'value', worse: 'low' });
  });

  it('does not exist for categories: a share of residents is no mean of classes', () => {
    expect(spreadAxis(spreadIndicator({ kind: 'category', aggregation: 'share-rural' }))).toBeNull();
  });
});

describe('the range of a ward', () => {
  const { wards, without } = wardSpreads(county, score, axisOf(score));
  const [aford, bford, dford] = wards;

  it('goes from the worst to the best neighbourhood, with the mean between', () => {
    expect(aford?.worst).toMatchObject({ figure: 30, lsoa: { name: 'Place 1' } });
    expect(aford?.best).toMatchObject({ figure: 10, lsoa: { name: 'Place 0' } });
    expect([aford?.mean, aford?.gap]).toEqual([18, 20]);
  });

  it('turns round where a low figure is worse', () => {
    const [ward] = wardSpreads(county, buses, axisOf(buses)).wards;
    expect([ward?.worst.figure, ward?.best.figure, ward?.gap]).toEqual([10, 30, 20]);
  });

  it('of one neighbourhood has no gap, and says what counts from elsewhere', () => {
    expect([bford?.gap, bford?.members.length, bford?.elsewhere]).toEqual([0, 1, 2]);
  });

  it('counts neighbourhoods without a figure', () => {
    expect([dford?.members.length, dford?.unknown]).toEqual([1, 1]);
  });

  it('drops no ward: those without a figure are named apart', () => {
    expect(without.map(({ name }) => name)).toEqual(['Cford']);
    expect(wards.length + without.length).toBe(county.wards.length);
  });
});

describe('the order of wards', () => {
  const { wards } = wardSpreads(county, score, axisOf(score));
  const names = (list: typeof wards) => list.map(({ ward }) => ward.name);

  it('is by mean, by worst neighbourhood or by gap', () => {
    expect(names(sortSpreads(wards, 'mean', 'high'))).toEqual(['Bford', 'Aford', 'Dford']);
    expect(names(sortSpreads(wards, 'worst', 'high'))).toEqual(['Aford', 'Bford', 'Dford']);
    expect(names(sortSpreads(wards, 'gap', 'high'))).toEqual(['Aford', 'Bford', 'Dford']);
    expect(names(sortSpreads(wards, 'mean', 'low'))).toEqual(['Dford', 'Aford', 'Bford']);
  });
});
