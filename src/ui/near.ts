/** Room above and below the screen in which a part is made before it is seen. */
const MARGIN = '50% 0px';

/** An attachment that calls back once, when the element comes near the screen (or is printed). */
export function near(oncome: () => void): (node: Element) => () => void {
  return (node) => {
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
    window.addEventListener('beforeprint', come);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', come);
    };
  };
}
