import { describe, expect, it } from 'vitest';
import { changeMessage, elementAddress, fixedHeight, observed, selectedDetail } from './elementAddress.ts';
import { askedHeight, isFitting } from './frameHeight.ts';

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

describe('the frames a script gives their height', () => {
  const script = 'https://atlas.example/england/embed/auto-height.js';
  it.each(['embed.html?counties=a,b', 'embed/dorset.html', 'embed/dorset.html?title=height%3D5'])(
    '%s',
    (path) => {
      expect(isFitting(`https://atlas.example/england/${path}`, script)).toBe(true);
    },
  );

  it.each([
    'https://atlas.example/england/embed/dorset.html?height=700',
    'https://atlas.example/england/index.html',
    'https://atlas.example/embed/dorset.html',
    'https://atlas.example/england/embed/inequality-atlas.js',
    'https://evil.example/england/embed/dorset.html',
    'javascript:alert(1)',
    'about:blank',
    '',
  ])('not %s', (src) => {
    expect(isFitting(src, script)).toBe(false);
    expect(isFitting(src, '')).toBe(false);
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

  it('keeps a height that the embed fills, and no other', () => {
    expect(fixedHeight('480')).toBe(480);
    for (const other of [null, '', '0', '-5', '1e9', 'calc(1px)', '99999', 'NaN'])
      expect(fixedHeight(other)).toBeNull();
  });

  it('tells of an area in words alone', () => {
    const type = 'inequality-atlas:selected';
    expect(
      selectedDetail({ type, area: 'E01014042', name: 'Hunderton', text: '5', onclick: 'alert(1)' }),
    ).toEqual({
      area: 'E01014042',
      name: 'Hunderton',
      text: '5',
    });
    expect(selectedDetail({ type, area: null, name: '', text: '' })).not.toBeNull();
    for (const other of [null, type, [type], { type }, { type, area: {}, name: '', text: '' }, { type: 'x' }])
      expect(selectedDetail(other)).toBeNull();
  });
});
