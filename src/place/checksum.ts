/** SHA-256 of a file in hexadecimal digits, by the browser's own Web Crypto; null where a page is not opened by https. */
export async function checksumOf(file: Blob): Promise<string | null> {
  if (!isSecureContext) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
