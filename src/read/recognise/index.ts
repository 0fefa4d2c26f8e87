/**
 * Recognition of a page's picture. In: the upright picture, its rules, the cells made from them. Out: words in frame points.
 *
 *   ink ─► components ─ cells ─► lines ─ engine ─► words
 *
 * The same picture gives the same words, whatever was read before it.
 */
import type { Box } from '../../model/box.ts'
import type { Rule, Word } from '../../model/page.ts'
import type { Raster, UprightPicture } from '../picture/raster.ts'
import { inkToComponents } from './components.ts'
import { cutLines } from './cut.ts'
import type { Engine } from './engine.ts'
import { linePicture } from './line-picture.ts'
import { lineSizes, placeWords, toWord } from './words.ts'

export { loadEngine, type Engine, type EngineOptions } from './engine.ts'
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

/** Lines of fewer components are not squeezed: points are lost there first. */
const SHORT = 8
/** How lines are shown to the engine: squeezed lines take less time and are read as well. */
const SHORT_LINE = { squeeze: 1, padding: 0.06 } as const
const TEXT_LINE = { squeeze: 0.75, padding: 0.06 } as const

export function recognisePicture({ picture, ruleMask, cells }: RecogniseInput, engine: Engine): Word[] {
  const scale = 72 / picture.dpi
  const components = inkToComponents(picture.ink, ruleMask)
  const boxes = cells.map(([left, top, right, bottom]): Box => [left / scale, top / scale, right / scale, bottom / scale])
  return cutLines(components, boxes, picture.dpi).flatMap(({ line, letter }) => {
    const own = new Set(line.components)
    const strangers = components.filter(
      (component) => !own.has(component) && component.top < line.bottom + letter && component.bottom > line.top - letter,
    )
    const { picture: shown, toPageX } = linePicture(
      picture.grey,
      ruleMask,
      line,
      strangers,
      line.components.length < SHORT ? SHORT_LINE : TEXT_LINE,
      letter,
    )
    const words = placeWords(engine.readLine(shown), line, toPageX)
    const sizes = lineSizes(words, line, scale)
    return words.map((word) => toWord(word, sizes))
  })
}
