import { formatNumber, formatShare } from '../format.ts';
import { placesWords, ruralFacts, type RuralFacts } from '../ruralTruth.ts';
import { isWorseThanEngland, standsOut, worseThan } from './englandSteps.ts';
import type { PlaceFigure } from './placeFigure.ts';
import type { PlaceCounty, PlaceRecord } from './placeRecord.ts';
import {
  besideFigure,
  counted,
  countOf,
  needShare,
  valueOf,
  type Asked,
  type QuestionRule,
} from './questionFacts.ts';

/*
 * Questions from what is measured of people and services. Each names the figure, what it is compared with and where it
 * comes from; none supposes a cause, a fault or an answer.
 */

const census = 'Census 2021';

/** Households without a car, and how far a GP surgery is; not asked where it is as near as in England, or nearer. */
const gpWithoutCar: QuestionRule = (asked) => {
  const [far, noCar] = [valueOf(asked, 'km-gp-2025'), valueOf(asked, 'no-car-2021')];
  if (!far || !noCar || !isWorseThanEngland(far)) return null;
  return {
    id: 'gp-without-car',
    subject: 'access',
    finding: sentence(
      asked,
      `${noCar.text} of households have no car or van${besideIfUnseen(asked, noCar)}; the nearest GP surgery is ${far.text} away in a straight line${besideIfUnseen(asked, far)}.`,
    ),
    question: 'How do residents without a car reach a GP surgery, and how is that known?',
    source: `${census} (cars); distances of ${far.indicator.year}`,
    weight: 0.75 * worseThan(far.indicator, far.value) + 0.25 * worseThan(noCar.indicator, noCar.value),
  };
};

/** Few buses; not asked where there are as many as in England, or more. */
const buses: QuestionRule = (asked) => {
  const bus = valueOf(asked, 'bus-2025');
  const noCar = valueOf(asked, 'no-car-2021');
  if (!bus || !noCar || !isWorseThanEngland(bus)) return null;
  const number = bus.value === 0 ? 'No buses' : `${formatNumber(bus.value, bus.decimals)} buses an hour`;
  const mean = bus.indicator.lsoa.mean;
  return {
    id: 'buses',
    subject: 'access',
    finding: sentence(
      asked,
      `${number} leave from stops inside ${asked.areas === 1 ? 'it' : 'the average neighbourhood here'} (none across its boundary counted${mean === null ? '' : `; England ${formatNumber(mean, bus.decimals)}`}); ${noCar.text} of households have no car or van.`,
    ),
    question:
      'Which journeys to work, college and services can be made from here without a car, and at what times?',
    source: `${bus.indicator.release}; ${census}`,
    // of one small neighbourhood it says less: the next stop may be across the road
    weight: (asked.areas === 1 ? 0.7 : 0.9) * worseThan(bus.indicator, bus.value),
  };
};

/** Fuel poverty, modelled. */
const fuel: QuestionRule = (asked) => {
  const figure = valueOf(asked, 'fuel-poverty-2022');
  const households = countOf(asked, 'fuel-poverty-2022');
  if (!figure || households === null) return null;
  return {
    id: 'fuel',
    subject: 'fuel',
    finding: sentence(
      asked,
      `${counted(households, 'household is', 'households are')} fuel-poor by estimate (${figure.text}${besideIfUnseen(asked, figure, '; ')}; 2022).`,
    ),
    question:
      'How many fuel-poor households here does help with energy costs and insulation reach, and how is that known?',
    source: 'Sub-regional fuel poverty 2024, modelled',
    weight: 0.95 * standsOut(figure),
  };
};

/** Older people, and those of them with low incomes. */
const older: QuestionRule = (asked) => {
  const figure = valueOf(asked, 'aged-65-2021');
  if (!figure) return null;
  const need = needShare(asked, 'older');
  const poor = need
    ? `; ${formatShare(need.share)} of people aged 60 and over are income-deprived (${need.beside}; 2025)`
    : '';
  return {
    id: 'older',
    subject: 'older',
    finding: sentence(
      asked,
      `${figure.text} of residents are aged 65 and over (${besideFigure(asked, figure)}; 2021)${poor}.`,
    ),
    question: 'How do services here plan for older residents, and for those of them on low incomes?',
    source: need ? `${census}; Indices of Deprivation 2025 (IDAOPI)` : census,
    weight: 0.9 * worseThan(figure.indicator, figure.value),
  };
};

/** Children in families with low incomes. */
const children: QuestionRule = (asked) => {
  const need = needShare(asked, 'children');
  if (!need) return null;
  return {
    id: 'children',
    subject: 'children',
    finding: sentence(
      asked,
      `${formatNumber(need.inNeed)} of ${formatNumber(need.among)} children live in income-deprived families${asked.scope === 'here' ? '' : ` (${formatShare(need.share)}; ${need.beside})`}.`,
    ),
    question: 'What help do families on low incomes use here, and how is it known whom it does not reach?',
    source: 'Indices of Deprivation 2025 (IDACI)',
    // of England's share: half at the same, one at double
    weight: Math.min(0.99, need.share / (2 * need.england)),
  };
};

