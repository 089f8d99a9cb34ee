import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import CanvasKitInit, { type Canvas, type CanvasKit, type Font, type Path } from 'canvaskit-wasm';
import subset from 'subset-font';
import type { Matrix } from '../../src/map/projection.ts';
import { FONT_CHARACTERS } from '../subsetFont.ts';
import { HATCH, type HatchMark, type Mark, type Measure, type PathMark, type Weight } from './marks.ts';

/** Paints marks with Skia and the atlas's own font: no system font, so every machine gives the same picture. */
export interface Painter {
  measure: Measure;
  /** a PNG of the marks; throws when there is no memory for it */
  paint: (marks: readonly Mark[], size: { width: number; height: number }) => Uint8Array;
}

const FONT_FILE = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

/** Starts Skia and reads the font; takes about half a second. */
export async function startPainter(): Promise<Painter> {
  const kit = await CanvasKitInit();
  const fonts = { 400: await fontMaker(kit, 400), 600: await fontMaker(kit, 600) };
  const fontOf = (weight: Weight, sizePx: number): Font => fonts[weight](sizePx);
  return {
    measure: (text, sizePx, weight) => widthOf(fontOf(weight, sizePx), text),
    paint: (marks, { width, height }) => {
      const surface = kit.MakeSurface(width, height);
      if (!surface) throw new Error('No memory for a picture');
      const canvas = surface.getCanvas();
      for (const mark of marks) draw(kit, canvas, mark, fontOf);
      const image = surface.makeImageSnapshot();
      const bytes = image.encodeToBytes();
      image.delete();
      surface.delete();
      if (!bytes) throw new Error('The picture could not be written as PNG');
      return bytes;
    },
  };
}

async function fontMaker(kit: CanvasKit, weight: Weight): Promise<(sizePx: number) => Font> {
  const whole = readFileSync(createRequire(import.meta.url).resolve(FONT_FILE));
  const own = await subset(whole, FONT_CHARACTERS, { targetFormat: 'sfnt', variationAxes: { wght: weight } });
  const face = kit.Typeface.MakeTypefaceFromData(new Uint8Array(own).buffer);
  if (!face) throw new Error(`The font of weight ${weight} cannot be read`);
  const made = new Map<number, Font>();
  return (sizePx) => {
    const font = made.get(sizePx) ?? new kit.Font(face, sizePx);
    // widths as drawn on paper, not rounded to whole pixels
    font.setLinearMetrics(true);
    font.setSubpixel(true);
    font.setHinting(kit.FontHinting.None);
    made.set(sizePx, font);
    return font;
  };
}

function widthOf(font: Font, text: string): number {
  return font.getGlyphWidths(font.getGlyphIDs(text)).reduce((sum, width) => sum + width, 0);
}

type FontOf = (weight: Weight, sizePx: number) => Font;

function draw(kit: CanvasKit, canvas: Canvas, mark: Mark, fontOf: FontOf): void {
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, fill } = mark;
      withPaint(kit, { fill }, (paint) => canvas.drawRect(kit.XYWHRect(x, y, width, height), paint));
      break;
    }
    case 'path':
      drawPath(kit, canvas, mark);
      break;
    case 'hatch':
      drawHatch(kit, canvas, mark);
      break;
    case 'text': {
      const font = fontOf(mark.weight, mark.sizePx);
      const left =
        mark.x - { start: 0, middle: 0.5, end: 1 }[mark.anchor ?? 'start'] * widthOf(font, mark.text);
      withPaint(kit, mark, (paint) => canvas.drawText(mark.text, left, mark.y, paint, font));
      break;
    }
    case 'clip':
      canvas.save();
      canvas.clipRect(kit.XYWHRect(mark.x, mark.y, mark.width, mark.height), kit.ClipOp.Intersect, true);
      for (const own of mark.marks) draw(kit, canvas, own, fontOf);
      canvas.restore();
  }
}

type Brush = ReturnType<typeof newPaint>;

function newPaint(kit: CanvasKit): InstanceType<CanvasKit['Paint']> {
  const paint = new kit.Paint();
  paint.setAntiAlias(true);
  return paint;
}

function withPaint(
  kit: CanvasKit,
  { fill, stroke, widthPx = 1 }: { fill?: string; stroke?: string; widthPx?: number },
  use: (paint: Brush) => void,
): void {
  const paint = newPaint(kit);
  if (fill !== undefined) {
    paint.setColor(kit.parseColorString(fill));
    use(paint);
  }
  if (stroke !== undefined) {
    paint.setStyle(kit.PaintStyle.Stroke);
    paint.setStrokeWidth(widthPx);
    paint.setStrokeJoin(kit.StrokeJoin.Round);
    paint.setColor(kit.parseColorString(stroke));
    use(paint);
  }
  paint.delete();
}

function drawPath(kit: CanvasKit, canvas: Canvas, mark: PathMark): void {
  withPath(kit, mark, (path) => withPaint(kit, mark, (paint) => canvas.drawPath(path, paint)));
}

/** The path in pixels: lines keep their width because it is moved before it is drawn. Nothing for an empty one. */
function withPath(
  kit: CanvasKit,
  { d, matrix }: { d: string; matrix?: Matrix },
  use: (path: Path) => void,
): void {
  if (d === '') return;
  const written = kit.Path.MakeFromSVGString(d);
  if (!written) throw new Error('A path of the picture cannot be read');
  const builder = new kit.PathBuilder(written);
  if (matrix) builder.transform([matrix.a, 0, matrix.e, 0, matrix.d, matrix.f, 0, 0, 1]);
  const path = builder.detachAndDelete();
  use(path);
  path.delete();
  written.delete();
}

function drawHatch(kit: CanvasKit, canvas: Canvas, mark: HatchMark): void {
  withPath(kit, mark, (path) => {
    canvas.save();
    canvas.clipPath(path, kit.ClipOp.Intersect, true);
    const [left = 0, top = 0, right = 0, bottom = 0] = path.getBounds();
    withPaint(kit, { fill: mark.fill }, (paint) =>
      canvas.drawRect(kit.LTRBRect(left, top, right, bottom), paint),
    );
    // at 45 degrees a step across the lines is the root of two along the edge
    for (let x = left - (bottom - top); x < right; x += HATCH.stepPx * Math.SQRT2)
      withPaint(kit, { fill: mark.stroke }, (paint) => {
        paint.setStrokeWidth(HATCH.widthPx);
        canvas.drawLine(x, bottom, x + bottom - top, top, paint);
      });
    canvas.restore();
  });
}
