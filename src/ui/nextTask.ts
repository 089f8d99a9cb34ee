/** Resolves in a task of its own, so that work in pieces lets the browser answer its reader in between. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
