/** What is emphasised and kept marked in the legend of another paint, and how a reader changes it. */
export interface PaintMark {
  emphasis: number | null;
  pinned: number | null;
  onemphasis: (index: number | null) => void;
  onpin: (index: number) => void;
}
