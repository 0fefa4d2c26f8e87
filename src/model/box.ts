/**
 * Rectangles on a page.
 *
 * Everywhere in the program: PDF points (1/72 inch), origin at the top left of the page as it is displayed
 * (after `/Rotate` and `/UserUnit`), y grows downward.
 */

/** `[left, top, right, bottom]` in points, origin top left of the displayed page. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** The smallest box around all given boxes. Throws a RangeError for an empty list. */
export function unionBox(boxes: readonly Box[]): Box {
  const [first] = boxes
  if (first === undefined) throw new RangeError('unionBox needs at least one box')
  let [left, top, right, bottom] = first
  for (const box of boxes) {
    left = Math.min(left, box[0])
    top = Math.min(top, box[1])
    right = Math.max(right, box[2])
    bottom = Math.max(bottom, box[3])
  }
  return [left, top, right, bottom]
}

const tenth = (value: number): number => Math.round(value * 10) / 10

/** A box with coordinates rounded to a tenth of a point: what the output shows. */
export function roundBox(box: Box): Box {
  return [tenth(box[0]), tenth(box[1]), tenth(box[2]), tenth(box[3])]
}
