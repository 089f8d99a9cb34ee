import type { LabelLanguage } from '../domain/embed/embedOptions.ts';
import { labels as english, type Labels } from './labels/en.ts';

const others: Record<Exclude<LabelLanguage, 'en'>, () => Promise<{ labels: Labels }>> = {
  cy: () => import('./labels/cy.ts'),
  pl: () => import('./labels/pl.ts'),
  ro: () => import('./labels/ro.ts'),
};

/** The labels in a language; in English where they could not be fetched. */
export async function loadLabels(
  language: LabelLanguage,
): Promise<{ language: LabelLanguage; labels: Labels }> {
  if (language === 'en') return { language, labels: english };
  try {
    return { language, labels: (await others[language]()).labels };
  } catch {
    // words in English are better than no map
    return { language: 'en', labels: english };
  }
}
