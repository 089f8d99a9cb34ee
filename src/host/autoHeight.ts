import { askedHeight, isFitting, knownFrame } from './frameHeight.ts';

/*
 * `embed/auto-height.js`: gives every frame of the atlas in a page, but those whose address names a height of their own, the
 * height of its content. It reads nothing else of the page, stores nothing, asks for nothing, and works under a policy that
 * forbids inline scripts and styles.
 */
const script = document.currentScript;
const address = script instanceof HTMLScriptElement ? script.src : '';
const own = address === '' ? '' : new URL(address).origin;

// by address, not by a mark: some editors take "data-" attributes away
function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => isFitting(src, address));
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  const frame = frames().find(
    ({ contentWindow }) => contentWindow !== null && contentWindow === event.source,
  );
  const height = frame ? askedHeight(event, knownFrame(frame), own) : null;
  // set by script, so that it holds against a style sheet of the page
  if (frame && height !== null) frame.style.height = `${height}px`;
});

// a frame that was there before this script has already told its height
for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'inequality-atlas:ask-height' }, '*');
