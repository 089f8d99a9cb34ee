/** Text as a value of an address that people can read: commas, colons and spaces ("+") stay what they are. */
export function encodeReadably(text: string): string {
  return encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%20/g, '+');
}
