/**
 * Values told for squares of a picture, spread to its pixels: they stand in the middles of the squares, and lie on straight lines
 * between them. In: a table of values. Out: values by pixel, cut off after the point.
 */

/** The rows of squares whose middles a row of pixels lies between, and the share of the lower one. */
export interface Between {
  readonly above: number
  readonly below: number
  readonly share: number
}

export function betweenRows(y: number, side: number, rows: number): Between {
  const place = Math.min(rows - 1, Math.max(0, (y + 0.5) / side - 0.5))
  const above = Math.floor(place)
  return { above, below: Math.min(rows - 1, above + 1), share: place - above }
}

/** From the values of a row of squares to those of its pixels. Every other pixel is counted on by itself, as vectors do. */
export function spread(knots: Float32Array, side: number, values: Int32Array): void {
  const last = knots.length - 1
  for (let square = -1; square <= last; square++) {
    const left = knots[Math.max(0, square)]!
    const right = knots[Math.min(last, square + 1)]!
    const start = (square + 0.5) * side
    const step = (right - left) / side
    const from = Math.max(0, Math.ceil(start - 0.5))
    const to = Math.min(values.length, Math.ceil(start + side - 0.5))
    let even = left + (from + 0.5 - start) * step
    let odd = even + step
    for (let x = from; x < to; x += 2, even += 2 * step, odd += 2 * step) {
      values[x] = even
      if (x + 1 < to) values[x + 1] = odd
    }
  }
}
