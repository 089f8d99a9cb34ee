import { describe, expect, it } from 'vitest';
import type { AreaCode } from '../domain/area.ts';
import type { View } from '../domain/view.ts';
import { defaultView } from '../domain/viewParams.ts';
import { PlanHistory } from './planHistory.svelte.ts';

/** A plan whose clock and view the test moves. */
function plan() {
  let now = 0;
  let view: View = { ...defaultView, work: 'target' };
  const history = new PlanHistory(() => now);
  return {
    history,
    wait: (ms: number) => (now += ms),
    view: () => view,
    /** as Back does it: without the history's knowing */
    back: (patch: Partial<View>) => (view = { ...view, ...patch }),
    change: (patch: Partial<View>) => {
      history.record(view, patch);
      view = { ...view, ...patch };
    },
    undo: () => {
      const move = history.undo(view);
      view = { ...view, ...move?.patch };
      return move?.words ?? null;
    },
    redo: () => {
      const move = history.redo(view);
      view = { ...view, ...move?.patch };
      return move?.words ?? null;
    },
  };
}

describe('undo and redo of a plan', () => {
  it('go back and forth through every step, and name it', () => {
    const one = plan();
    const views = [one.view()];
    for (const patch of [{ rules: 'a' }, { budget: 'amount:1' }, { rules: 'b', reach: 'x' }]) {
      one.change(patch);
      views.push(one.view());
    }
    expect(one.history.undoes).toBe('the rules and whom it reaches');
    expect([one.undo(), one.undo(), one.undo(), one.undo()]).toEqual([
      'Undone: the rules and whom it reaches.',
      'Undone: the budget.',
      'Undone: the rules.',
      null,
    ]);
    expect(one.view()).toEqual(views[0]);
    expect([one.redo(), one.redo(), one.redo(), one.redo()]).toEqual([
      'Made again: the rules.',
      'Made again: the budget.',
      'Made again: the rules and whom it reaches.',
      null,
    ]);
    expect(one.view()).toEqual(views[3]);
  });

  it('forget what was undone when something new is done', () => {
    const one = plan();
    one.change({ rules: 'a' });
    one.undo();
    one.change({ rules: 'b' });
    expect(one.redo()).toBeNull();
    one.undo();
    expect(one.view().rules).toBe('');
  });

  it('take typing as one step, until the reader rests or does something else', () => {
    const one = plan();
    for (const notes of ['W', 'Wa', 'War']) {
      one.change({ notes });
      one.wait(200);
    }
    one.wait(2000);
    one.change({ notes: 'Warm' });
    one.undo();
    expect(one.view().notes).toBe('War');
    one.undo();
    expect(one.view().notes).toBe('');
    one.redo();
    one.change({ notes: 'Wart' });
    one.undo();
    expect(one.view().notes).toBe('War');
  });

  it('never take two choices as one', () => {
    const one = plan();
    one.change({ rules: 'a' });
    one.change({ rules: 'ab' });
    one.undo();
    expect(one.view().rules).toBe('a');
  });

  it('bring the data release back with the plan, and count nothing that is no step', () => {
    const one = plan();
    one.change({ rules: 'a', release: 'old1.2.3' });
    one.change({ rules: 'b', release: 'new2' });
    one.change({ release: 'new3' });
    one.change({ filter: 'x', rules: 'b' });
    one.undo();
    expect(one.view()).toMatchObject({ rules: 'a', release: 'old1.2.3' });
  });

  it('bring a selected area back, and name it only where it went by itself', () => {
    const one = plan();
    const area = 'E01013992' as AreaCode;
    one.change({ area });
    one.change({ area: null, level: 'ward' });
    expect([one.undo(), one.view().area]).toEqual(['Undone: the kind of area.', area]);
    expect([one.undo(), one.view().area]).toEqual(['Undone: the area selected.', null]);
  });

  it('pass over what Back has undone already', () => {
    const one = plan();
    one.change({ budget: 'amount:1' });
    one.change({ rules: 'a' });
    one.back({ rules: '' });
    expect(one.undo()).toBe('Undone: the budget.');
  });
});
