import type { ClassTest, End, MeasureTest, ShareTest, TenthTest, ValueTest } from './rules.ts';

const ends: readonly End[] = ['worst', 'best', 'highest', 'lowest'];

/** Reads what is asked of a measure ("worst20county"); null where it has not the form of a test. */
export function parseMeasureTest(text: string): MeasureTest | null {
  return parseShare(text) ?? parseValue(text) ?? parseClasses(text) ?? parseTenths(text);
}

/** The test as it stands in an address. */
export function formatMeasureTest(test: MeasureTest): string {
  switch (test.kind) {
    case 'share':
      return `${test.end}${String(test.per)}${test.of === 'county' ? 'county' : ''}`;
    case 'value':
      return `${test.sense}${String(test.value)}`;
    case 'classes':
      return `is.${test.codes.join('.')}`;
    case 'tenths':
      return `tenth.${test.tenths.join('.')}`;
  }
}

function parseShare(text: string): ShareTest | null {
  const [, word, digits, county] = /^([a-z]+?)(\d{1,3})(county)?$/.exec(text) ?? [];
  const end = ends.find((one) => one === word);
  const per = Number(digits);
  if (!end || !(per >= 1 && per <= 100)) return null;
  return { kind: 'share', end, per, of: county === undefined ? 'england' : 'county' };
}

function parseValue(text: string): ValueTest | null {
  const [, sense, digits] = /^(atleast|atmost)(-?\d{1,9}(?:\.\d{1,6})?)$/.exec(text) ?? [];
  if (sense !== 'atleast' && sense !== 'atmost') return null;
  // never "-0": it would not be written the way it was read
  return { kind: 'value', sense, value: Number(digits) + 0 };
}

function parseClasses(text: string): ClassTest | null {
  const [, list] = /^is\.([\w.-]+)$/.exec(text) ?? [];
  const codes = [...new Set((list ?? '').split('.').filter(Boolean))];
  return codes.length === 0 ? null : { kind: 'classes', codes };
}

function parseTenths(text: string): TenthTest | null {
  const [, list] = /^tenth\.(\d{1,2}(?:\.\d{1,2})*)$/.exec(text) ?? [];
  const tenths = [...new Set((list ?? '').split('.').map(Number))].sort((a, b) => a - b);
  return tenths.every((tenth) => tenth >= 1 && tenth <= 10) ? { kind: 'tenths', tenths } : null;
}
