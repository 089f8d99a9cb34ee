import { expect, it } from 'vitest';
import { serveFromDisk } from '../../tests/fixtures/publicFiles.ts';
import { createLoader } from '../data/load.ts';
import { codesToPlace, homesWords } from '../domain/locality/codeHomes.ts';
import { readCodes } from '../domain/locality/readCodes.ts';
import { placeCodes } from './placeCodes.ts';

const loader = createLoader(serveFromDisk);
const manifest = await loader.manifest();
const counties = manifest.ok ? manifest.value.counties : [];

it('tells codes of other counties, of 2011 and of nothing apart, in a sentence each', async () => {
  const read = readCodes('E01000001 E01000002 E01099999 E05000932 E05000001 E01014007 W01000001 E0101', []);
  const away = codesToPlace(read);
  expect(away).not.toContain('W01000001');
  expect(homesWords(read, await placeCodes(loader, counties, away))).toEqual([
    'E01000001 and E01000002 lie in City of London: add that county to take them in.',
    'E05000932 lies in Sefton: add that county to take it in.',
    'No neighbourhood, MSOA, ward, district or county of England has the code E01099999.',
    'No ward of 2024 has the code E05000001: wards get new codes when they are redrawn. Search for its name.',
    expect.stringMatching(
      /^E01014007 \(.* 011C\) was a neighbourhood of 2011\. Since 2021 it was parted into these 2\. Use E01035055 and E01035056 instead\.$/,
    ),
    'W01000001 is not in England: the atlas has England only.',
  ]);
});

it('says only that a code is not here where it could not be looked up', async () => {
  const read = readCodes('E01000001', []);
  const homes = await placeCodes(
    createLoader(() => Promise.resolve(new Response('', { status: 500 }))),
    counties,
    codesToPlace(read),
  );
  expect(homes).toEqual([]);
  expect(homesWords(read, homes)).toEqual(['E01000001 is no neighbourhood of the counties shown.']);
});
