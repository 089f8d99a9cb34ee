/** Serves the built site: see server.mjs. */
export function serve(options?: {
  root?: string;
  port?: number;
  host?: string;
}): Promise<{ address: string; stop: () => Promise<void> }>;
