import type { AreaPicture } from '../domain/picture.ts';
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

/** Tells the host that the first picture stands. */
export function tellReady(node: Element, host: Host): void {
  host.tell({ type: 'inequality-atlas:ready', height: heightOf(node) });
}

/** Tells the host which area a reader has pressed; null: let go. */
export function tellSelected(area: AreaPicture | null, host: Host): void {
  const { code = null, name = '', text = '' } = area ?? {};
  host.tell({ type: 'inequality-atlas:selected', area: code, name, text });
}
