import { is } from 'valibot';
import { describe, expect, it } from 'vitest';
import { tinyFiles, tinyManifest, tinyshire } from '../../tests/fixtures/tinyAtlas.ts';
import { manifestSchema, scalesSchema, sourcesSchema, topologySchema } from './schema.ts';

describe('the border', () => {
  const topology = tinyFiles()[`counties/${tinyshire}/lsoa21.topo.json`];

  it('lets sound files through', () => {
    expect(is(manifestSchema, tinyManifest)).toBe(true);
    expect(is(topologySchema, topology)).toBe(true);
  });

  it.each([
    ['a manifest without its release', manifestSchema, { ...tinyManifest, release: undefined }],
    ['a county without a name', manifestSchema, { ...tinyManifest, counties: [{ code: 'E06000001' }] }],
    ['a list of counties that is none', manifestSchema, { ...tinyManifest, counties: {} }],
    ['a topology without areas', topologySchema, { arcs: [], objects: {} }],
    ['areas that are no collection', topologySchema, { arcs: [], objects: { areas: { type: 'Point' } } }],
    ['a scale that is no indicator', scalesSchema, { 'imd-2025': { id: 'imd-2025' } }],
    ['one source, not a list', sourcesSchema, { id: 'a', title: 'A' }],
    ['nothing', manifestSchema, null],
  ])('stops %s', (_what, schema, content) => {
    expect(is(schema, content)).toBe(false);
  });
});
