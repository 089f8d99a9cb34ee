import { booleanPointInPolygon, circle } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { AreaCode } from '../area.ts';

/** Where the people of a neighbourhood live: the places of its postcodes, degrees, and their mean. */
export interface Home {
  code: AreaCode;
  points: readonly (readonly [lon: number, lat: number])[];
  /** mean of the points: where its people live, not the middle of its fields */
  middle: readonly [lon: number, lat: number];
}

/** A neighbourhood that lies partly in a shape. */
export interface Straddling {
  code: AreaCode;
  /** share (0..1) of its postcodes inside */
  inside: number;
}

/** Who belongs to a shape, and how well whole neighbourhoods fit it. */
export interface Membership {
  /** neighbourhoods whose middle lies inside, ascending */
  areas: AreaCode[];
  /** members with postcodes outside, and others with postcodes inside; the most divided first */
  beyond: Straddling[];
  partly: Straddling[];
  /** share (0..1) of the members' postcodes that lie inside; null without members */
  fit: number | null;
}

export type Shape = Feature<Polygon | MultiPolygon>;

/** A circle of this radius in kilometres round a point in degrees, as a shape of 96 sides (0.1% smaller than a circle). */
export function circleRound([lon, lat]: readonly [number, number], km: number): Shape {
  return circle([lon, lat], km, { units: 'kilometers', steps: 96 });
}

/** The mean of points in degrees; neighbourhoods are small enough for a plain mean. */
export function middleOf(points: Home['points']): Home['middle'] {
  const sum = (of: 0 | 1): number => points.reduce((total, point) => total + point[of], 0);
  return [sum(0) / points.length, sum(1) / points.length];
}

/**
 * Neighbourhoods belong to a shape when the mean of their postcodes lies inside it: whole areas stand for the people in
 * them, and how far they reach beyond is said. A neighbourhood without postcodes belongs to none.
 */
export function membersIn(shape: Shape, homes: readonly Home[]): Membership {
  const divided = homes
    .filter(({ points }) => points.length > 0)
    .map(({ code, points, middle }) => {
      const held = points.filter((point) => isIn(point, shape)).length;
      return { code, held, all: points.length, isMember: isIn(middle, shape) };
    });
  const members = divided.filter(({ isMember }) => isMember);
  const total = (of: 'held' | 'all'): number => members.reduce((sum, one) => sum + one[of], 0);
  return {
    areas: members.map(({ code }) => code).sort(),
    beyond: straddling(members.filter(({ held, all }) => held < all)),
    partly: straddling(divided.filter(({ isMember, held }) => !isMember && held > 0)),
    fit: members.length === 0 ? null : total('held') / total('all'),
  };
}

function isIn([lon, lat]: readonly [number, number], shape: Shape): boolean {
  return booleanPointInPolygon([lon, lat], shape);
}

function straddling(areas: readonly { code: AreaCode; held: number; all: number }[]): Straddling[] {
  return areas
    .map(({ code, held, all }) => ({ code, inside: held / all }))
    .sort((a, b) => Math.abs(a.inside - 0.5) - Math.abs(b.inside - 0.5) || (a.code < b.code ? -1 : 1));
}
