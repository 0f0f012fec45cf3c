import { describe, expect, test } from 'vitest';
import places from '@/data/places.json';
import { regionOutlines } from './region-outlines';

const { width, height, shapes } = regionOutlines(900);

describe('the outlines of a map 900 units wide', () => {
  test('show 27 regions of Ukraine, 41 of Russia and two seas, the seas first', () => {
    const count = (start: string) => shapes.filter(({ place }) => place.startsWith(start)).length;
    expect([count('UA-'), count('RU-'), shapes.length]).toEqual([27, 41, 70]);
    expect(shapes.slice(0, 2).map(({ place, kind }) => [place, kind])).toEqual([['black-sea', 'sea'], ['sea-of-azov', 'sea']]);
  });

  test('are of places that the data knows', () => {
    const kinds = new Map(places.map(({ id, kind }) => [id, kind]));
    expect(shapes.filter(({ place, kind }) => kinds.get(place) !== kind)).toEqual([]);
  });

  test('each have a path of their own', () => {
    expect(shapes.filter(({ d }) => !/^M[\d.]+ [\d.]+l[-\d. ]+z/.test(d))).toEqual([]);
    expect(new Set(shapes.map(({ d }) => d)).size).toBe(70);
  });

  test('have every label inside the frame', () => {
    expect(shapes.filter(({ label: [x, y] }) => !(x > 0 && x < width && y > 0 && y < height))).toEqual([]);
  });

  test('take at most 25 kB of path text', () => {
    expect(shapes.reduce((sum, { d }) => sum + d.length, 0)).toBeLessThanOrEqual(25_000);
  });

  test('lie as on the ground: Smolensk west of Nizhny Novgorod, Lviv west of Luhansk, Crimea south of Kherson', () => {
    const label = (place: string) => shapes.find((shape) => shape.place === place)?.label ?? [NaN, NaN];
    const x = (place: string) => label(place)[0];
    const y = (place: string) => label(place)[1];
    expect(x('RU-SMO')).toBeLessThan(x('RU-NIZ'));
    expect(x('UA-46')).toBeLessThan(x('UA-09'));
    expect(y('UA-43')).toBeGreaterThan(y('UA-65'));
  });

  test('scale with the width', () => {
    expect(Math.abs(regionOutlines(1800).height - 2 * height)).toBeLessThanOrEqual(1);
  });
});
