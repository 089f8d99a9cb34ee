import { isHeard, readHostMessage, type EmbedMessage, type HostMessage } from '../domain/embed/messages.ts';

/** The page round an embed, as the embed speaks with it. */
export interface Host {
  tell: (message: EmbedMessage) => void;
  /** hears the host until the returned function is called */
  listen: (heard: (message: HostMessage) => void) => () => void;
}

/** The window that frames this one; where none does, nothing is told and nobody heard. */
export function hostOf(own: Window, origins: readonly string[]): Host {
  const host = own.parent === own ? null : own.parent;
  const told = origins.length === 0 ? ['*'] : origins;
  return {
    // what is told holds nothing but what any reader of the page sees
    tell: (message) => {
      for (const origin of told) host?.postMessage(message, origin);
    },
    listen: (heard) => {
      const hear = (event: MessageEvent<unknown>): void => {
        const message = host && isHeard(event, host, origins) ? readHostMessage(event.data) : null;
        if (message) heard(message);
      };
      own.addEventListener('message', hear);
      return () => own.removeEventListener('message', hear);
    },
  };
}

/** How high an element is in whole CSS pixels: nothing of it is cut off. */
export function heightOf(node: Element): number {
  return Math.ceil(node.getBoundingClientRect().height);
}

/** Tells the height of an element at once and whenever it has changed, until the returned function is called. */
export function followHeight(node: Element, tell: (height: number) => void): () => void {
  let told = 0;
  const observer = new ResizeObserver(() => {
    const height = heightOf(node);
    if (height !== told) tell(height);
    told = height;
  });
  observer.observe(node);
  return () => observer.disconnect();
}
