import { askedHeight, knownFrame } from './frameHeight.ts';

/*
 * `embed/auto-height.js`: gives every <iframe data-inequality-atlas> of a page the height of its content. It reads nothing of
 * the page, stores nothing, asks for nothing, and works under a policy that forbids inline scripts and styles.
 */
const script = document.currentScript;
const own = script instanceof HTMLScriptElement ? new URL(script.src).origin : '';

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-inequality-atlas]')];
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
