import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator } from '@playwright/test';

/** What a strict council page allows: its own files, and frames of the atlas. */
const strictPolicy = (atlas: string) =>
  `default-src 'none'; style-src 'self'; script-src 'self'; frame-src ${new URL(atlas).origin}; base-uri 'none'; form-action 'none'`;

/** A page of another origin that frames the atlas; what it hears it writes down. */
export class HostSite {
  readonly #server: Server;
  #page = '';
  #policy = '';

  constructor() {
    this.#server = createServer((request, response) => {
      const isScript = request.url === '/listen.js';
      response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
      response.setHeader('Content-Security-Policy', this.#policy);
      response.end(
        isScript
          ? 'window.heard = []; addEventListener("message", ({ data, origin }) => heard.push({ ...data, origin }));'
          : this.#page,
      );
    });
  }

  /** Serves a page with these frames and gives its address. */
  async show(atlas: string, frames: string): Promise<string> {
    if (!this.#server.listening) await new Promise<void>((resolve) => this.#server.listen(0, resolve));
    this.#policy = strictPolicy(atlas);
    this.#page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A council</title><script src="/listen.js"></script></head><body><main><h1>Our county</h1>${frames}</main></body></html>`;
    // another name of this machine: another origin than the atlas's, whatever its port
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

/** A frame as an editor pastes it. */
export const frame = (address: string, title: string, more = '') =>
  `<iframe src="${address.replaceAll('&', '&amp;')}" title="${title}" width="100%" height="720" ${more}></iframe>`;

export const mapIn = (embed: FrameLocator) => embed.getByRole('application', { name: /^Map of/ });
