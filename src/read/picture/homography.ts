/** Projective maps of the plane: made from parts, put together, inverted. In and out: row-major arrays of nine numbers. */
import type { Homography } from './raster.ts'

/** First `inner`, then `outer`. */
export function compose(outer: Homography, inner: Homography): Homography {
  const [a, b, c, d, e, f, g, h, i] = outer
  const [A, B, C, D, E, F, G, H, I] = inner
  return [
    a * A + b * D + c * G,
    a * B + b * E + c * H,
    a * C + b * F + c * I,
    d * A + e * D + f * G,
    d * B + e * E + f * H,
    d * C + e * F + f * I,
    g * A + h * D + i * G,
    g * B + h * E + i * H,
    g * C + h * F + i * I,
  ]
}

/** The way back. A map that squeezes the plane to a line has none: its numbers are not finite. */
export function invert([a, b, c, d, e, f, g, h, i]: Homography): Homography {
  const A = e * i - f * h
  const D = f * g - d * i
  const G = d * h - e * g
  const determinant = a * A + b * D + c * G
  return [
    A / determinant,
    (c * h - b * i) / determinant,
    (b * f - c * e) / determinant,
    D / determinant,
    (a * i - c * g) / determinant,
    (c * d - a * f) / determinant,
    G / determinant,
    (b * g - a * h) / determinant,
    (a * e - b * d) / determinant,
  ]
}

export function applyTo([a, b, c, d, e, f, g, h, i]: Homography, x: number, y: number): [x: number, y: number] {
  const w = g * x + h * y + i
  return [(a * x + b * y + c) / w, (d * x + e * y + f) / w]
}

export function scaling(factor: number): Homography {
  return [factor, 0, 0, 0, factor, 0, 0, 0, 1]
}

export function shift(x: number, y: number): Homography {
  return [1, 0, x, 0, 1, y, 0, 0, 1]
}

/** Turns clockwise as seen (y points down) about the origin. */
export function rotation(degrees: number): Homography {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return [cos, -sin, 0, sin, cos, 0, 0, 0, 1]
}
