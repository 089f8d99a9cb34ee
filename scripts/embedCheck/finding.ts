/** What a check found, in words for a webmaster. */
export interface Finding {
  /** blocks: the map does not show, or not as pasted; warns: it shows, but something is to be mended */
  level: 'blocks' | 'warns' | 'fine';
  text: string;
}

export const blocks = (text: string): Finding => ({ level: 'blocks', text });
export const warns = (text: string): Finding => ({ level: 'warns', text });
export const fine = (text: string): Finding => ({ level: 'fine', text });
