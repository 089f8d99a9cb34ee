/** Room above and below the screen in which a part is made before it is seen. */
const MARGIN = '50% 0px';

/** After a print has been asked for everything counts as near: what it lacked is there for the next. */
let isPrinted = false;

// before all others hear of it: a part that is made anew for paper, while they do, must find it so
if (typeof window !== 'undefined')
  window.addEventListener('beforeprint', () => (isPrinted = true), { capture: true });

/** An attachment that calls back once, when the element comes near the screen (or is to be on paper). */
export function near(oncome: () => void, isOnPaper = true): (node: Element) => () => void {
  return (node) => {
    if (isPrinted && isOnPaper) {
      oncome();
      return () => {};
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) come();
      },
      { rootMargin: MARGIN },
    );
    const come = (): void => {
      observer.disconnect();
      window.removeEventListener('beforeprint', come);
      oncome();
    };
    observer.observe(node);
    if (isOnPaper) window.addEventListener('beforeprint', come);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', come);
    };
  };
}
