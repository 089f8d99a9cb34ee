import type { CountyPicture, Legend } from '../../src/domain/picture.ts';
import { borderPaths, borderWidthPx, classFills, fineWidthPx } from '../../src/map/drawing.ts';
import { groundOf } from '../../src/map/ground.ts';
import { gridMatrix, lensOf, type Lens, type Matrix } from '../../src/map/projection.ts';
import { contextPaths } from '../../src/map/surroundings.ts';
import { coarsenTopology } from '../geometry/coarsenTopology.ts';
import type { Topology } from 'topojson-specification';
import type { Mark, RectMark } from './marks.ts';
import type { Ink } from './readInk.ts';

/** Half a pixel: finer than a picture can show, even on a screen with two points to a pixel. */
const FINEST_PX = 0.5;

type Frame = Pick<RectMark, 'x' | 'y' | 'width' | 'height'>;

/** One county as the light renderer draws it, inside a frame: surroundings, classes, borders, motorways. */
export function mapMarks(shown: CountyPicture, legend: Legend, frame: Frame, ink: Ink): Mark[] {
  const lens = lensOf(shown.county.bbox, frame, null);
  const { topology, matrix } = coarse(shown.topology, lens, frame);
  const around = shown.context ? coarse(shown.context.topology, lens, frame) : null;
  return [
    { kind: 'rect', ...frame, fill: ink.sea },
    {
      kind: 'clip',
      ...frame,
      marks: [
        ...(around ? landMarks(around, ink) : []),
        ...countyMarks(shown, legend, topology, matrix, lens, ink),
        ...(around ? roadMarks(around, ink) : []),
      ],
    },
  ];
}

interface Placed {
  topology: Topology;
  matrix: Matrix;
}

/** A topology no finer than the picture, and the matrix that puts it into the frame. */
function coarse(whole: Topology, lens: Lens, frame: Frame): Placed {
  if (!whole.transform) throw new Error('The topology is not quantised');
  const stepPx = Math.min(whole.transform.scale[0] * lens.pxPerLon, whole.transform.scale[1] * lens.pxPerLat);
  const topology = coarsenTopology(whole, Math.max(1, FINEST_PX / stepPx));
  if (!topology.transform) throw new Error('The topology is not quantised');
  const matrix = gridMatrix(lens, topology.transform);
  return { topology, matrix: { ...matrix, e: matrix.e + frame.x, f: matrix.f + frame.y } };
}

function landMarks({ topology, matrix }: Placed, ink: Ink): Mark[] {
  const { neighbours } = contextPaths(topology);
  if (neighbours === '') return [];
  return [
    { kind: 'path', d: neighbours, matrix, fill: ink.land, stroke: ink.land, widthPx: 2 },
    { kind: 'path', d: neighbours, matrix, stroke: ink.edge, widthPx: 0.75 },
  ];
}

function roadMarks({ topology, matrix }: Placed, ink: Ink): Mark[] {
  const { motorways } = contextPaths(topology);
  if (motorways === '') return [];
  return [
    { kind: 'path', d: motorways, matrix, stroke: ink.casing, widthPx: 2.5 },
    { kind: 'path', d: motorways, matrix, stroke: ink.road, widthPx: 1 },
  ];
}

function countyMarks(
  shown: CountyPicture,
  legend: Legend,
  topology: Topology,
  matrix: Matrix,
  lens: Lens,
  ink: Ink,
): Mark[] {
  const ground = groundOf(topology);
  const districts = shown.districts && shown.districts.names.length > 1 ? shown.districts.of : null;
  const borders = borderPaths(ground, districts);
  const inner = borderWidthPx(lens, shown.county.bbox, shown.areas.length);
  const fine = fineWidthPx(lens, shown.county.bbox, shown.areas.length);
  const line = (d: string, stroke: string, widthPx: number): Mark[] =>
    d === '' ? [] : [{ kind: 'path', d, matrix, stroke, widthPx }];
  return [
    ...line(borders.outline, ink.outline, 2.5),
    ...classFills(ground.paths.areas, shown.classes).map(({ name, d }): Mark => {
      if (name === 'kn') return { kind: 'hatch', d, matrix, fill: ink.land, stroke: ink.faint };
      const fill = legend.classes[Number(name.slice(1))]?.colour ?? ink.land;
      return { kind: 'path', d, matrix, fill };
    }),
    ...line(borders.inner, ink.line, inner),
    ...line(borders.fine, ink.line, fine),
    ...line(borders.district, ink.district, 1),
  ];
}
