import { describe, expect, it } from 'vitest';
import { madeUpArea, madeUpPicture } from '../../tests/fixtures/tablePicture.ts';
import type { AreaCode } from '../domain/area.ts';
import { indicesOf, Marked } from './marked.svelte.ts';

const codes = (...list: string[]): Set<AreaCode> => new Set(list as AreaCode[]);
const here = madeUpPicture([[madeUpArea('A', 'Alpha'), madeUpArea('B', 'Beta')]]);
const elsewhere = madeUpPicture([[madeUpArea('Z', 'Zeta')]]);

describe('marked areas', () => {
  it('stand out until let go', () => {
    const marked = new Marked();
    expect(marked.lit(here)).toBeNull();
    marked.mark({ codes: codes('B'), words: '1 ward' });
    expect(marked.among(here)?.words).toBe('1 ward');
    expect(indicesOf(here.counties[0]?.areas ?? [], marked.lit(here) ?? new Set())).toEqual(new Set([1]));
    marked.mark(null);
    expect(marked.among(here)).toBeNull();
  });

  it('are let go in a picture that has none of them, and are there again with it', () => {
    const marked = new Marked();
    marked.mark({ codes: codes('B'), words: '1 ward' });
    expect(marked.among(elsewhere)).toBeNull();
    expect(marked.lit(elsewhere)).toBeNull();
    expect(marked.among(here)).not.toBeNull();
  });

  it('give way to a passing light, and come back after it', () => {
    const marked = new Marked();
    marked.mark({ codes: codes('B'), words: '1 ward' });
    marked.light(codes('A'));
    expect(marked.lit(here)).toEqual(codes('A'));
    expect(marked.among(here)?.codes).toEqual(codes('B'));
    marked.light(null);
    expect(marked.lit(here)).toEqual(codes('B'));
  });

  it('follow a set that changes by itself, behind one that is marked, until both are let go', () => {
    const marked = new Marked();
    let followed = { codes: codes('A'), words: 'Shortlist: 1 ward' };
    marked.follow(() => followed);
    expect(marked.among(here)?.words).toBe('Shortlist: 1 ward');
    followed = { codes: codes('A', 'B'), words: 'Shortlist: 2 wards' };
    expect(marked.lit(here)).toEqual(codes('A', 'B'));
    marked.mark({ codes: codes('B'), words: '1 ward' });
    expect(marked.among(here)?.words).toBe('1 ward');
    marked.mark(null);
    expect([marked.among(here)?.words, marked.isFollowing]).toEqual(['Shortlist: 2 wards', true]);
    marked.mark(null);
    expect([marked.among(here), marked.isFollowing]).toEqual([null, false]);
  });
});
