/** The atlas in the choropleth benchmark: copy over adapters/product.mjs there. See README.md beside this file. */
const counties = 'E06000019,E06000059,E10000031,E10000003';

export default {
  name: 'product',
  title: 'Inequality Atlas',
  // the ten colours of the Indices of Deprivation on paper, worst first (src/domain/palette.json)
  palette: [
    '#080c54',
    '#0c2669',
    '#133e7d',
    '#17588c',
    '#1e729b',
    '#248caa',
    '#3da6b3',
    '#73bea8',
    '#a4d3a1',
    '#d3e79c',
  ],
  // the lightest class lies 85 from the land around and 90 from the sea, in RGB
  tolerance: 40,
  minCover: 0.06,
  maps: { county: ['[role="application"]'] },
  mapCount: { county: 4 },
  path: () => `/?counties=${counties}`,
  prepareSwitch: (page) => page.getByRole('button', { name: /^Next measure/ }).focus(),
  switchIndicator: (page) => page.keyboard.press('Enter'),
  tooltip: '.tip',
};
