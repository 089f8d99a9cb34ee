import { emptyStory, mostSlides, type Slide, type Story } from '../domain/story.ts';
import { formatStory, readStory } from '../domain/storyFile.ts';

/** Name under which the browser keeps the story; the pages listen for it, so that tabs follow one another. */
export const draftKey = 'atlas-story';

/** The story being collected in this browser; it stays until the reader starts anew, and is sent nowhere. */
export function storyDraft(): Story {
  try {
    const answer = readStory('The story of this browser', localStorage.getItem(draftKey) ?? '');
    return answer.ok ? answer.story : emptyStory;
  } catch {
    // storage is denied: there is no draft
    return emptyStory;
  }
}

/** Keeps the story; false where the browser does not allow that. An empty one leaves nothing behind. */
export function keepDraft(story: Story): boolean {
  try {
    if (story.slides.length === 0 && story.title === '') localStorage.removeItem(draftKey);
    else localStorage.setItem(draftKey, formatStory(story));
    return true;
  } catch {
    return false;
  }
}

/** Adds a view at the story's end; `told` says what came of it, `count` how many views the story has now. */
export function addToDraft(slide: Slide, release: string): { told: string; count: number } {
  const draft = storyDraft();
  const count = draft.slides.length;
  if (count >= mostSlides)
    return { told: `The story has ${mostSlides} views, the most it can have: take one out first.`, count };
  if (!keepDraft({ ...draft, release, slides: [...draft.slides, slide] }))
    return { told: 'This browser does not let the page keep a story: its storage is switched off.', count };
  const told = `Added as view ${count + 1} of your story. Its title and a note can be written on its page.`;
  return { told, count: count + 1 };
}
