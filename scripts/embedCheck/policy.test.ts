import { describe, expect, it } from 'vitest';
import { letsIn, readPolicies } from './policy.ts';

describe('sources of a policy', () => {
  const page = 'https://www.example.gov.uk/page';
  it.each([
    ["'self'", 'https://www.example.gov.uk/x', true],
    ["'self'", 'https://atlas.example/', false],
    ['*', 'https://atlas.example/', true],
    ['https:', 'https://atlas.example/', true],
    ['https:', 'http://atlas.example/', false],
    ['atlas.example', 'https://atlas.example/embed.html', true],
    ['atlas.example', 'https://atlas.example:8443/', false],
    ['atlas.example:*', 'https://atlas.example:8443/', true],
    ['*.example', 'https://atlas.example/', true],
    ['*.example', 'https://example/', false],
    ['https://atlas.example/embed/', 'https://atlas.example/embed/dorset.html', true],
    ['https://atlas.example/embed/', 'https://atlas.example/embed.html', false],
    ["'unsafe-inline' 'nonce-x'", 'https://atlas.example/', false],
    ["https://atlas.example 'strict-dynamic'", 'https://atlas.example/', false],
    ["'none'", 'https://atlas.example/', false],
  ])('%s lets %s in: %s', (sources, address, expected) => {
    expect(letsIn(sources.split(' '), address, page)).toBe(expected);
  });

  it('are read from the first of two equal directives', () => {
    const [policy] = readPolicies("frame-src a.example; FRAME-SRC *;; img-src 'self'");
    expect(policy?.get('frame-src')).toEqual(['a.example']);
    expect(readPolicies(null)).toEqual([]);
  });
});
