import type { Topology } from 'topojson-specification';
import type { AreaCode, County, Geography, NamedCode } from './area.ts';
import type { ContextFile } from './context.ts';
import type { IndicatorFile, MissingReason } from './indicator.ts';
import type { ChangedArea } from './paint/followChange.ts';
import type { Painted } from './paint/painted.ts';
import type { View } from './view.ts';

/** What we show for a view: derived from it and from loaded data, never edited. An answer carries its question. */
export interface Picture {
  /** the view this picture answers; a panel never mixes it with a newer one */
  view: View;
  indicator: IndicatorFile;
  geography: Geography;
  legend: Legend;
  counties: CountyPicture[];
  /** how the areas are coloured, where not by the measure's own classes; legend and classes are then those of the paint */
  painted?: Painted;
}

export interface Legend {
  /** "Index of Multiple Deprivation, 2025" */
  title: string;
  /** "Tenths of England's neighbourhoods, by published rank" ...: how the classes were made */
  method: string;
  /** words at the two ends; empty for categories */
  worstEnd: string;
  bestEnd: string;
  classes: LegendClass[];
  /** areas without a figure, per county in the order of the picture; with the reason in words */
  missing: { counts: number[]; reason: string } | null;
  /** set when the reader asked for local breaks: the visible notice */
  warning: string | null;
}

export interface LegendClass {
  /** 0 = worst, darkest */
  index: number;
  colour: string;
  /** full words: "most deprived 10% in England", "12 to 20 minutes", "Smaller rural: further" */
  label: string;
  /** for narrow steps: "1", "12-20", "RSF1" */
  short: string;
  /** number and share (0..1) of each county's areas, in the order of the picture */
  counts: number[];
  shares: number[];
}

export interface CountyPicture {
  county: County;
  topology: Topology;
  /** in area order */
  areas: AreaPicture[];
  /** class of each area, -1 = no figure; same order */
  classes: number[];
  /** districts (or [one] in a unitary) and each area's index; null until names have arrived */
  districts: { names: NamedCode[]; of: number[] } | null;
  /** ward level: worst LSOA of each ward with its class on the neighbourhood scale */
  dots: { area: number; lon: number; lat: number; class: number; name: string; text: string }[];
  context: ContextFile | null;
  /** three plain figures about this county, in words, each with its comparison base */
  figures: PlainFigure[];
  /** "37th most deprived of 153 counties and unitaries, by average score" */
  place: string | null;
  placeRank: number | null;
}

export interface PlainFigure {
  /** the big part: "9 of 117" */
  value: string;
  /** the rest of the sentence: "neighbourhoods are among the most deprived 20% in England" */
  text: string;
  /** smaller: "14,022 residents, 7.4% of the county" */
  detail: string | null;
}

export interface AreaPicture {
  code: AreaCode;
  /** local name: "Newton Farm · 009D" for a neighbourhood, the ward's name for a ward; the code until names have arrived */
  name: string;
  district: string | null;
  /** its district until that was abolished since 2018, where one was */
  former?: string;
  /** in display units; for a rank the score where one is published, else null */
  value: number | null;
  rank: number | null;
  class: number;
  missing: MissingReason | null;
  /** value in words with unit and year: "among the most deprived 10% in England (2025), rank 2,114 of 33,755" */
  text: string;
  /** competition rank inside the county, 1 = worst */
  countyRank: number | null;
  population: number | null;
  /** ward level: what the mean hides */
  ward: WardPicture | null;
  /** the same area by a second measure, where the picture shows two */
  second?: AreaPicture;
  /** its move between two releases, where the picture shows change */
  change?: ChangedArea;
}

export interface WardPicture {
  lsoas: number;
  worst: { name: string; text: string } | null;
  best: { name: string; text: string } | null;
  residentsFifth: number;
  fit: number | null;
}
