import type { NeedId } from './needs.ts';

/** A need in words. */
export interface NeedWords {
  /** for a choice: "Income" */
  title: string;
  /** after a number: "income-deprived residents" */
  people: string;
  /** those they are counted among: "residents" */
  among: string;
  /** what is counted, by whom and when */
  measure: string;
  /** the release it comes from */
  release: string;
}

const iod = 'English Indices of Deprivation 2025, published 30 October 2025';

export const needWords: Record<NeedId, NeedWords> = {
  income: {
    title: 'Income',
    people: 'income-deprived residents',
    among: 'residents',
    measure: 'residents in income deprivation (Indices of Deprivation 2025; residents of mid-2022)',
    release: iod,
  },
  employment: {
    title: 'Employment',
    people: 'employment-deprived people of working age',
    among: 'people aged 18 to 66',
    measure:
      'people aged 18 to 66 in employment deprivation (Indices of Deprivation 2025; people of mid-2022)',
    release: iod,
  },
  children: {
    title: 'Children',
    people: 'children in income-deprived families',
    among: 'children aged 0 to 15',
    measure: 'children aged 0 to 15 in income-deprived families (IDACI 2025; children of mid-2022)',
    release: iod,
  },
  older: {
    title: 'Older people',
    people: 'income-deprived older people',
    among: 'people aged 60 and over',
    measure: 'people aged 60 and over in income deprivation (IDAOPI 2025; people of mid-2022)',
    release: iod,
  },
  fuel: {
    title: 'Fuel-poor households',
    people: 'fuel-poor households',
    among: 'households',
    measure: 'households in fuel poverty (modelled estimates of 2022)',
    release: 'Sub-regional fuel poverty statistics 2024',
  },
};
