import { describe, expect, it } from 'vitest';
import { otherham, tinyManifest, tinyshire } from '../../tests/fixtures/tinyAtlas.ts';
import { changeView } from './changeView.ts';
import { resolveView } from './resolveView.ts';
import type { View } from './view.ts';
import { defaultView } from './viewParams.ts';
import { parseView } from './viewUrl.ts';

const resolve = (search: string) => resolveView(parseView(search).view, tinyManifest);

describe('a link', () => {
  it('may name counties by code, name or slug, without a word about it', () => {
    for (const asked of [`${tinyshire},${otherham}`, 'Tinyshire,Otherham', 'tinyshire,OTHERHAM'])
      expect(resolve(`?counties=${asked}`)).toMatchObject({
        view: { counties: [tinyshire, otherham] },
        problems: [],
      });
  });

  it('with a misspelt name gets the nearest county and is told so', () => {
    expect(resolve('?counties=tinyshrie')).toMatchObject({
      view: { counties: [tinyshire] },
      problems: ['The link asks for “tinyshrie”; Tinyshire is shown.'],
    });
  });

  it('with an unknown code is not guessed at', () => {
    const { view, problems } = resolve(`?counties=E06999999,${otherham}`);
    expect(view.counties).toEqual([otherham]);
    expect(problems).toEqual([
      'The link asks for “E06999999”, which is not a county or unitary of England; it was left out.',
    ]);
  });

  it('without any known county shows one that exists', () => {
    const { view, problems } = resolve('?counties=zzzzzzzz');
    expect(view.counties).toEqual([otherham]);
    expect(problems).toHaveLength(2);
  });

  it('with an unknown second measure gets the usual one and is told so', () => {
    expect(resolve('?counties=tinyshire&with=nothing')).toMatchObject({
      view: { with: null },
      problems: ['The link asks for the second measure “nothing”, which is not here; the usual one is.'],
    });
    const known = tinyManifest.indicators[0]?.id;
    expect(resolve(`?counties=tinyshire&with=${known ?? ''}`)).toMatchObject({
      view: { with: known },
      problems: [],
    });
  });

  it('with a county twice shows it once', () => {
    expect(resolve(`?counties=tinyshire,${tinyshire}`)).toMatchObject({
      view: { counties: [tinyshire] },
      problems: ['The link asks for Tinyshire more than once; it is shown once.'],
    });
  });

  it('with more than four counties shows the first four', () => {
    const first = tinyManifest.counties[0];
    if (!first) throw new Error('the fixture has counties');
    const counties = ['A', 'B', 'C', 'D', 'E'].map((letter) => ({
      ...first,
      code: `E0600000${letter}` as View['counties'][number],
      name: `County ${letter}`,
    }));
    const view = { ...defaultView, counties: counties.map(({ code }) => code) };
    const resolved = resolveView(view, { ...tinyManifest, counties });
    expect(resolved.view.counties).toHaveLength(4);
    expect(resolved.problems).toEqual(['The link asks for 5 counties; the first four are shown.']);
  });

  it('with an unknown measure gets the nearest', () => {
    const { view, problems } = resolve('?counties=tinyshire&indicator=no-cars-2021');
    expect(view.indicator).toBe('no-car-2021');
    expect(problems).toEqual(['The link asks for the measure “no-cars-2021”; No car, 2021 is shown.']);
  });

  it('with a level the measure does not have gets the level it has', () => {
    const { view, problems } = resolve('?counties=tinyshire&indicator=no-car-2021&level=ward');
    expect(view.level).toBe('lsoa');
    expect(problems).toEqual(['No car is not given for wards; neighbourhoods are shown.']);
  });

  it('to a ward shows wards', () => {
    expect(resolve('?counties=tinyshire&area=E05000001').view).toMatchObject({
      level: 'ward',
      area: 'E05000001',
    });
  });

  it('keeps the camera of a county that is shown and drops others', () => {
    const { view } = resolve(`?counties=tinyshire&at=${tinyshire}*1*50*2,${otherham}*1*50*2`);
    expect(Object.keys(view.cameras)).toEqual([tinyshire]);
  });
});

describe('a choice', () => {
  const view: View = { ...defaultView, counties: [tinyshire], area: 'E01000001' as View['area'], pinned: 3 };

  it('of other releases lets go of the pinned class only where the maps show change', () => {
    const between = '2015-2019';
    expect(changeView(view, { between }, tinyManifest).view.pinned).toBe(3);
    const moves: View = { ...view, paint: 'change' };
    expect(changeView(moves, { between }, tinyManifest).view.pinned).toBeNull();
  });

  it('of another measure keeps the area and lets go of the pinned class', () => {
    const next = changeView(view, { indicator: 'no-car-2021' as View['indicator'] }, tinyManifest).view;
    expect(next).toMatchObject({ area: 'E01000001', pinned: null });
  });

  it('of another level lets go of the area and says so, unless it names one', () => {
    expect(changeView(view, { level: 'ward' }, tinyManifest)).toMatchObject({
      view: { level: 'ward', area: null },
      problems: ['The ward of the selected neighbourhood is not known here, so nothing is selected now.'],
    });
    expect(changeView({ ...view, area: null }, { level: 'ward' }, tinyManifest).problems).toEqual([]);
    const area = 'E05000001' as View['area'];
    expect(changeView(view, { level: 'ward', area }, tinyManifest).view.area).toBe('E05000001');
  });

  it('of a measure without wards moves to neighbourhoods and says so', () => {
    const wards: View = { ...view, level: 'ward', area: 'E05000001' as View['area'] };
    const { view: next, problems } = changeView(
      wards,
      { indicator: 'bus-2011' as View['indicator'] },
      tinyManifest,
    );
    expect(next).toMatchObject({ level: 'lsoa', area: null });
    expect(problems).toEqual(['Buses is not given for wards; neighbourhoods are shown.']);
  });
});

it('a county whose name holds a comma may be asked for by it', () => {
  const [first, ...others] = tinyManifest.counties;
  if (!first) throw new Error('there is a county');
  const manifest = { ...tinyManifest, counties: [{ ...first, name: 'Upton, Downton and Poole' }, ...others] };
  const asked = ['Upton', 'Downton and Poole', 'tinyshire'] as View['counties'];
  expect(resolveView({ ...defaultView, counties: asked }, manifest)).toMatchObject({
    view: { counties: [first.code, tinyshire] },
    problems: [],
  });
});
