/**
 * What lies under a place: paper, or the last rectangle filled there. In: the drawing. Out: colours, and what is covered.
 */
import type { Area, Colour, Drawing } from './drawing.ts'

const PAPER: Colour = '#ffffff'
/** A filled rectangle smaller than this either way is a line or a dot, not a ground; points. */
const MIN_GROUND = 4.5
/** Sum of the differences of red, green and blue up to which two colours look the same; of 765. */
const SAME_COLOUR = 12
/** Height of the bands by which areas are looked up, points. */
const BAND = 32

/** Areas by the horizontal bands that they reach into, in order of drawing. */
export class AreaIndex {
  private readonly bands = new Map<number, Area[]>()

  constructor(areas: readonly Area[]) {
    for (const area of areas) {
      for (let band = Math.floor(area.top / BAND); band <= Math.floor(area.bottom / BAND); band++) {
        const list = this.bands.get(band)
        if (list) list.push(area)
        else this.bands.set(band, [area])
      }
    }
    for (const list of this.bands.values()) list.sort((a, b) => a.order - b.order)
  }

  /** The last area drawn over the point with an order in (after, before) that the condition takes. */
  topmost(x: number, y: number, after: number, before: number, accept: (area: Area) => boolean): Area | null {
    const list = this.bands.get(Math.floor(y / BAND)) ?? []
    for (let i = list.length - 1; i >= 0; i--) {
      const area = list[i]
      if (area === undefined || area.order <= after) return null
      if (area.order < before && x >= area.left && x <= area.right && y >= area.top && y <= area.bottom && accept(area)) return area
    }
    return null
  }
}

function isGround(area: Area): boolean {
  return area.right - area.left > MIN_GROUND && area.bottom - area.top > MIN_GROUND
}

/** The colour under a point just before `order` is drawn; null when it is not known (a picture, a pattern). */
export function toBackground(drawing: Drawing): (x: number, y: number, order: number) => Colour {
  const pictures = drawing.pictures.map((picture) => ({ ...picture, colour: null }))
  const index = new AreaIndex([...drawing.fills, ...pictures].filter(isGround))
  return (x, y, order) => {
    const area = index.topmost(x, y, -1, order, () => true)
    return area === null ? PAPER : area.colour
  }
}

/** Whether a point drawn at `order` is hidden by something opaque drawn later. */
export function toCovered(
  drawing: Drawing,
  pictureHides: (objectId: string | null) => boolean,
): (x: number, y: number, order: number) => boolean {
  const pictures = drawing.pictures.filter((picture) => picture.opaque && pictureHides(picture.objectId))
  const hiding = [...drawing.fills.filter((area) => area.opaque), ...pictures].filter(isGround)
  if (hiding.length === 0) return () => false
  const index = new AreaIndex(hiding)
  return (x, y, order) => index.topmost(x, y, order, Infinity, () => true) !== null
}

/** Whether two known colours cannot be told apart. */
export function looksLike(a: Colour, b: Colour): boolean {
  if (a === null || b === null) return false
  if (a === b) return true
  const x = Number.parseInt(a.slice(1), 16)
  const y = Number.parseInt(b.slice(1), 16)
  if (Number.isNaN(x) || Number.isNaN(y)) return false
  const difference = (shift: number): number => Math.abs(((x >> shift) & 0xff) - ((y >> shift) & 0xff))
  return difference(16) + difference(8) + difference(0) <= SAME_COLOUR
}
