// what the first key in the search box fetches
export { Search } from '../../state/search.svelte.ts';
export { default as SearchResults } from './SearchResults.svelte';
export { showOnMaps } from './showOnMaps.ts';
