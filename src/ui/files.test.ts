import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookFile } from './workbookFile.ts';
import { zipFile } from './zipFile.ts';

async function unpacked(file: Blob): Promise<Record<string, string>> {
  const entries = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())));
  return Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

it('packs files that come out as they went in', async () => {
  const files = [
    { name: 'a.csv', content: 'code,£\nE01,“x”\n' },
    { name: 'b/c.txt', content: new Uint8Array([104, 105]) },
  ];
  const archive = zipFile(files);
  expect(archive.type).toBe('application/zip');
  expect(await unpacked(archive)).toEqual({ 'a.csv': 'code,£\nE01,“x”\n', 'b/c.txt': 'hi' });
});

describe('a workbook', () => {
  const sheet = {
    name: 'Allocation: wards/2024 and more than thirty-one letters',
    rows: [
      [{ value: '=1+1', isHead: true }, { value: 'Residents' }],
      [{ value: 'E01000001' }, { value: -3.5 }],
      [{ value: '<&"' }, { value: null }],
    ],
    widths: [12, 20],
    heads: 1,
  };

  it('has its sheets, texts and numbers, and no formula', async () => {
    const parts = await unpacked(await workbookFile([sheet, { ...sheet, name: 'Sources' }]));
    const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['Allocation  wards 2024 and more', 'Sources']);
    const first = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(first).toContain('<v>-3.5</v>');
    expect(first).not.toMatch(/<f[ >]/);
    expect(parts['xl/sharedStrings.xml']).toContain('&lt;&amp;');
  });
});
