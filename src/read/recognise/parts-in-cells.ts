/**
 * What hangs together over the rules between cells (a figure that the star of a seal touches, a pen stroke) cell by cell. In: the components
 * of a page and the boxes of its cells, pixels. Out: the same, those in several cells cut at their borders.
 */
import type { Box } from '../../model/box.ts'
import { clip, type Component } from './components.ts'
import { letterSize } from './letter-size.ts'
import { PICTURE_ABOVE } from './lines.ts'

/** A part in another cell is a figure, or a piece of one, from this height on, in small letters; less is the tail of a letter. */
const PART = 0.9

export function componentsByCell(components: readonly Component[], cells: readonly Box[], dpi: number): readonly Component[] {
  const letter = letterSize(components, dpi)
  return letter === null || cells.length < 2 ? components : components.flatMap((component) => partsInCells(component, cells, letter))
}

/** Only where it stands in one column: a pen stroke through several is one drawing, and would lengthen a line in each. */
function partsInCells(component: Component, cells: readonly Box[], letter: number): Component[] {
  const { left, top, right, bottom } = component
  if (bottom - top < 2 * PART * letter || bottom - top > PICTURE_ABOVE * letter) return [component]
  const touched = cells.filter(
    (cell) => Math.min(bottom, cell[3]) - Math.max(top, cell[1]) >= PART * letter && left >= cell[0] && right <= cell[2],
  )
  if (touched.length < 2) return [component]
  const parts = touched.flatMap((cell) => clip(component, cell) ?? []).filter((part) => part.bottom - part.top >= PART * letter)
  return parts.length < 2 ? [component] : parts
}
