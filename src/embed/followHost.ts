import type { EmbedState } from './embedState.svelte.ts';
import { followHeight, heightOf, type Host } from './talk.ts';

/** Does what the host asks for and tells it the height, until the returned function is called. */
export function followHost(node: Element, host: Host, embed: EmbedState): () => void {
  const deaf = host.listen((message) => {
    switch (message.type) {
      case 'inequality-atlas:select':
        void embed.select(message.area);
        break;
      case 'inequality-atlas:indicator':
        void embed.change({ indicator: message.indicator });
        break;
      case 'inequality-atlas:ask-height':
        host.tell({ type: 'inequality-atlas:height', height: heightOf(node) });
    }
  });
  const still = followHeight(node, (height) => host.tell({ type: 'inequality-atlas:height', height }));
  return () => {
    deaf();
    still();
  };
}
