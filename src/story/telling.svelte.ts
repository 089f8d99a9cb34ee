import { emptyStory, moveSlide, mostSlides, placeSlide, type Slide, type Story } from '../domain/story.ts';
import { draftKey, keepDraft, storyDraft } from '../state/storyDraft.ts';
import { linkedStory } from './linkedStory.ts';

/** How something is undone: from the story as it has become since. */
interface Undo {
  /** on the button */
  words: string;
  story: (now: Story) => Story;
  /** whether it still holds once the story was changed again; a whole story that comes back would take the changes away */
  lasts: boolean;
}

/** The story that the page shows, and what its reader does to it. Every change is kept in this browser at once. */
export class Telling {
  story: Story = $state.raw(emptyStory);
  /** a story from a link is read; it becomes the reader's own when they say so */
  isOwn = $state(true);
  /** what could not be read of a link or a file, as sentences */
  lost: readonly string[] = $state.raw([]);
  /** for the page to say */
  told = $state('');
  undo: Undo | null = $state.raw(null);

  constructor(hash: string) {
    this.openAddress(hash);
  }

  /** Shows the story that an address holds, else the reader's own. */
  openAddress(hash: string): void {
    const { story, problems } = linkedStory(hash);
    this.story = story ?? storyDraft();
    this.isOwn = story === null;
    this.lost = problems;
    this.undo = null;
    this.told = '';
  }

  rename(title: string): void {
    this.#change({ ...this.story, title });
  }

  changeSlide(place: number, slide: Slide): void {
    this.#change({ ...this.story, slides: this.story.slides.map((one, at) => (at === place ? slide : one)) });
  }

  move(place: number, to: number): void {
    const { slides } = this.story;
    if (to < 0 || to >= slides.length) return;
    this.#change({ ...this.story, slides: moveSlide(slides, place, to) });
    this.told = `Moved: “${nameOf(slides, place)}” is now view ${to + 1} of ${slides.length}.`;
  }

  remove(place: number): void {
    const { slides } = this.story;
    const gone = slides[place];
    if (!gone) return;
    const name = nameOf(slides, place);
    this.#change({ ...this.story, slides: slides.filter((_, at) => at !== place) });
    this.told = `Taken out: “${name}”. ${this.story.slides.length} left.`;
    const back = (now: Story): Story => ({ ...now, slides: placeSlide(now.slides, place, gone) });
    this.undo = { words: `Bring back “${name}”`, story: back, lasts: true };
  }

  clear(): void {
    this.#replace(emptyStory, 'All views were taken out.');
  }

  /** A story from a file takes the place of the one shown. */
  open(story: Story, lost: readonly string[]): void {
    this.#replace(story, 'Opened.');
    this.lost = lost;
  }

  /** A link's story becomes the reader's own, in the place of theirs. */
  adopt(): void {
    this.#replace(
      this.story,
      'It is yours now: change what you like. The story you were sent stays as it is.',
    );
  }

  bringBack(): void {
    if (!this.undo) return;
    const { story } = this.undo;
    this.undo = null;
    this.#change(story(this.story));
    this.told = 'Brought back.';
  }

  /** Another tab of this browser changed the reader's story. */
  follow(key: string | null): void {
    if (!this.isOwn || (key !== null && key !== draftKey)) return;
    this.story = storyDraft();
  }

  #replace(story: Story, told: string): void {
    const before = this.isOwn ? this.story : storyDraft();
    this.isOwn = true;
    this.lost = [];
    this.#change(story);
    this.told = told;
    if (before.slides.length === 0) return;
    this.undo = { words: 'Bring back the story before', story: () => before, lasts: false };
  }

  #change(story: Story): void {
    this.story = story;
    if (this.undo && (!this.undo.lasts || story.slides.length >= mostSlides)) this.undo = null;
    if (!keepDraft(story))
      this.told = 'This browser does not keep the story when the page is left: save it as a file.';
  }
}

function nameOf(slides: readonly Slide[], place: number): string {
  return slides[place]?.title || `View ${place + 1}`;
}
