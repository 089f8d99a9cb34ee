import type { AreaCode } from '../domain/area.ts';
import type { Atlas } from '../state/atlas.svelte.ts';

/** What a plan's rules make of the maps of a slide. */
export interface Planned {
  /** areas of the shortlist; null where it could not be worked out */
  lit: ReadonlySet<AreaCode> | null;
  /** rules and shortlist in sentences, or why there is none */
  words: string;
}

/** Whether a view is a plan with rules, so that its slide shows a shortlist. */
export function isPlanned({ view }: Atlas): boolean {
  return view.work === 'target' && view.rules !== '';
}

/** The shortlist of the plan that a slide's view holds; its code comes only where a story has a plan. Never throws. */
export async function plannedOf(atlas: Atlas): Promise<Planned> {
  const missing = (why: string): Planned => ({
    lit: null,
    words: `The shortlist of this plan could not be worked out: ${why}`,
  });
  const { manifest } = atlas;
  if (!manifest) return missing('its data are not here.');
  try {
    const [{ Planning }, { wholePlan }, { planFindings }] = await Promise.all([
      import('../state/planning.svelte.ts'),
      import('../panels/target/takePlan.ts'),
      import('../domain/plan/planFilesMake.ts'),
    ]);
    const planning = new Planning(atlas, manifest);
    await planning.load();
    if (planning.ownMissing.length > 0)
      return missing('it asks for figures that its author brought and that never leave their browser.');
    const plan = wholePlan(planning);
    if (!plan?.shortlist) return missing(planning.problem ?? 'its rules cannot be read.');
    const lit = new Set(plan.shortlist.flatMap((at) => plan.data.areas[at]?.code ?? []));
    return { lit, words: `${planFindings(plan).slice(0, 2).join(' ')} All other areas are paler.` };
  } catch {
    return missing('a part of the atlas could not be fetched. Open the page again.');
  }
}
