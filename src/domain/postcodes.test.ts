import { describe, expect, it } from 'vitest';
import {
  findPostcode,
  incodeNumber,
  incodeOf,
  postcodesOf,
  postcodeWithin,
  readPostcode,
  type PostcodesFile,
} from './postcodes.ts';

describe('readPostcode', () => {
  it.each([
    ['hr12lw', 'HR1', '2LW'],
    [' HR1  2LW ', 'HR1', '2LW'],
    ['W1A 1AA', 'W1A', '1AA'],
    ['ec1a1bb', 'EC1A', '1BB'],
    ['m1 1ae', 'M1', '1AE'],
    ['DT4\u00a07QX', 'DT4', '7QX'],
    ['CR0 2RO', 'CR0', '2RO'],
    // the letter for the digit
    ['HR4 OAB', 'HR4', '0AB'],
    ['HR4 IAB', 'HR4', '1AB'],
    ['HRI 2LW', 'HR1', '2LW'],
    ['S014 7LY', 'SO14', '7LY'],
    ['SEIO 1AA', 'SE10', '1AA'],
    ['0X1 1AA', 'OX1', '1AA'],
    ['CRO 2AB', 'CR0', '2AB'],
    ['(HR1 2LW).', 'HR1', '2LW'],
  ])('reads %j', (text, outcode, incode) => {
    expect(readPostcode(text)).toEqual({ outcode, incode });
  });

  it.each([
    ['hr1', 'HR1'],
    ['SW1A', 'SW1A'],
    ['M1', 'M1'],
    ['hr1 2', 'HR1'],
    ['HR1 2L', 'HR1'],
    // without the gap it is a first half of its own
    ['HR12', 'HR12'],
    ['hr12l', 'HR1'],
  ])('reads %j as the first half', (text, outcode) => {
    expect(readPostcode(text)).toEqual({ outcode, incode: '' });
  });

  it.each(['', 'Hereford', 'HR', 'HILL', '12 2AA', 'OLD INN', 'HR1 22W', 'E01023741', 'ABC1 1AA'])(
    'does not take %j for one',
    (text) => {
      expect(readPostcode(text)).toBeNull();
    },
  );
});

describe('postcodeWithin', () => {
  it.each([
    ['12 High St, Ledbury HR8 1DS', 'HR8 1DS'],
    ['12 High St\nLedbury\nHR81DS\nUK', 'HR8 1DS'],
    ['HR8 1DS, Ledbury', 'HR8 1DS'],
    ['from HR1 2LW to HR8 1DS', 'HR8 1DS'],
    ['Flat 2, SEIO OAB', null],
    ['The Old Inn, Ledbury', null],
    ['E01014010', null],
    ['12 High Street', null],
  ])('in %j is %j', (text, name) => {
    const found = postcodeWithin(text);
    expect(found && `${found.outcode} ${found.incode}`).toBe(name);
  });
});

describe('second halves as numbers', () => {
  it('ascend as the text does, from 0AA to 9ZZ', () => {
    expect(incodeNumber('0AA')).toBe(0);
    expect(incodeNumber('0AB')).toBe(1);
    expect(incodeNumber('0BA')).toBe(26);
    expect(incodeNumber('1AA')).toBe(676);
    expect(incodeNumber('9ZZ')).toBe(6759);
  });

  it('come back as they were', () => {
    for (let number = 0; number < 6760; number += 1) expect(incodeNumber(incodeOf(number))).toBe(number);
  });
});

describe('postcodes of a file', () => {
  /** HR1 0AB and HR1 0AD in one LSOA, HR1 2LW in another */
  const file: PostcodesFile = {
    outcode: 'HR1',
    lsoas: [1014001, 1014002],
    steps: [1, 2, 1657],
    lsoa: [0, 0, 1],
    lat: [520601, 520602, 520555],
    lon: [-27001, -27002, -27155],
  };

  it('are found with their neighbourhood and place', () => {
    expect(incodeNumber('2LW')).toBe(1 + 2 + 1657);
    expect(findPostcode(file, '2LW')).toEqual({ lsoa: 'E01014002', lat: 52.0555, lon: -2.7155 });
    expect(findPostcode(file, '0AB')).toEqual({ lsoa: 'E01014001', lat: 52.0601, lon: -2.7001 });
  });

  it('are not invented', () => {
    expect(findPostcode(file, '0AA')).toBeNull();
    expect(findPostcode(file, '0AC')).toBeNull();
    expect(findPostcode(file, '9ZZ')).toBeNull();
  });

  it('are the same all together', () => {
    const all = postcodesOf(file);
    expect([...all.keys()]).toEqual(['0AB', '0AD', '2LW']);
    for (const [incode, found] of all) expect(findPostcode(file, incode)).toEqual(found);
  });
});
