/**
 * The ink of a page to text lines. In: the page's components and the boxes of its cells, pixels. Out: the lines of each cell, and those
 * of the ink outside of all cells, which end at wide gaps so that the columns of a table without rules stay apart.
 */
import type { Box } from '../../model/box.ts'
import type { Component } from './components.ts'
import type { Raster } from '../picture/raster.ts'
import { letterSize } from './letter-size.ts'
import { componentsToLines, type TextLine } from './lines.ts'
import { darkComponents, paleFrom, paleSeals, textTone } from './tones.ts'

export interface CutLine {
  readonly line: TextLine
  /** Number of the cell; null outside of all cells. */
  readonly cell: number | null
  /** Height of small letters around it, pixels. */
  readonly letter: number
}

/** A gap as wide as this, in small letters, parts two columns outside of cells: three times a wide space between words. */
const COLUMN_GAP = 3
/** A cell with fewer components than this has letters of the page's size. */
const ENOUGH = 12
/** Specks: less ink than this part of a small letter's square. */
const SPECK = 0.012

/** Ink not further than this from the middle of a rule is what is left of the rule, points: half a thick rule, and its edge. */
const REST_WITHIN = 2
const POINTS_PER_INCH = 72

export function cutLines(components: readonly Component[], cells: readonly Box[], grey: Raster, dpi: number): CutLine[] {
  const pageLetter = letterSize(components, dpi)
  if (pageLetter === null) return []
  const ink = components.filter(({ area }) => area >= Math.max(2, SPECK * pageLetter * pageLetter))
  const inside: Component[][] = cells.map(() => [])
  const outside: Component[] = []
  for (const component of ink) {
    const cell = cellOf(component, cells)
    if (cell < 0) outside.push(component)
    else if (!isRuleRest(component, cells[cell]!, (REST_WITHIN * dpi) / POINTS_PER_INCH)) inside[cell]!.push(component)
  }
  const limits = paleFrom(textTone(ink, grey))
  const tones = { grey, limits, seals: paleSeals(ink, grey, limits, pageLetter) }
  const text = (members: readonly Component[]): readonly Component[] => darkComponents(members, tones, pageLetter)
  const cut = inside.flatMap((members, cell) => linesOf(text(members), cell, dpi, pageLetter, Infinity))
  return [...cut, ...linesOf(text(outside), null, dpi, pageLetter, COLUMN_GAP * pageLetter)]
}

function linesOf(members: readonly Component[], cell: number | null, dpi: number, pageLetter: number, widestGap: number): CutLine[] {
  if (members.length === 0) return []
  const letter = cell !== null && members.length >= ENOUGH ? (letterSize(members, dpi) ?? pageLetter) : pageLetter
  return componentsToLines(members, { letter, widestGap }).map((line) => ({ line, cell, letter }))
}

/** Whether a component lies wholly along an edge of its cell. */
function isRuleRest({ left, top, right, bottom }: Component, cell: Box, within: number): boolean {
  return right - cell[0] < within || cell[2] - left < within || bottom - cell[1] < within || cell[3] - top < within
}

/** The cell that holds the middle of a component; -1 for none. */
function cellOf(component: Component, cells: readonly Box[]): number {
  const x = (component.left + component.right) / 2
  const y = (component.top + component.bottom) / 2
  return cells.findIndex(([left, top, right, bottom]) => x >= left && x < right && y >= top && y < bottom)
}
