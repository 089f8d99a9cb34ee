import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { Atlas } from './state/atlas.svelte.ts';
import { browserPorts } from './state/ports.ts';
import { Theme } from './state/theme.svelte.ts';

/** How long a slow manifest may keep the page empty. */
const PATIENCE_MS = 200;

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id "app"');

void open(target);

/**
 * The manifest is preloaded, so the data for the first picture are asked for before anything is drawn: the page is then
 * laid out while they travel. A slow manifest does not hold the page up.
 */
async function open(target: HTMLElement): Promise<void> {
  const theme = new Theme();
  const ports = browserPorts(() => theme.scheme);
  const atlas = new Atlas(ports);
  void atlas.start();
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([ports.loader.manifest(), patience]);
  mount(App, { target, props: { atlas, theme } });
}
