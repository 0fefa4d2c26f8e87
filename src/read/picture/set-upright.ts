/**
 * A page's picture set upright and cleaned. In: the picture as found. Out: the upright picture with the way back to the page.
 *
 *   colours ─► grey ─► even light ─► skew ─► turned once ─► ink
 */
import { evenLight } from './even-light.ts'
import { compose, rotation, scaling, shift } from './homography.ts'
import { greyToInk } from './ink.ts'
import type { UprightPicture } from './raster.ts'
import { findSkew } from './skew.ts'
import { POINTS, sourceDpi, type SourcePicture } from './source.ts'
import { toGrey } from './to-grey.ts'
import { warp } from './warp.ts'

/** A lesser skew, in degrees, does no harm, and turning blurs. */
const SLIGHT_SKEW = 0.05

export function setUpright(source: SourcePicture): UprightPicture {
  const { across, down } = sourceDpi(source)
  const dpi = Math.sqrt(across * down)
  const even = evenLight(toGrey(source), dpi)
  const leaning = findSkew(greyToInk(even, dpi))
  const skew = Math.abs(leaning) < SLIGHT_SKEW ? 0 : leaning
  const { width, height } = even
  const toSource = compose(shift(width / 2, height / 2), compose(rotation(skew), shift(-width / 2, -height / 2)))
  const grey = skew === 0 ? even : warp(even, toSource, width, height)
  const toPage = compose(source.toPage, compose(toSource, scaling(dpi / POINTS)))
  return { grey, ink: greyToInk(grey, dpi), dpi, toPage, turned: 0, skew }
}
