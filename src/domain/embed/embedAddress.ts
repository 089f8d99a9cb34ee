import { embedParams, type Embedding } from './embedOptions.ts';

const keys = Object.keys(embedParams).filter((key): key is keyof Embedding => key in embedParams);

/**
 * Reads an embed's address. Never throws: what has not the form of a value is left out and the usual setting taken, for
 * whoever sees an embed did not write its address. Whether counties, measure and area exist is found out later.
 */
export function parseEmbed(search: string): Embedding {
  const query = new URLSearchParams(search);
  const embedding: Embedding = { ...usualEmbedding };
  for (const key of keys) readParam(embedding, key, query.get(embedParams[key].name));
  return embedding;
}

function readParam<K extends keyof Embedding>(into: Pick<Embedding, K>, key: K, text: string | null): void {
  const value = text === null || text.trim() === '' ? undefined : embedParams[key].parse(text);
  if (value !== undefined) into[key] = value;
}

/** The address of an embed: "?counties=…&chrome=map"; usual settings are left out, the order is fixed. */
export function formatEmbed(embedding: Partial<Embedding>): string {
  const whole = { ...usualEmbedding, ...embedding };
  const parts = keys.flatMap((key) => formatParam(whole, key));
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

function formatParam<K extends keyof Embedding>(embedding: Pick<Embedding, K>, key: K): string[] {
  const { name, format, fallback } = embedParams[key];
  const text = format(embedding[key]);
  return text === format(fallback) ? [] : [`${name}=${encodeURIComponent(text).replace(/%2C/g, ',')}`];
}

/** An embed of which nothing was asked. */
export const usualEmbedding: Embedding = {
  counties: embedParams.counties.fallback,
  level: embedParams.level.fallback,
  indicator: embedParams.indicator.fallback,
  area: embedParams.area.fallback,
  title: embedParams.title.fallback,
  chrome: embedParams.chrome.fallback,
  theme: embedParams.theme.fallback,
  height: embedParams.height.fallback,
  lang: embedParams.lang.fallback,
  origins: embedParams.origins.fallback,
};
