import { describe, expect, test } from 'vitest';
import { labelPoint } from './label-point';

const near = (point: [number, number], [x, y]: [number, number]) => Math.hypot(point[0] - x, point[1] - y) < 1;

describe('labelPoint', () => {
  test('stands in the middle of a square', () => {
    expect(near(labelPoint([[[0, 0], [40, 0], [40, 40], [0, 40]]]), [20, 20])).toBe(true);
  });

  test('stands in the broad part of a shape, not at its centroid', () => {
    const [x] = labelPoint([[[0, 0], [100, 18], [100, 0], [150, 0], [150, 40], [100, 40], [100, 22], [0, 40], [90, 20]]]);
    expect(x).toBeGreaterThan(110);
  });

  test('keeps out of a hole', () => {
    const hole = [[30, 10], [70, 10], [70, 50], [30, 50]] as const;
    const point = labelPoint([[[0, 0], [100, 0], [100, 100], [0, 100]], hole]);
    expect(point[1]).toBeGreaterThan(50);
  });

  test('chooses the largest of several islands', () => {
    expect(near(labelPoint([[[0, 0], [10, 0], [10, 10], [0, 10]], [[50, 0], [80, 0], [80, 20], [50, 20]]]), [65, 10])).toBe(true);
  });
});
