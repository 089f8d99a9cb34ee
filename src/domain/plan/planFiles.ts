import { attribution } from '../citation.ts';
import type { Source } from '../manifest.ts';

/** What every file of a plan says of itself, away from the page. */
export interface PlanAbout {
  /** the reader's own; "Plan for Herefordshire" where there is none */
  title: string;
  notes: string;
  /** "neighbourhoods (LSOA 2021) of Herefordshire and Dorset" */
  places: string;
  /** the rule in words, and what follows from it: a sentence each */
  findings: string[];
  /** hash of the data */
  release: string;
  /** day it was made, "2026-11-22" */
  made: string;
  /** full address that opens the same plan */
  link: string;
  /** each measure with its year, release and licence */
  measures: string[];
  sources: Pick<Source, 'title' | 'publisher' | 'year' | 'url' | 'licence' | 'licenceUrl' | 'attribution'>[];
  caveats: string[];
}

const OGL = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** The licence's address for machines: that of the sources where they share one, else the Open Government Licence. */
export function licenceOf({ sources }: Pick<PlanAbout, 'sources'>): string {
  const licences = [...new Set(sources.map(({ licenceUrl }) => licenceUrl))];
  return licences.length === 1 ? (licences[0] ?? OGL) : OGL;
}

/** The sections of the notes: a heading and its lines; README and the sheet of sources both take them. */
export function aboutSections(about: PlanAbout): { title: string; lines: string[] }[] {
  const { findings, measures, sources, caveats } = about;
  return [
    {
      title: 'What this is',
      lines: [`A plan made with the Inequality Atlas for ${about.places}.`, ...findings],
    },
    { title: 'Notes', lines: about.notes.split('\n').filter((line) => line.trim() !== '') },
    {
      title: 'Open it again',
      lines: [
        `Data release ${about.release}, written on ${about.made}. The same plan, to be looked at and changed:`,
        about.link,
      ],
    },
    { title: 'Measures', lines: measures },
    {
      title: 'Sources and licences',
      lines: [
        ...sources.map(
          (one) =>
            `${one.title} (${one.publisher}, ${one.year}): ${one.licence}. ${one.url} ${one.attribution}`,
        ),
        attribution,
      ],
    },
    { title: 'To be read with care', lines: caveats },
  ].filter(({ lines }) => lines.length > 0);
}

/** README.md of a plan: what the files are, of when, made by which rules, from whom, under which licence. */
export function planReadme(about: PlanAbout, files: readonly { name: string; what: string }[]): string {
  const [what, ...others] = aboutSections(about);
  const list = { title: 'Files', lines: files.map((file) => `${file.name}: ${file.what}`) };
  const sections = what ? [what, list, ...others] : [list];
  const parts = sections.map(
    ({ title, lines }) => `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`,
  );
  return `# ${about.title}\n\n${parts.join('\n\n')}\n`;
}
