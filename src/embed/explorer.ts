/* What only an explorer needs, in one file that comes later. */
export { default as EmbedTable } from './EmbedTable.svelte';
export { default as Explorer } from './Explorer.svelte';
