import type { AreaCode, DistrictCode } from '../area.ts';
import { isAskedIndicator } from '../codes.ts';
import type { IndicatorId } from '../indicator.ts';
import { embedParams, type Embedding } from './embedOptions.ts';

/*
 * What an embed and the page round it say to each other by `postMessage`. Every message is a plain object whose `type`
 * begins with "inequality-atlas:", so that other frames' messages are told apart; anything else is ignored without a word.
 *
 *   frame.contentWindow.postMessage({ type: 'inequality-atlas:select', area: 'E01014042' }, 'https://atlas.example')
 *   addEventListener('message', ({ data, source }) => source === frame.contentWindow && data.type === …)
 *
 * A frame sandboxed with `allow-scripts` alone has the origin "null": send to '*' then and know it by its `source`.
 */
const MARK = 'inequality-atlas:';

/** What a host may ask of an embed. */
export type HostMessage =
  /** mark this neighbourhood, ward or district; null: none */
  | { type: 'inequality-atlas:select'; area: AreaCode | DistrictCode | null }
  /** show another measure, by its id */
  | { type: 'inequality-atlas:indicator'; indicator: IndicatorId }
  /** tell the height again: a script of the host that comes late has missed the first telling */
  | { type: 'inequality-atlas:ask-height' };

/** What an embed tells its host. */
export type EmbedMessage =
  /** the first picture stands */
  | { type: 'inequality-atlas:ready'; height: number }
  /** the height of its content in CSS pixels, at first and whenever it changes */
  | { type: 'inequality-atlas:height'; height: number }
  /** a reader has chosen an area (null: let go), with its name and figure in words */
  | { type: 'inequality-atlas:selected'; area: string | null; name: string; text: string };

/**
 * Reads a message from the page round an embed. Null for whatever is not exactly one that is known: other types, areas and
 * measures without their form, getters, lists, texts. Never throws.
 */
export function readHostMessage(data: unknown): HostMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const type: unknown = own(data, 'type');
  if (type === `${MARK}select`) return readSelect(own(data, 'area'));
  if (type === `${MARK}indicator`) return readIndicator(own(data, 'indicator'));
  if (type === `${MARK}ask-height`) return { type: 'inequality-atlas:ask-height' };
  return null;
}

function own(data: object, key: string): unknown {
  const property = Object.getOwnPropertyDescriptor(data, key);
  return property?.value;
}

function readSelect(area: unknown): HostMessage | null {
  if (area === null) return { type: 'inequality-atlas:select', area };
  const code = typeof area === 'string' ? embedParams.area.parse(area) : undefined;
  return code ? { type: 'inequality-atlas:select', area: code } : null;
}

function readIndicator(indicator: unknown): HostMessage | null {
  const isId = typeof indicator === 'string' && /^[a-z0-9-]{1,80}$/.test(indicator);
  return isId && isAskedIndicator(indicator) ? { type: 'inequality-atlas:indicator', indicator } : null;
}

/**
 * Whether a message may be heard: it must come from the window that frames the embed and, where the embed's address names
 * origins, from one of these.
 */
export function isHeard(
  { source, origin }: { source: unknown; origin: string },
  host: unknown,
  origins: Embedding['origins'],
): boolean {
  return source === host && (origins.length === 0 || origins.includes(origin));
}
