import { describe, expect, it } from 'vitest';
import { formatPlaceRequest, parsePlaceRequest } from './placeRequest.ts';

describe('the address of a place', () => {
  it('is read and written alike', () => {
    for (const search of [
      '',
      '?area=E05012971',
      '?area=E01014042&sheet=evidence&release=6f989c70e8c1',
      '?area=E05012971&release=6f989c70e8c1&figures=0of4~11.8~22.9~8.7~1.05',
      '?places=South+Wye:2:14042-3,&grey=1',
    ])
      expect(formatPlaceRequest(parsePlaceRequest(search))).toBe(search);
  });

  it('takes small letters, and leaves what is no code as it is', () => {
    expect(parsePlaceRequest('?area=e05012971').area).toBe('E05012971');
    expect(parsePlaceRequest('?area=Hereford').area).toBe('Hereford');
    expect(parsePlaceRequest('?area=%3Cscript%3E&release=%3Cb%3E&sheet=x&grey=yes')).toEqual({
      area: '<script>',
      places: '',
      release: null,
      figures: '',
      isEvidence: false,
      isGrey: false,
    });
  });
});
