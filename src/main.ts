import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { Atlas } from './state/atlas.svelte.ts';
import { browserPorts } from './state/ports.ts';
import { Theme } from './state/theme.svelte.ts';

/** How long data on their way may keep the page empty. */
const PATIENCE_MS = 300;

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id "app"');

void open(target);

/**
 * The data for the first picture are asked for before anything is drawn. Where they come at once, the page is laid out
 * once, with them; where they take longer, it shows first what it knows.
 */
async function open(target: HTMLElement): Promise<void> {
  const theme = new Theme();
  const ports = browserPorts(() => theme.scheme);
  const atlas = new Atlas(ports);
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([atlas.start(), patience]);
  mount(App, { target, props: { atlas, theme } });
}
