import { readFileSync } from 'node:fs';
import { parse } from 'valibot';
import { expect, test } from 'vitest';
import { manifestSchema } from '../data/schema.ts';
import { parseEmbed } from '../domain/embed/embedAddress.ts';
import { unpackColumns } from '../domain/packed.ts';
import { problemsOf } from './askedProblems.ts';
import { folderAddress, isOwnMachine } from './siteAddress.ts';

const manifest = parse(
  manifestSchema,
  unpackColumns(JSON.parse(readFileSync('public/data/manifest.json', 'utf8'))),
);
const problems = (search: string) => problemsOf(search, parseEmbed(search), manifest);

test('a sound link says nothing', () => {
  for (const search of [
    '',
    '?counties=dorset,Kent&chrome=map&theme=dark&height=480&lang=cy&title=Need',
    '?height=',
  ])
    expect(problems(search)).toEqual([]);
});

test.each([
  ['?height=5', /height “5”, which cannot be read/],
  ['?chrome=everything', /chrome “everything”/],
  ['?level=constructor', /level “constructor”/],
  ['?area=javascript:alert(1)', /area “javascript:alert\(1\)”/],
  ['?counties=dorset,kent,essex', /two counties at most/],
  ['?counties=Atlantis', /Atlantis/],
  ['?indicator=imd-2026', /imd-2026/],
])('%s is answered in words', (search, words) => {
  expect(problems(search).join(' ')).toMatch(words);
});

test('an address for the lines is a folder under http or https', () => {
  expect(folderAddress(' https://atlas.example ')).toBe('https://atlas.example/');
  expect(folderAddress('https://atlas.example/england')).toBe('https://atlas.example/england/');
  expect(folderAddress('https://atlas.example/england/builder.html?x=1#y')).toBe(
    'https://atlas.example/england/',
  );
  for (const other of [
    '',
    'atlas.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:pw@a.example/',
  ])
    expect(folderAddress(other)).toBeNull();
  expect(['http://localhost:4173/', 'http://127.0.0.1/', 'http://[::1]:5/'].every(isOwnMachine)).toBe(true);
  expect(isOwnMachine('https://localhost.example/')).toBe(false);
});
