// subset-font ships no types; this is the part of it that is used (its README, "API").
declare module 'subset-font' {
  export default function subset(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      variationAxes: Record<string, { min: number; max: number } | number>;
      keepFeatures?: string[];
    },
  ): Promise<Buffer>;
}
