import type { Level } from '../area.ts';

/** A rule written for a theme, as a beginning: its conditions are then the reader's to change. */
export interface Preset {
  id: string;
  title: string;
  /** what it is for, and what to mind */
  about: string;
  /** rules as an address has them, for each level: wards have no rural-urban class, but a share of rural residents */
  rules: Readonly<Record<Level, string>>;
}

const rural: Readonly<Record<Level, string>> = {
  lsoa: 'ruc-2021:is.RLN1.RLF1.RSN1.RSF1',
  ward: 'ruc-2021:atleast50',
};

function atBothLevels(make: (rural: string) => string): Preset['rules'] {
  return { lsoa: make(rural.lsoa), ward: make(rural.ward) };
}

/** Rules to begin with, in the order they are offered. */
export const presets: readonly Preset[] = [
  {
    id: 'cut-off',
    title: 'Deprived and cut off',
    about: 'For community transport and outreach: need that services do not come near.',
    rules: atBothLevels(
      () => 'all(imd-2025:worst30,any(connectivity-2025:worst20,bus-2025:worst20,km-gp-2025:worst20))',
    ),
  },
  {
    id: 'fuel',
    title: 'Fuel-poor, off-gas and rural',
    about:
      'For warm homes schemes. Oil heating stands for homes off the gas grid; fuel poverty is a modelled estimate.',
    rules: atBothLevels((isRural) => `all(fuel-poverty-2022:worst30,oil-heating-2021:worst20,${isRural})`),
  },
  {
    id: 'older',
    title: 'Older, far from a GP, no car',
    about:
      'For home visits and patient transport. Car ownership is high in the country: it is compared inside each county.',
    rules: atBothLevels(() => 'all(aged-65-2021:highest30,km-gp-2025:worst30,no-car-2021:worst50county)'),
  },
  {
    id: 'hidden',
    title: 'Poverty in the countryside',
    about:
      'Rural places that few lists of the worst 10% ever show: the mean of several villages hides both ends.',
    rules: atBothLevels((isRural) => `all(${isRural},income-2025:worst40)`),
  },
  {
    id: 'children',
    title: 'Children in poverty, far from opportunity',
    about: 'For holiday activities, youth work and school transport.',
    rules: atBothLevels(
      () => 'all(idaci-2025:worst20,any(connectivity-2025:worst30,km-secondary-school-2025:worst30))',
    ),
  },
  {
    id: 'health',
    title: 'In poor health, without a car',
    about: 'For health hubs and social prescribing.',
    rules: atBothLevels(
      () => 'all(any(bad-health-2021:worst20,disability-2021:worst20),no-car-2021:worst30)',
    ),
  },
  {
    id: 'online',
    title: 'Older, with slow broadband',
    about: 'For digital inclusion, and for services that must not go online only.',
    rules: atBothLevels(() => 'all(broadband-2025:worst20,aged-65-2021:highest30)'),
  },
];
