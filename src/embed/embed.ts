import { mount } from 'svelte';
import Embed from './Embed.svelte';
import './embed.css';
import { createEmbedLoader } from './embedLoader.ts';
import { EmbedState } from './embedState.svelte.ts';
import { loadLabels } from './loadLabels.ts';
import { readPage } from './page.ts';
import { EmbedScheme } from './scheme.svelte.ts';

const target = document.getElementById('embed');
if (!target) throw new Error('embed.html has no element with the id "embed"');

void open(target);

/** Everything is asked for at once; the frame stands as soon as its words are there, the map when its data are. */
async function open(node: HTMLElement): Promise<void> {
  const page = readPage(document, location.href);
  document.documentElement.dataset['theme'] = page.asked.theme;
  const embed = new EmbedState(createEmbedLoader(page), new EmbedScheme(page.asked.theme));
  void embed.show(page.asked);
  const { language, labels } = await loadLabels(page.asked.lang);
  const written = document.querySelector('link[rel="canonical"]');
  mount(Embed, { target: node, props: { embed, page, labels, language } });
  // from then on the embed itself names the view of the atlas that it shows
  void embed.stands.then(() => written?.remove());
}
