/** One view of a story: what it shows, and what the teller says of it. */
export interface Slide {
  /** the view as a query: "?counties=E06000019&indicator=imd-2025" */
  view: string;
  title: string;
  note: string;
}

/** A few views in an order, with words: played as slides, printed as a paper, passed on as a link or a file. */
export interface Story {
  title: string;
  slides: Slide[];
  /** release of the data it was made on; empty: not said */
  release: string;
}

const fewestSlides = 3;
export const mostSlides = 8;
export const longestTitle = 100;
export const longestNote = 800;

export const emptyStory: Story = { title: '', slides: [], release: '' };

/** Why a story cannot be played or passed on yet, as a sentence; null where it can. */
export function storyProblem({ slides }: Story): string | null {
  const missing = fewestSlides - slides.length;
  if (missing <= 0) return null;
  return `A story has ${fewestSlides} to ${mostSlides} views: add ${missing} more on the maps, then it can be printed and passed on as a link.`;
}

/** The slides with one more at `place`, or at the end where there are fewer; as they were where there is no room. */
export function placeSlide(slides: readonly Slide[], place: number, slide: Slide): Slide[] {
  if (slides.length >= mostSlides) return [...slides];
  return [...slides.slice(0, place), slide, ...slides.slice(place)];
}

/** Letters that an address may have before some mail programs cut it, and a telephone no longer reads it from a QR code. */
const safeLetters = 2000;
/** Letters of the packed story above which no link is made: browsers and chat programs begin to refuse them. */
export const mostPackedLetters = 30_000;

/**
 * What to say of a story's link for its length, as a sentence; empty where it is short.
 * @param letters of the whole address
 */
export function linkLengthWords(letters: number): string {
  if (letters <= safeLetters) return '';
  const many = letters.toLocaleString('en-GB');
  return `It has ${many} letters, and some mail programs cut links after ${safeLetters.toLocaleString('en-GB')}; it is too long for a QR code that telephones read with ease. Send the file where it does not open.`;
}

/** The slides with the one at `from` moved to `to`; out of range: as they were. */
export function moveSlide(slides: readonly Slide[], from: number, to: number): Slide[] {
  const moved = [...slides];
  const [slide] = moved.splice(from, 1);
  if (!slide || to < 0 || to >= slides.length) return [...slides];
  moved.splice(to, 0, slide);
  return moved;
}