/** Health as people say themselves. */
const health: QuestionRule = (asked) => {
  const figure = valueOf(asked, 'bad-health-2021');
  const people = countOf(asked, 'bad-health-2021');
  if (!figure || people === null) return null;
  return {
    id: 'health',
    subject: 'health',
    finding: sentence(
      asked,
      `${counted(people, 'resident says', 'residents say')} their health is bad or very bad (${figure.text}${besideIfUnseen(asked, figure, '; ')}).`,
    ),
    question: 'How does the planning of health and care services take account of residents in bad health?',
    source: census,
    weight: 0.85 * standsOut(figure),
  };
};

/** People without qualifications. */
const skills: QuestionRule = (asked) => {
  const figure = valueOf(asked, 'no-qualifications-2021');
  if (!figure) return null;
  return {
    id: 'skills',
    subject: 'skills',
    finding: sentence(
      asked,
      `${figure.text} of residents aged 16 and over have no qualifications${besideIfUnseen(asked, figure)}.`,
    ),
    question:
      'Which ways into training and work are open to residents without qualifications, and where do they begin?',
    source: census,
    weight: 0.85 * standsOut(figure),
  };
};

/** Several villages behind one set of figures. */
const villages: QuestionRule = ({ record, scope }) => {
  const [county] = record.counties;
  if (record.identity.kind !== 'lsoa' || scope !== 'here' || !county) return null;
  const facts = countryOf(record, county);
  const words = facts && placesWords(facts);
  const several = facts?.places?.length ?? 0;
  if (several < 3 || !words) return null;
  return {
    id: 'villages',
    subject: 'rural',
    finding: `${words} Each figure here is one number for all of them.`,
    question:
      'What do parish councils and local services know of the differences between the settlements here?',
    source: 'Settlements: OS Open Names and GeoNames; Rural Urban Classification 2021',
    weight: Math.min(0.95, 0.55 + several / 25),
  };
};

function countryOf({ indicators }: PlaceRecord, county: PlaceCounty): RuralFacts | null {
  const code = county.areas.lsoa21.codes[county.members.lsoa21[0] ?? -1];
  const rurality = indicators.get('ruc-2021');
  if (!code || rurality?.lsoa.classes.type !== 'categories') return null;
  const column = county.values.get(rurality.group)?.columns[rurality.id];
  if (column?.kind !== 'category') return null;
  return ruralFacts(code, {
    ...county,
    classes: column.category,
    categories: rurality.lsoa.classes.categories,
  });
}

/** Income-deprived people whom a list of deprived neighbourhoods does not show. */
const outside: QuestionRule = (asked) => {
  const all = needShare(asked, 'income');
  if (!all || asked.scope === 'county') return null;
  const flagged = flaggedOf(asked);
  const source = 'Indices of Deprivation 2025 (income domain)';
  const subject = 'outside' as const;
  if (flagged.areas === 0)
    return {
      ...{ id: 'none-flagged', subject, source },
      finding: `${asked.areas === 1 ? 'It is not among' : 'None of its neighbourhoods is among'} the most deprived 20% in England, yet about ${formatNumber(all.inNeed)} of its residents are income-deprived.`,
      question:
        'How does help that is aimed at the most deprived neighbourhoods reach income-deprived people who live here?',
      weight: 0.62,
    };
  const share = 1 - flagged.inNeed / Math.max(1, all.inNeed);
  if (asked.areas === flagged.areas || share <= 0) return null;
  return {
    ...{ id: 'outside', subject, source },
    finding: `About ${formatNumber(all.inNeed - flagged.inNeed)} income-deprived residents (${formatShare(share)}) live outside England’s most deprived 20% of neighbourhoods.`,
    question:
      'How do plans for the most deprived neighbourhoods reach income-deprived people who live outside them?',
    weight: 0.45 + 0.45 * share,
  };
};

/** Neighbourhoods among the most deprived fifth, and income-deprived people in them. */
function flaggedOf({ record }: Asked): { areas: number; inNeed: number } {
  const flagged = { areas: 0, inNeed: 0 };
  for (const { inside, needs, members } of record.counties)
    for (const at of members.lsoa21) {
      if ((inside.lsoas[at]?.tenth ?? 10) > 2) continue;
      flagged.areas += 1;
      flagged.inNeed += needs.inNeed.income[at] ?? 0;
    }
  return flagged;
}

/** What a figure is compared with, where the page does not show that above its questions: it has no figures of its own. */
function besideIfUnseen(asked: Asked, figure: PlaceFigure, lead = ' ('): string {
  if (asked.scope === 'here') return '';
  return `${lead}${besideFigure(asked, figure)}${lead === ' (' ? ')' : ''}`;
}

/** A finding that begins with whose it is, where that is not the place itself. */
function sentence({ lead }: Asked, text: string): string {
  return `${lead}${text}`;
}

/** In this order where two weigh the same. */
export const factRules: readonly QuestionRule[] = [
  ...[outside, gpWithoutCar, buses, fuel, children, older, health, skills, villages],
];
