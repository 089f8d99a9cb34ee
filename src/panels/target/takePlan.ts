import { fileStem } from '../../domain/fileStem.ts';
import { planFileForm, planFileKind, type PlanFile } from '../../domain/plan/planFile.ts';
import type { PlanAbout } from '../../domain/plan/planFiles.ts';
import { planAbout, planFindings, type WholePlan } from '../../domain/plan/planFilesMake.ts';
import { parseNotes } from '../../domain/plan/planNotes.ts';
import { isFoundByOwn, withoutOwn } from '../../domain/plan/planOwn.ts';
import { namesOf } from '../../domain/plan/planTablesAreas.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Planning } from '../../state/planning.svelte.ts';
import { planLink, planResults } from './takeLink.ts';

/** The plan as it stands; null until its figures are here. */
export function wholePlan(planning: Planning): WholePlan | null {
  const { data, manifest, reweighted, view } = planning;
  const { rules, shortlist, chosen } = planning.judging;
  return data && { options: view, data, manifest, rules, shortlist, chosen, own: reweighted };
}

/** What every file says of the plan, sources and licences included. */
export async function aboutPlan(atlas: Atlas, planning: Planning, plan: WholePlan): Promise<PlanAbout> {
  const sources = await atlas.loader.sources();
  if (!sources.ok) throw new Error('The list of sources could not be had');
  const seen = {
    link: planLink(atlas, planning),
    release: planning.manifest.release,
    made: today(),
  };
  return planAbout(plan, seen, sources.value);
}

/** The reader's own day, "2026-11-22". */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The plan as a file, to be opened again. */
export function planFile(atlas: Atlas, planning: Planning, plan: WholePlan): PlanFile {
  const { view } = planning;
  const { title, text } = parseNotes(view.notes).value;
  const { release, areas, residents } = planResults(planning);
  return {
    kind: planFileKind,
    form: planFileForm,
    title,
    notes: text,
    made: today(),
    release,
    link: planLink(atlas, planning),
    counties: plan.data.counties.map(({ code, name }) => ({ code, name })),
    level: view.level,
    indicator: view.indicator,
    plan: {
      rules: view.rules,
      reach: view.reach,
      budget: view.budget,
      weights: view.weights,
      places: view.places,
    },
    inWords: planFindings(withoutOwn(plan)),
    results: { areas, residents, list: isFoundByOwn(plan) ? null : namesOf(plan.data, plan.chosen) },
  };
}

/** "plan-warm-homes", "plan-herefordshire-dorset": beginning of every file's name. */
export function planStem({ options, data }: WholePlan): string {
  const { title } = parseNotes(options.notes).value;
  const words = title === '' ? data.counties.map(({ name }) => name).join(' ') : title;
  const stem = fileStem(words).slice(0, 60);
  return stem === '' ? 'plan' : `plan-${stem}`;
}
