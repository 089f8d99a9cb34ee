/** Words as a part of a file's name: Latin letters without accents, digits and hyphens. "Béal · 009D" gives "beal-009d". */
export function fileStem(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
