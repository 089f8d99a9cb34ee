/**
 * Who may import whom. Each folder lists what it may take; anything else is an error,
 * so a new folder or package has to be argued for here.
 */
export const layers = [
  {
    folder: 'domain',
    own: [],
    // from a folder of the domain to a file above it; what a plan and a place are made of is shared by the folders beside
    inner: [String.raw`\.\./\w+\.ts$`, String.raw`\.\./(?:plan/planData|locality/locality)\.ts$`],
    packages: [
      'd3',
      'd3-array',
      'simple-statistics',
      'minisearch',
      '@turf/turf',
      'topojson-client',
      'papaparse',
      'topojson-specification',
      'geojson',
    ],
    message: 'src/domain is pure: no Svelte, DOM, MapLibre, fetch or other folder of ours.',
  },
  {
    folder: 'data',
    own: ['domain'],
    packages: ['valibot', 'topojson-client', 'topojson-specification'],
    message: 'src/data is the border: it may import src/domain, valibot and topojson-client only.',
  },
  {
    folder: 'state',
    own: ['domain', 'data'],
    packages: ['svelte', 'svelte/reactivity', 'idb-keyval', 'topojson-specification'],
    types: String.raw`^\.\./map/scene\.ts$`,
    message: 'src/state may import src/domain, src/data and svelte only (types of the map scene apart).',
  },
  {
    folder: 'map',
    own: ['domain', 'ui'],
    inner: [String.raw`\.\./\w+\.(?:ts|svelte)$`],
    packages: [
      'svelte',
      'svelte/*',
      'maplibre-gl',
      'maplibre-gl/*',
      'terra-draw',
      'd3',
      'topojson-client',
      'topojson-specification',
      'geojson',
    ],
    message: 'src/map takes props and calls back: no state, data or panels.',
  },
  {
    folder: 'charts',
    own: ['domain', 'ui'],
    // each chart has a folder; it knows what all charts share, and no other chart
    inner: [
      String.raw`(?:\.\./)+(?:chart|ask)\.ts$`,
      String.raw`\.\./ChartFrame\.svelte$`,
      String.raw`(?:\.\./)+frame/`,
      String.raw`\.\./\w+\.(?:ts|svelte)$`,
    ],
    packages: ['svelte', 'svelte/*', 'd3'],
    message: 'src/charts takes props and calls back: no state, data, map or panels.',
  },
  {
    folder: 'ui',
    own: [],
    packages: ['svelte', 'svelte/*', 'bits-ui', 'fflate', 'write-excel-file/*'],
    message: 'src/ui knows nothing of our subject: only Svelte, bits-ui and writers of files.',
  },
  {
    folder: 'panels',
    own: ['domain', 'state', 'map', 'charts', 'ui'],
    inner: [String.raw`\.\./\w+\.(?:svelte\.)?(?:ts|svelte)$`],
    packages: ['svelte', 'svelte/*', 'minisearch'],
    message: 'src/panels may import domain, state, map, charts and ui: neither data nor MapLibre.',
  },
  {
    folder: 'place',
    own: ['domain', 'data', 'state', 'map', 'panels', 'ui'],
    packages: ['svelte', 'svelte/*'],
    message:
      'src/place is a page: it may import domain, data, state, map, panels and ui, but no chart and no MapLibre.',
  },
  {
    folder: 'host',
    own: ['domain'],
    packages: [],
    message: 'src/host runs in other sites’ pages: it may import src/domain only.',
  },
  {
    folder: 'builder',
    own: ['domain', 'data', 'state', 'host', 'panels', 'ui'],
    packages: ['svelte', 'svelte/*'],
    message: 'src/builder is a page: it may import domain, data, state, host, panels and ui.',
  },
];
