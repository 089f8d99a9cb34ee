import { askedHeight, isFromAtlas, knownFrame } from './frameHeight.ts';
import { usualHeight } from '../domain/embed/usualHeight.ts';
import { changeMessage, elementAddress, fixedHeight, observed, selectedDetail } from './elementAddress.ts';

/*
 * `embed/inequality-atlas.js`: the element <inequality-atlas counties="dorset" indicator="imd-2025">. A frame of the atlas
 * that has the height of its content, changes in place when `area` or `indicator` change, and tells with the event
 * `atlas-selected` (detail: area, name, text) which area a reader has chosen. What stands inside the element is shown where
 * scripts do not run.
 */
const site = new URL(/* @vite-ignore */ '../', import.meta.url).href;
const { origin } = new URL(site);
/** Weaker than any rule of the page. A sheet made by script, which a policy against inline styles allows. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host { display: block; inline-size: 100% } :host([hidden]) { display: none } iframe { display: block; inline-size: 100%; border: 0 }',
);

class InequalityAtlas extends HTMLElement {
  static readonly observedAttributes = observed;

  readonly #frame = document.createElement('iframe');
  #isReady = false;

  constructor() {
    super();
    const frame = this.#frame;
    frame.loading = 'lazy';
    frame.setAttribute('frameborder', '0');
    frame.style.height = `${usualHeight()}px`;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(frame);
  }

  connectedCallback(): void {
    addEventListener('message', this.#hear);
    this.#open();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (!this.isConnected || before === value) return;
    const message = this.#isReady ? changeMessage(name, value) : null;
    if (message) this.#frame.contentWindow?.postMessage(message, origin);
    else this.#open();
  }

  #open(): void {
    this.#isReady = false;
    const own = this.getAttribute('label') ?? this.getAttribute('heading');
    this.#frame.title = own ?? 'Map from the Inequality Atlas';
    const fixed = fixedHeight(this.getAttribute('height'));
    if (fixed !== null) this.#frame.style.height = `${fixed}px`;
    this.#frame.src = elementAddress(site, (attribute) => this.getAttribute(attribute));
  }

  readonly #hear = (event: MessageEvent<unknown>): void => {
    const frame = knownFrame(this.#frame);
    if (event.source !== this.#frame.contentWindow || !isFromAtlas(event.origin, frame, origin)) return;
    const height = askedHeight(event, frame, origin);
    if (height !== null) {
      this.#isReady = true;
      if (fixedHeight(this.getAttribute('height')) === null) this.#frame.style.height = `${height}px`;
    }
    const detail = selectedDetail(event.data);
    if (detail) this.dispatchEvent(new CustomEvent('atlas-selected', { detail, bubbles: true }));
  };
}

if (!customElements.get('inequality-atlas')) customElements.define('inequality-atlas', InequalityAtlas);
