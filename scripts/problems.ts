/** Something wrong with an input or an output, in words a data officer can act on. */
export interface Problem {
  file: string;
  row?: number;
  column?: string;
  area?: string;
  message: string;
  action: string;
}

/** Collects everything wrong in one run; steps add, the build stops between steps when there is any. */
export class Problems {
  readonly list: Problem[] = [];

  add(problem: Problem): void {
    this.list.push(problem);
  }

  /** Throws `PipelineError` with every problem collected so far, if there is one. */
  stopIfAny(): void {
    if (this.list.length > 0) throw new PipelineError(this.list);
  }
}

const SHOWN = 40;

/** The build cannot go on; the message lists what, where and what to do. */
export class PipelineError extends Error {
  constructor(problems: readonly Problem[]) {
    const lines = problems.slice(0, SHOWN).map(describeProblem);
    if (problems.length > SHOWN) lines.push(`… and ${problems.length - SHOWN} more of the same run`);
    super(lines.join('\n'));
    this.name = 'PipelineError';
  }
}

/** "file, row 12, column X, area E01…: what is wrong; what to do" */
export function describeProblem({ file, row, column, area, message, action }: Problem): string {
  const where = [file, row && `row ${row}`, column && `column "${column}"`, area && `area ${area}`];
  return `${where.filter(Boolean).join(', ')}: ${message}; ${action}.`;
}
