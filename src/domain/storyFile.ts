import { longestNote, longestTitle, mostSlides, type Slide, type Story } from './story.ts';

/** Larger files are not read: the longest story takes less than a tenth of this. */
const mostStoryBytes = 500_000;

const storyKind = 'inequality-atlas story';
const storyForm = 1;

/** The story as the text of a file, or of the link before it is packed. */
export function formatStory({ title, slides, release }: Story): string {
  return JSON.stringify({ kind: storyKind, form: storyForm, title, release, slides }, null, 1);
}

export type StoryAnswer =
  | { ok: true; story: Story; /** what was left out, a sentence each */ lost: string[] }
  | { ok: false; problem: string };

/** Why a file is not even read, as a sentence; null where it may be. */
export function storySizeProblem(name: string, bytes: number): string | null {
  if (bytes <= mostStoryBytes) return null;
  return `${name} is larger than any story (500 kB), so it was not read. Choose a story saved by the atlas (.json).`;
}

/**
 * Reads a story. Never throws; what is no story is refused with a sentence of its own, a slide that cannot be read is
 * left out and named.
 * @param name of the file, or "This link", for the sentences
 */
export function readStory(name: string, text: string): StoryAnswer {
  const refuse = (why: string): StoryAnswer => ({ ok: false, problem: `${name} ${why}` });
  const tooLarge = storySizeProblem(name, text.length);
  if (tooLarge) return { ok: false, problem: tooLarge };
  if (text.trim() === '') return refuse('holds no text: choose a story saved by the atlas (.json).');
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('is not a story: it is not JSON. Choose a story saved by the atlas.');
  }
  const parts = readStoryParts(file);
  if (!parts)
    return refuse('is JSON, but not a story of this atlas. Choose a file saved under “Save as a file”.');
  if (parts.form > storyForm)
    return refuse(`was saved by a newer atlas (form ${parts.form}; this one reads form ${storyForm}).`);
  return { ok: true, ...parts.read };
}

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A parsed file as a story with what was left out; null where it is none. */
function readStoryParts(file: unknown): { form: number; read: { story: Story; lost: string[] } } | null {
  if (!isRecord(file) || file['kind'] !== storyKind || typeof file['form'] !== 'number') return null;
  const listed: readonly unknown[] = Array.isArray(file['slides']) ? file['slides'] : [];
  const lost: string[] = [];
  const slides = listed.slice(0, mostSlides).flatMap((one, place) => {
    const slide = readSlide(one);
    if (!slide) lost.push(`View ${place + 1} cannot be read; it was left out.`);
    return slide ?? [];
  });
  if (listed.length > mostSlides)
    lost.push(`The story has ${listed.length} views; the first ${mostSlides} are kept.`);
  const story = {
    title: line(file['title'], longestTitle),
    slides,
    release: line(file['release'], 40).replace(/[^\da-z]/gi, ''),
  };
  return { form: file['form'], read: { story, lost } };
}

/** A view is a query of this atlas and nothing else: no other page, no other site can hide in it. */
function readSlide(value: unknown): Slide | null {
  if (!isRecord(value)) return null;
  const { view, title, note } = value;
  if (typeof view !== 'string' || !/^\?[^#\s]*$/.test(view) || view.length > 8000) return null;
  return {
    view,
    title: line(title, longestTitle),
    note: typeof note === 'string' ? note.slice(0, longestNote) : '',
  };
}

function line(value: unknown, longest: number): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, longest) : '';
}
