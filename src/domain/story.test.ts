import { describe, expect, it } from 'vitest';
import {
  emptyStory,
  linkLengthWords,
  moveSlide,
  placeSlide,
  storyProblem,
  type Slide,
  type Story,
} from './story.ts';
import { formatStory, readStory } from './storyFile.ts';

const slide = (title: string): Slide => ({ view: '?counties=E06000019', title, note: 'First line\nsecond' });
const story: Story = {
  title: 'Behind the average',
  slides: [slide('One'), slide('Two'), slide('Three')],
  release: '4dbfd0c62f5b',
};

describe('a story', () => {
  it('comes back from its file as it was', () => {
    expect(readStory('“a.json”', formatStory(story))).toEqual({ ok: true, story, lost: [] });
  });

  it('says in its own sentence why a file is none', () => {
    const why = (text: string): string => {
      const answer = readStory('“a.json”', text);
      return answer.ok ? '' : answer.problem;
    };
    expect(why('  ')).toContain('holds no text');
    expect(why('{"kind"')).toContain('not JSON');
    expect(why('{"type":"FeatureCollection"}')).toContain('not a story of this atlas');
    expect(why('[]')).toContain('not a story of this atlas');
    expect(why(formatStory(story).replace('"form": 1', '"form": 9'))).toContain('newer atlas (form 9');
    expect(why(`${' '.repeat(500_001)}{}`)).toContain('larger than any story');
  });

  it('leaves out what is no view and names it', () => {
    const file = JSON.parse(formatStory(story)) as { slides: unknown[] };
    file.slides[1] = { view: 'https://elsewhere.example/', title: 'Two' };
    file.slides.push(...Array.from({ length: 7 }, () => slide('More')));
    const answer = readStory('This link', JSON.stringify(file));
    if (!answer.ok) throw new Error(answer.problem);
    expect(answer.story.slides.map(({ title }) => title)).toEqual([
      'One',
      'Three',
      ...Array<string>(5).fill('More'),
    ]);
    expect(answer.lost).toEqual([
      'View 2 cannot be read; it was left out.',
      'The story has 10 views; the first 8 are kept.',
    ]);
  });

  it('can be told from three views on', () => {
    expect(storyProblem(emptyStory)).toContain('A story has 3 to 8 views: add 3 more on the maps');
    expect(storyProblem({ ...story, slides: story.slides.slice(1) })).toContain('add 1 more');
    expect(storyProblem(story)).toBeNull();
  });

  it('brings a slide back to its place, or to the end, and never has nine', () => {
    const titles = (slides: readonly Slide[]): string[] => slides.map(({ title }) => title);
    expect(titles(placeSlide(story.slides, 1, slide('Back')))).toEqual(['One', 'Back', 'Two', 'Three']);
    expect(titles(placeSlide(story.slides, 7, slide('Back')))).toEqual(['One', 'Two', 'Three', 'Back']);
    const full = Array.from({ length: 8 }, () => slide('Full'));
    expect(placeSlide(full, 0, slide('Back'))).toEqual(full);
  });

  it('says when a link is long, with its letters', () => {
    expect(linkLengthWords(2000)).toBe('');
    expect(linkLengthWords(3456)).toContain(
      'It has 3,456 letters, and some mail programs cut links after 2,000',
    );
  });

  it('moves a slide, and nothing beyond the ends', () => {
    const titles = (slides: readonly Slide[]): string[] => slides.map(({ title }) => title);
    expect(titles(moveSlide(story.slides, 2, 0))).toEqual(['Three', 'One', 'Two']);
    expect(titles(moveSlide(story.slides, 0, -1))).toEqual(['One', 'Two', 'Three']);
    expect(titles(moveSlide(story.slides, 5, 1))).toEqual(['One', 'Two', 'Three']);
  });
});
