import { judgeRules, type Judgement } from '../domain/plan/judge.ts';
import type { PlanData } from '../domain/plan/planData.ts';
import { measuresOf, type RuleGroup } from '../domain/plan/rules.ts';
import { parseRules, type ReadRules } from '../domain/plan/rulesText.ts';
import type { Planning } from './planning.svelte.ts';

/** The rules of a plan, applied to its areas. */
export class Judging {
  readonly #planning: Pick<Planning, 'view' | 'data' | 'measures'>;
  /** the newest verdict, with the data it was given on */
  #judged: { data: PlanData; judgement: Judgement } | null = null;

  /** the rules as the address has them, with what of it could not be read */
  readonly asked: ReadRules = $derived.by(() => parseRules(this.#planning.view.rules));
  readonly rules: RuleGroup | null = $derived.by(() => this.asked.value);
  /** what the rules make of the areas; null without rules or data */
  readonly judgement: Judgement | null = $derived.by(() => {
    const { data, measures } = this.#planning;
    const { rules } = this;
    if (!data || !rules) return null;
    // while a measure is on its way, the last rules that could be applied to these areas stand
    const isComing = measuresOf(rules).some((id) => measures.includes(id) && !data.columns.has(id));
    if (isComing) return this.#judged?.data === data ? this.#judged.judgement : null;
    this.#judged = { data, judgement: judgeRules(rules, data) };
    return this.#judged.judgement;
  });
  /** indices of the areas that the rules keep; null: no rules */
  readonly shortlist: readonly number[] | null = $derived.by(() => this.judgement?.shortlist ?? null);
  /** the shortlist, or every area where there are no rules */
  readonly chosen: readonly number[] = $derived.by(
    () => this.shortlist ?? (this.#planning.data?.areas ?? []).map((_, index) => index),
  );

  constructor(planning: Pick<Planning, 'view' | 'data' | 'measures'>) {
    this.#planning = planning;
  }
}
