import { expect, it } from 'vitest';
import { tinyTopology } from '../../tests/fixtures/mapTopology.ts';
import { madeUpArea, madeUpPicture } from '../../tests/fixtures/tablePicture.ts';
import type { CountyPicture } from './picture.ts';
import { pictureGeojson } from './pictureGeojson.ts';

const seen = {
  title: 'Made-up index in Upshire',
  release: 'abc123',
  link: 'https://atlas.example/?level=lsoa',
};

it('gives every area its shape and the columns of the table, and loses none that has no shape', () => {
  const picture = madeUpPicture([
    [madeUpArea('E01000001', '=Mill', { value: -1.5 }), madeUpArea('E01009999', 'Nowhere', { value: null })],
  ]);
  const [county] = picture.counties;
  if (!county) throw new Error('The picture has a county');
  const counties: CountyPicture[] = [{ ...county, topology: tinyTopology }];
  const file = pictureGeojson({ ...picture, counties }, seen);
  expect(file).toMatchObject({ ...seen, licence: 'Open Government Licence v3.0' });
  expect(file.features.map(({ id, geometry }) => [id, geometry?.type])).toEqual([
    ['E01000001', 'Polygon'],
    ['E01009999', undefined],
  ]);
  // a number stays a number, a text stays as it is: nothing runs it as a formula here
  expect(file.features[0]?.properties).toMatchObject({ value: -1.5, name: '=Mill', boundaries: 'LSOA 2021' });
  expect(file.features[1]?.properties).toMatchObject({ value: null });
});
