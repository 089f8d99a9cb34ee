import { describe, expect, it } from 'vitest';
import { changeMessage, elementAddress, observed } from './elementAddress.ts';
import { askedHeight } from './frameHeight.ts';

const own = 'https://atlas.example';
const frame = { src: 'https://atlas.example/embed/dorset.html', isSandboxed: false };
const sandboxed = { ...frame, isSandboxed: true };
const tell = (height: unknown, origin = own, type: unknown = 'inequality-atlas:height') => ({
  origin,
  data: { type, height },
});

describe('the height a frame asks for', () => {
  it('is taken from the atlas itself, when it is ready and when it changes', () => {
    expect(askedHeight(tell(512.2), frame, own)).toBe(513);
    expect(askedHeight(tell(512, own, 'inequality-atlas:ready'), frame, own)).toBe(512);
  });

  it('is taken from a sandboxed frame, which has no origin', () => {
    expect(askedHeight(tell(512, 'null'), sandboxed, own)).toBe(512);
    expect(askedHeight(tell(512, 'null'), frame, own)).toBeNull();
  });

  it.each(['https://evil.example', 'http://atlas.example', 'https://atlas.example:8443', ''])(
    'is not taken from the origin %s',
    (origin) => {
      expect(askedHeight(tell(512, origin), frame, own)).toBeNull();
    },
  );

  it('is not taken from a frame that shows another site, or none', () => {
    for (const src of ['https://evil.example/embed.html', 'about:blank', '', 'javascript:1'])
      expect(askedHeight(tell(512), { src, isSandboxed: true }, own)).toBeNull();
  });

  it.each([null, 'inequality-atlas:height', 7, [], {}, { type: 'inequality-atlas:height' }])(
    'is not taken from a message of another kind: %j',
    (data) => {
      expect(askedHeight({ origin: own, data }, frame, own)).toBeNull();
    },
  );

  it.each(['512', NaN, Infinity, null, { valueOf: () => 5 }])('is a number, not %j', (height) => {
    expect(askedHeight(tell(height), frame, own)).toBeNull();
  });

  it('pushes no page away', () => {
    expect(askedHeight(tell(1e9), frame, own)).toBe(4000);
    expect(askedHeight(tell(-5), frame, own)).toBe(100);
  });
});

describe('the element', () => {
  const address = (attributes: Record<string, string>) =>
    elementAddress('https://atlas.example/england/', (name) => attributes[name] ?? null);

  it('hands its attributes to the embed, its heading as title', () => {
    expect(address({ counties: 'dorset,kent', heading: 'Need & want', chrome: 'map' })).toBe(
      'https://atlas.example/england/embed.html?counties=dorset,kent&title=Need+%26+want&chrome=map',
    );
    expect(address({})).toBe('https://atlas.example/england/embed.html');
  });

  it('hands on nothing else, and never leaves the atlas', () => {
    expect(address({ onload: 'alert(1)', src: 'https://evil.example', title: 'tip' })).toBe(
      'https://atlas.example/england/embed.html',
    );
    expect(new URL(address({ counties: '//evil.example/#' })).origin).toBe('https://atlas.example');
    expect(observed).toContain('heading');
    expect(observed).not.toContain('title');
  });

  it('changes area and measure in place, all else anew', () => {
    expect(changeMessage('area', null)).toEqual({ type: 'inequality-atlas:select', area: null });
    expect(changeMessage('indicator', 'imd-2019')).toEqual({
      type: 'inequality-atlas:indicator',
      indicator: 'imd-2019',
    });
    expect(changeMessage('indicator', null)).toBeNull();
    expect(changeMessage('counties', 'kent')).toBeNull();
  });
});
