/**
 * Recognition of a page's picture. In: the upright picture, its rules, the cells made from them. Out: words in frame points.
 *
 *   ink ─► components ─ cells ─► lines ─ engine ─► words ─ glyphs of the whole page ─► numbers and codes with all their readings
 *
 * The same picture gives the same words, whatever was read before it.
 */
import type { Box } from '../../model/box.ts'
import type { Rule, Word } from '../../model/page.ts'
import type { Raster, UprightPicture } from '../picture/raster.ts'
import { inkToComponents } from './components.ts'
import { cutLines } from './cut.ts'
import type { Engine } from './engine.ts'
import { withoutLoops } from './loops.ts'
import { median } from './median.ts'
import { PageReader } from './page-reader.ts'
import { componentsByCell } from './parts-in-cells.ts'

export { loadEngine, type Engine } from './engine.ts'
export { RecogniserError } from './problem.ts'

export interface RecogniseInput {
  readonly picture: UprightPicture
  /** Frame points. */
  readonly rules: readonly Rule[]
  /** 1 where a pixel belongs to a rule; as large as the picture. */
  readonly ruleMask: Raster
  /** Boxes of the cells of ruled tables, frame points; they do not overlap. */
  readonly cells: readonly Box[]
}

export function recognisePicture({ picture, ruleMask, cells }: RecogniseInput, engine: Engine): Word[] {
  const scale = 72 / picture.dpi
  const boxes = cells.map(([left, top, right, bottom]): Box => [left / scale, top / scale, right / scale, bottom / scale])
  const components = componentsByCell(inkToComponents(picture.ink, ruleMask), boxes, picture.dpi)
  const lines = cutLines(withoutLoops(components), boxes, picture.grey, picture.dpi)
  return withoutGiants(new PageReader(picture, ruleMask, components, engine).read(lines))
}

/** Letters larger than this many times the page's usual ones are drawn, not written: what is left of a seal or a signature. */
const GIANT = 3.5

/** A word of them would reach over rows of a table and hold them together. */
export function withoutGiants(words: readonly Word[]): Word[] {
  const usual = median(words.map(({ fontSize }) => fontSize)) ?? 0
  return words.filter(({ fontSize }) => fontSize <= GIANT * usual)
}
