/* What is not needed before the first picture stands: moving and reading the map, speaking with the host. */
export { default as EmbedRead } from './EmbedRead.svelte';
export { default as MapPane } from '../map/MapPane.svelte';
export { followHost, tellReady, tellSelected } from './followHost.ts';
export { placeCamera } from './placeCamera.ts';
export { hostOf } from './talk.ts';
