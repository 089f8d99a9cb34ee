import { emptyStory, type Story } from '../domain/story.ts';
import { formatStory, readStory } from '../domain/storyFile.ts';

const key = 'atlas-story';

/** The story being collected in this tab; it is gone when the tab is closed, unless it was saved or its link kept. */
export function storyDraft(): Story {
  try {
    const answer = readStory('The story of this tab', sessionStorage.getItem(key) ?? '');
    return answer.ok ? answer.story : emptyStory;
  } catch {
    // storage is denied: there is no draft
    return emptyStory;
  }
}

/** Keeps the story while the tab is open; false where the browser does not allow that. */
export function keepDraft(story: Story): boolean {
  try {
    if (story.slides.length === 0 && story.title === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, formatStory(story));
    return true;
  } catch {
    return false;
  }
}
