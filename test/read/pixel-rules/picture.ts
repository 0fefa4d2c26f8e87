/** Pictures with lines and strokes, drawn for a test, in points; and the cells that their rules make. */
import type { UprightPicture } from '../../../src/read/picture/raster.ts'
import { pictureToRules } from '../../../src/read/pixel-rules/index.ts'
import { latticeToGrid } from '../../../src/table/lattice-to-grid.ts'
import { rulesToLattices } from '../../../src/table/rules-to-lattices.ts'

export interface Stroke {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly thickness?: number
  /** Grey level. */
  readonly grey?: number
  /** Lengths drawn and left out in turn, points. */
  readonly dashes?: readonly [number, number]
}

const POINTS = 72
/** Samples in a pixel, each way. */
const FINE = 4

export class Sheet {
  readonly width: number
  readonly height: number
  readonly dpi: number
  private readonly grey: Uint8Array
  private readonly bend: (x: number, y: number) => readonly [number, number]

  /** Size in points; `bend` moves every place, as skew or the curl of paper does. */
  constructor(width: number, height: number, dpi: number, bend: (x: number, y: number) => readonly [number, number] = (x, y) => [x, y]) {
    this.dpi = dpi
    this.width = Math.round((width * dpi) / POINTS)
    this.height = Math.round((height * dpi) / POINTS)
    this.grey = new Uint8Array(this.width * this.height).fill(255)
    this.bend = bend
  }

  /** A horizontal or vertical stroke. */
  draw({ from, to, thickness = 0.5, grey = 0, dashes }: Stroke): this {
    const scale = this.dpi / POINTS
    const flat = from[1] === to[1]
    const [start, end] = flat ? [from[0], to[0]] : [from[1], to[1]]
    const step = 1 / (scale * FINE)
    const cover = new Map<number, number>()
    for (let along = start; along < end; along += step) {
      if (dashes && (along - start) % (dashes[0] + dashes[1]) > dashes[0]) continue
      for (let across = -thickness / 2 + step / 2; across < thickness / 2; across += step) {
        const [x, y] = this.bend(flat ? along : from[0] + across, flat ? from[1] + across : along)
        const at = Math.floor(y * scale) * this.width + Math.floor(x * scale)
        cover.set(at, (cover.get(at) ?? 0) + 1 / (FINE * FINE))
      }
    }
    for (const [at, share] of cover) this.grey[at] = Math.min(this.grey[at] ?? 255, Math.round(255 - Math.min(1, share) * (255 - grey)))
    return this
  }

  /** Takes everything out of a box. */
  erase(left: number, top: number, right: number, bottom: number): this {
    const scale = this.dpi / POINTS
    for (let y = Math.round(top * scale); y < bottom * scale; y++)
      this.grey.fill(255, y * this.width + Math.round(left * scale), y * this.width + Math.round(right * scale))
    return this
  }

  /** Grain of a few grey levels, the same each time. */
  grain(levels: number): this {
    let state = 1
    for (let at = 0; at < this.grey.length; at++) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      this.grey[at] = Math.max(0, Math.min(255, (this.grey[at] ?? 255) + Math.round((state / 2_147_483_648 - 0.5) * 2 * levels)))
    }
    return this
  }

  picture(): UprightPicture {
    const { width, height, grey, dpi } = this
    const ink = grey.map((value) => (value < 128 ? 1 : 0))
    return {
      grey: { width, height, data: grey },
      ink: { width, height, data: ink },
      dpi,
      toPage: [1, 0, 0, 0, 1, 0, 0, 0, 1],
      turned: 0,
      skew: 0,
    }
  }
}

export const XS = [40, 80, 230, 280, 330]
export const YS = [50, 66, 90, 130, 146, 200]

/** A table of 4 columns and 5 rows; the row from 130 to 146 has its first two columns in one cell. */
export function drawTable(sheet: Sheet, style: Partial<Stroke> = {}): Sheet {
  for (const y of YS) sheet.draw({ ...style, from: [40, y], to: [330, y] })
  for (const x of XS) {
    if (x === 80) sheet.draw({ ...style, from: [x, 50], to: [x, 130] }).draw({ ...style, from: [x, 146], to: [x, 200] })
    else sheet.draw({ ...style, from: [x, 50], to: [x, 200] })
  }
  return sheet
}

/** The cells of that table. */
export const CELLS = YS.slice(0, -1).flatMap((_, row) =>
  row === 3 ? ['3,0 1×2', '3,2 1×1', '3,3 1×1'] : [0, 1, 2, 3].map((column) => `${row},${column} 1×1`),
)

/** `row,column rows×columns` of the cells of each table found. */
export function cellsOf(picture: UprightPicture): string[][] {
  const { rules } = pictureToRules(picture)
  return rulesToLattices(rules).flatMap((lattice) => {
    const grid = latticeToGrid(1, lattice, [])
    return grid ? [grid.cells.map(({ row, column, rowSpan, colSpan }) => `${row},${column} ${rowSpan}×${colSpan}`).sort()] : []
  })
}
