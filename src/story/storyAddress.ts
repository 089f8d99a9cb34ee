import { mostPackedLetters, type Story } from '../domain/story.ts';
import { formatStory } from '../domain/storyFile.ts';
import { packText } from '../ui/packText.ts';

/** The address that holds a whole story; null where the story is too long for any. */
export function storyAddress(story: Story): string | null {
  const packed = packText(formatStory(story));
  if (packed.length > mostPackedLetters) return null;
  return new URL(`./story.html#s=${packed}`, document.baseURI).href;
}
