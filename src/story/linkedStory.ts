import type { Story } from '../domain/story.ts';
import { readStory } from '../domain/storyFile.ts';
import { unpackText } from '../ui/packText.ts';

/**
 * The story that an address holds ("#s=…"); null where it holds none.
 * @returns what could not be read as sentences
 */
export function linkedStory(hash: string): { story: Story | null; problems: string[] } {
  const packed = /^#s=(.*)$/.exec(hash)?.[1];
  if (packed === undefined) return { story: null, problems: [] };
  const text = unpackText(packed);
  if (text === null)
    return {
      story: null,
      problems: [
        'The story of this link is damaged: perhaps a mail program cut it. Ask for the link again, or for the file.',
      ],
    };
  const answer = readStory('The story of this link', text);
  return answer.ok
    ? { story: answer.story, problems: answer.lost }
    : { story: null, problems: [answer.problem] };
}
