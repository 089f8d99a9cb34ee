import { describe, expect, it } from 'vitest';
import { tinyGiven } from '../../tests/fixtures/tinyInside.ts';
import { tinyshire } from '../../tests/fixtures/tinyAtlas.ts';
import type { AreaCode } from '../domain/area.ts';
import { onMaps } from './otherLevel.ts';

const ref = (code: string) => ({ county: tinyshire, code: code as AreaCode });

describe('areas on maps of the other level', () => {
  it('are themselves at their own level', async () => {
    const { inside } = await tinyGiven();
    expect(onMaps([ref('E01000001')], 'lsoa', inside)).toEqual({
      codes: new Set(['E01000001']),
      instead: null,
    });
  });

  it('a neighbourhood is its ward, a ward its neighbourhoods', async () => {
    const { inside } = await tinyGiven();
    expect(onMaps([ref('E01000001'), ref('E01000002')], 'ward', inside)).toEqual({
      codes: new Set(['E05000001']),
      instead: 'ward',
    });
    expect(onMaps([ref('E05000002')], 'lsoa', inside)).toEqual({
      codes: new Set(['E01000003', 'E01000004']),
      instead: 'lsoa',
    });
  });

  it('a ward without a neighbourhood is nothing, and an area of elsewhere only itself', async () => {
    const { inside } = await tinyGiven();
    expect(onMaps([ref('E05000003')], 'lsoa', inside).codes.size).toBe(0);
    expect(onMaps([ref('E01099999')], 'lsoa', inside).codes).toEqual(new Set(['E01099999']));
  });
});
