/** Puts a text into the clipboard; false where the browser does not allow that. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Opens the system's own list of ways to share an address; false where it could not be opened. */
export async function shareAddress(url: string): Promise<boolean> {
  try {
    await navigator.share({ title: document.title, url });
    return true;
  } catch (error) {
    // the reader closed the list: nothing went wrong
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

/** Whether this browser has such a list. */
export const canShare = typeof navigator !== 'undefined' && typeof navigator.share === 'function';
