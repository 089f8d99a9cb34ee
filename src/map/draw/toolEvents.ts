import type { Point } from '../projection.ts';

/** What a tool over a map does with presses and keys; pixels of the pane. */
export interface ToolEvents {
  /** Enter or space where the cross-hair stands */
  press: (at: Point) => void;
  /** Escape: back to where the tool was chosen */
  leave: () => void;
  /** a press by mouse or finger; left out where the tool listens for itself */
  tap?: (at: Point) => void;
  /** the cross-hair has moved */
  move?: (at: Point) => void;
  takeBack?: (at: Point) => void;
  /** where N leads from here; null: nowhere */
  next?: (at: Point) => Point | null;
  /** true while something is dragged: the map must stay */
  isHeld?: () => boolean;
  /** a second finger has made a pinch of a press */
  forget?: () => void;
  /** begins to listen on the pane; what it returns ends that */
  start?: (node: HTMLElement) => () => void;
}
