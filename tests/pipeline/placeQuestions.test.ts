import { describe, expect, it } from 'vitest';
import { createLoader } from '../../src/data/load.ts';
import { loadPlace } from '../../src/data/loadPlace.ts';
import { homesSchema } from '../../src/data/schemaSearch.ts';
import type { Gaps } from '../../src/domain/manifest.ts';
import { placeQuestions } from '../../src/domain/place/placeQuestions.ts';
import type { PlaceRecord } from '../../src/domain/place/placeRecord.ts';
import { serveFromDisk } from '../fixtures/publicFiles.ts';
import { areas, manifest, readData } from './publicData.ts';

const loader = createLoader(serveFromDisk);
const { counties } = manifest();

async function open(code: string): Promise<PlaceRecord> {
  const homes = await loader.file('search/homes.json', homesSchema);
  if (!homes.ok) throw new Error('no homes');
  const loaded = await loadPlace(loader, homes.value, { code });
  if (loaded.status !== 'ready') throw new Error(`${code} is ${loaded.status}`);
  return loaded.record;
}

/** Every eighth county of England, and with it districts, wards and neighbourhoods spread over its lists. */
function placesOf(county: string): string[] {
  const { districts, ward24, lsoa21 } = areas(county);
  const spread = (codes: readonly string[], count: number): string[] =>
    Array.from({ length: count }, (_, at) => codes[Math.floor(((at + 0.5) * codes.length) / count)] ?? '');
  const codes = [
    county,
    districts.at(-1)?.code ?? '',
    ...spread(ward24.codes, 4),
    ...spread(lsoa21.codes, 5),
  ];
  return [...new Set(codes)].filter((code) => code !== '');
}

const tried = [
  ...counties.filter((_, index) => index % 8 === 0).map(({ code }) => code),
  'E06000019',
  'E06000053',
];
/** Words that would name a cause, a fault or a judgement. */
const loaded =
  /\b(why|because|caused?|due to|fail\w*|blame\w*|neglect\w*|ignor\w*|should|must|bad council|poor(ly)? run)\b/i;

describe('three questions for every place', () => {
  it.each(tried)('has three whole, different and neutral ones for each place tried in %s', async (county) => {
    for (const code of placesOf(county)) {
      const questions = placeQuestions(await open(code));
      expect(questions, code).toHaveLength(3);
      expect(new Set(questions.map(({ subject }) => subject)).size, code).toBe(3);
      for (const { finding, question, source } of questions) {
        const all = `${finding} ${question} ${source}`;
        expect(finding, code).toMatch(/\d.*\.$/s);
        expect(question, code).toMatch(/^[A-Z].*\?$/);
        expect(source.length, code).toBeGreaterThan(10);
        expect(all, code).not.toMatch(/NaN|undefined|null|\(; |; \)|\(\)|E0\d{7}/);
        expect(`${finding} ${question}`, code).not.toMatch(loaded);
      }
    }
  });

  it('asks the same of the same data', async () => {
    const [one, other] = [await open('E05012957'), await open('E05012957')];
    expect(placeQuestions(one)).toEqual(placeQuestions(other));
  });

  it('asks of a ward without a neighbourhood by its county’s figures, and says so', async () => {
    const [ward] = (readData('gaps.json') as Gaps).wardsWithoutLsoa;
    if (!ward) throw new Error('every ward has one');
    const name = counties.find(({ code, name: own }) => code === ward.county || own === ward.county)?.name;
    const questions = placeQuestions(await open(ward.code));
    expect(questions).toHaveLength(3);
    for (const { finding } of questions) expect(finding).toContain(`In ${name ?? '?'} as a whole, `);
  });
});
