import type { AreaCode, AreasFile } from '../area.ts';

/** Why a pasted text names no neighbourhood of the counties shown. */
export type CodeFault = 'elsewhere' | 'redrawn' | 'other-ward' | 'abroad' | 'unknown' | 'empty-ward';

export interface ReadCodes {
  /** LSOAs of 2021, ascending, each once */
  areas: AreaCode[];
  /** how many of the texts were wards, each taken with its best-fit neighbourhoods */
  wards: number;
  /** texts that name nothing here, in their order */
  faults: { text: string; fault: CodeFault }[];
}

/** What each fault means and what to do, as the end of a sentence that begins with the codes. */
export const faultWords: Record<CodeFault, string> = {
  elsewhere: 'is no neighbourhood of the counties shown',
  redrawn: 'is a neighbourhood of 2011 that has been redrawn since: use codes of 2021',
  'other-ward': 'is no ward of 2024 in the counties shown',
  abroad: 'is not in England: the atlas has England only',
  unknown: 'is no code of a neighbourhood (E01…) or ward (E05…)',
  'empty-ward': 'is a ward that no neighbourhood fits best: name its neighbourhoods',
};

/**
 * Neighbourhoods named by pasted codes: LSOAs of 2021 and wards of 2024 (their best-fit LSOAs), parted by anything. Words
 * between codes are passed over where the text has codes; a text of words alone is named as unknown.
 */
export function readCodes(text: string, files: readonly AreasFile[]): ReadCodes {
  const all = text.toUpperCase().match(/[A-Z0-9]+/g) ?? [];
  const codes = all.filter((one) => /^[A-Z]\d{8}$/.test(one));
  const known = index(files);
  const areas = new Set<AreaCode>();
  const faults: ReadCodes['faults'] = [];
  let wards = 0;
  for (const code of new Set(codes.length > 0 ? codes : all)) {
    const area = known.areas.get(code);
    const members = known.wards.get(code);
    if (area) areas.add(area);
    else if (members && members.length > 0) {
      wards += 1;
      for (const member of members) areas.add(member);
    } else faults.push({ text: code, fault: members ? 'empty-ward' : faultOf(code, known.former) });
  }
  return { areas: [...areas].sort(), wards, faults };
}

function faultOf(code: string, former: ReadonlySet<string>): CodeFault {
  if (/^[WSN]\d{8}$/.test(code)) return 'abroad';
  if (former.has(code)) return 'redrawn';
  if (/^E01\d{6}$/.test(code)) return 'elsewhere';
  return /^E05\d{6}$/.test(code) ? 'other-ward' : 'unknown';
}

interface Known {
  areas: ReadonlyMap<string, AreaCode>;
  /** ward to its best-fit neighbourhoods in the county */
  wards: ReadonlyMap<string, AreaCode[]>;
  /** LSOAs of 2011 */
  former: ReadonlySet<string>;
}

function index(files: readonly AreasFile[]): Known {
  const wards = new Map<string, AreaCode[]>();
  for (const { lsoa21, ward24 } of files)
    ward24.codes.forEach((ward, at) => {
      wards.set(
        ward,
        lsoa21.codes.filter((_, lsoa) => lsoa21.ward[lsoa] === at),
      );
    });
  return {
    areas: new Map(files.flatMap(({ lsoa21 }) => lsoa21.codes.map((code) => [code, code] as const))),
    wards,
    former: new Set(files.flatMap(({ lsoa11 }) => lsoa11.codes)),
  };
}
