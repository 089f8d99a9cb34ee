import type { Level } from '../area.ts';
import type { ReachId } from './planData.ts';

/** A rule written for a theme, as a beginning: its conditions are then the reader's to change. */
export interface Preset {
  id: string;
  title: string;
  /** its conditions in short */
  asks: string;
  /** what it is for, and what to mind */
  about: string;
  /** whom it is for, of those that a reach curve counts */
  need: ReachId;
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
    need: 'income',
    title: 'Deprived and cut off',
    asks: 'Most deprived 30% in England, and among the worst 20% for connectivity, buses or distance to a GP.',
    about: 'For community transport and outreach: need that services do not come near.',
    rules: atBothLevels(
      () => 'all(imd-2025:worst30,any(connectivity-2025:worst20,bus-2025:worst20,km-gp-2025:worst20))',
    ),
  },
  {
    id: 'fuel',
    need: 'fuel',
    title: 'Fuel-poor, off-gas and rural',
    asks: 'Worst 30% for fuel poverty, worst 20% for oil heating, and rural.',
    about:
      'For warm homes schemes. Oil heating stands for homes off the gas grid; fuel poverty is a modelled estimate.',
    rules: atBothLevels((isRural) => `all(fuel-poverty-2022:worst30,oil-heating-2021:worst20,${isRural})`),
  },
  {
    id: 'older',
    need: 'older',
    title: 'Older, far from a GP, no car',
    asks: 'The 30% with most residents aged 65 and over, the 30% furthest from a GP, and in the half of its county with most households without a car.',
    about:
      'For home visits and patient transport. Car ownership is high in the country: it is compared inside each county.',
    rules: atBothLevels(() => 'all(aged-65-2021:highest30,km-gp-2025:worst30,no-car-2021:worst50county)'),
  },
  {
    id: 'hidden',
    need: 'income',
    title: 'Poverty in the countryside',
    asks: 'Rural, and among the 40% most income-deprived in England.',
    about:
      'Rural places that few lists of the worst 10% ever show: the mean of several villages hides both ends.',
    rules: atBothLevels((isRural) => `all(${isRural},income-2025:worst40)`),
  },
  {
    id: 'children',
    need: 'children',
    title: 'Children in poverty, far from opportunity',
    asks: 'The 20% worst for children in income-deprived families, and among the worst 30% for connectivity or distance to a secondary school.',
    about: 'For holiday activities, youth work and school transport.',
    rules: atBothLevels(
      () => 'all(idaci-2025:worst20,any(connectivity-2025:worst30,km-secondary-school-2025:worst30))',
    ),
  },
  {
    id: 'health',
    need: 'no-car',
    title: 'In poor health, without a car',
    asks: 'Worst 20% for bad health or disability, and the 30% with most households without a car.',
    about: 'For health hubs and social prescribing.',
    rules: atBothLevels(
      () => 'all(any(bad-health-2021:worst20,disability-2021:worst20),no-car-2021:worst30)',
    ),
  },
  {
    id: 'online',
    need: 'older',
    title: 'Older, with slow broadband',
    asks: 'Worst 20% for broadband speed, and the 30% with most residents aged 65 and over.',
    about: 'For digital inclusion, and for services that must not go online only.',
    rules: atBothLevels(() => 'all(broadband-2025:worst20,aged-65-2021:highest30)'),
  },
];
