import { describe, expect, test } from 'vitest';
import { isHeard, readHostMessage } from './messages.ts';

const select = 'inequality-atlas:select';
const indicator = 'inequality-atlas:indicator';

describe('messages of a host', () => {
  test('select, let go, another measure', () => {
    expect(readHostMessage({ type: select, area: 'E01014042' })).toEqual({ type: select, area: 'E01014042' });
    expect(readHostMessage({ type: select, area: 'e05012946' })).toEqual({ type: select, area: 'E05012946' });
    expect(readHostMessage({ type: select, area: null })).toEqual({ type: select, area: null });
    expect(readHostMessage({ type: indicator, indicator: 'imd-2019' })).toEqual({
      type: indicator,
      indicator: 'imd-2019',
    });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'inequality-atlas:select'],
    ['a text of JSON', JSON.stringify({ type: select, area: 'E01014042' })],
    ['a number', 7],
    ['a list', [select, 'E01014042']],
    ['another type', { type: 'inequality-atlas:delete', area: 'E01014042' }],
    ['another sender', { type: 'resize', height: 400 }],
    ['no area', { type: select }],
    ['an area that is none', { type: select, area: '<img src=x onerror=alert(1)>' }],
    ['an area of Wales', { type: select, area: 'W01000001' }],
    ['a list of areas', { type: select, area: ['E01014042'] }],
    ['an area that says it is a text', { type: select, area: { toString: () => 'E01014042' } }],
    ['a path for a measure', { type: indicator, indicator: '../../../etc/passwd' }],
    ['an address for a measure', { type: indicator, indicator: 'https://evil.example/x' }],
    ['an endless measure', { type: indicator, indicator: 'a'.repeat(1e6) }],
    ['an inherited type', Object.create({ type: select, area: 'E01014042' })],
  ])('%s is ignored', (_what, data) => {
    expect(readHostMessage(data)).toBeNull();
  });

  test('a getter is never run', () => {
    const trap = Object.defineProperty({}, 'type', {
      get: () => {
        throw new Error('run');
      },
    });
    expect(readHostMessage(trap)).toBeNull();
  });
});

describe('who is heard', () => {
  const host = {};
  test('only the window round the embed', () => {
    expect(isHeard({ source: host, origin: 'https://a.example' }, host, [])).toBe(true);
    expect(isHeard({ source: {}, origin: 'https://a.example' }, host, [])).toBe(false);
    expect(isHeard({ source: null, origin: 'https://a.example' }, host, [])).toBe(false);
  });

  test('with a list, only its origins', () => {
    const origins = ['https://www.example.gov.uk'];
    expect(isHeard({ source: host, origin: 'https://www.example.gov.uk' }, host, origins)).toBe(true);
    expect(isHeard({ source: host, origin: 'https://www.example.gov.uk.evil.example' }, host, origins)).toBe(
      false,
    );
    expect(isHeard({ source: host, origin: 'null' }, host, origins)).toBe(false);
  });
});
