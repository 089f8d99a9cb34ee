import { embedParams } from '../domain/embed/embedOptions.ts';

/** Every setting of an embed is an attribute of the element; the title is its `heading`, for `title` shows as a tip. */
const attributes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(embedParams).map(({ name }) => [name === 'title' ? 'heading' : name, name]),
);

/** Attributes the element listens to. */
export const observed: readonly string[] = [...Object.keys(attributes), 'label'];

/**
 * Address of the embed for an element's attributes; unknown ones are left out, and what the embed cannot read it ignores.
 * @param site folder of the atlas, as a full address
 * @param valueOf value of an attribute, null where it is not set
 */
export function elementAddress(site: string, valueOf: (attribute: string) => string | null): string {
  const query = new URLSearchParams();
  for (const [attribute, name] of Object.entries(attributes)) {
    const value = valueOf(attribute)?.trim() ?? '';
    if (value !== '') query.set(name, value);
  }
  const search = query.toString().replace(/%2C/g, ',');
  return new URL(`embed.html${search === '' ? '' : `?${search}`}`, site).href;
}

/** The message by which a map changes in place; null where the frame has to be opened anew. */
export function changeMessage(attribute: string, value: string | null): Record<string, string | null> | null {
  if (attribute === 'area') return { type: 'inequality-atlas:select', area: value };
  if (attribute === 'indicator' && value !== null)
    return { type: 'inequality-atlas:indicator', indicator: value };
  return null;
}

/** The height an element asks for in CSS pixels; null where none is set, or none that the embed would fill. */
export function fixedHeight(value: string | null): number | null {
  return embedParams.height.parse(value ?? '') ?? null;
}

/** What an element tells its page of a chosen area. Null where a message is of another kind, or not in the form of one. */
export function selectedDetail(data: unknown): { area: string | null; name: string; text: string } | null {
  if (typeof data !== 'object' || data === null) return null;
  const told = new Map<string, unknown>(Object.entries(data));
  const [area, name, text] = ['area', 'name', 'text'].map((key) => told.get(key));
  if (told.get('type') !== 'inequality-atlas:selected' || typeof name !== 'string') return null;
  const isArea = area === null || typeof area === 'string';
  return isArea && typeof text === 'string' ? { area, name, text } : null;
}
