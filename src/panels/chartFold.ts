/** A chart that is one line, its question, until a reader opens it. */
export interface ChartFold {
  isOpen: boolean;
  ontoggle: () => void;
}
