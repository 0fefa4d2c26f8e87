/**
 * Text that a person put on a page and that no appearance shows: values of form fields and free text. In: the page's annotations
 * and those that were drawn. Out: glyphs in the annotation's rectangle, placed by estimate.
 *
 * An annotation with an appearance is drawn with the page and comes with its operators; nothing is done about it here.
 */
import type { Direction } from '../model/page.ts'
import type { Drawing, Glyph } from './drawing.ts'
import { toFontFacts, type FontFacts } from './fonts.ts'
import { toU, toV } from './frame.ts'
import { transformExtent, type Matrix } from './matrix.ts'

/** The part of pdf.js's annotation data that is used. */
export interface PdfjsAnnotation {
  readonly id?: string
  readonly subtype?: string
  readonly annotationFlags?: number
  readonly rect?: readonly number[]
  readonly fieldType?: string | null
  readonly fieldValue?: unknown
  readonly multiLine?: boolean
  readonly defaultAppearanceData?: { readonly fontSize?: number } | null
  readonly contentsObj?: { readonly str?: string } | null
}

/** Flags 2 (hidden) and 6 (no view). */
const NOT_SHOWN = 2 | 32
/** Mean width of a letter of a text face, of the size. */
const LETTER = 0.5
/** Distance of lines, of the size. */
const LEADING = 1.2
/** Space between the rectangle and its text, points. */
const PADDING = 2
/** Where a field leaves the size open: at most this, points. */
const DEFAULT_SIZE = 12

/** Adds the text of annotations that have some and were not drawn with any. */
export function addAnnotationText(
  annotations: readonly PdfjsAnnotation[],
  drawn: ReadonlySet<string>,
  base: Matrix,
  rotation: number,
  drawing: Drawing,
): void {
  for (const annotation of annotations) {
    const text = textOf(annotation)
    const shown = ((annotation.annotationFlags ?? 0) & NOT_SHOWN) === 0
    if (text.trim() === '' || !shown || drawn.has(annotation.id ?? '')) continue
    drawing.glyphs.push(...place(text, annotation, base, rotation as Direction))
  }
}

function textOf({ subtype, fieldType, fieldValue, contentsObj }: PdfjsAnnotation): string {
  if (subtype === 'FreeText') return contentsObj?.str ?? ''
  if (subtype !== 'Widget' || (fieldType !== 'Tx' && fieldType !== 'Ch')) return ''
  if (typeof fieldValue === 'string') return fieldValue
  return Array.isArray(fieldValue) ? fieldValue.filter((value) => typeof value === 'string').join('\n') : ''
}

function place(text: string, annotation: PdfjsAnnotation, base: Matrix, direction: Direction): Glyph[] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = annotation.rect ?? []
  const extent = transformExtent(base, x0, y0, x1, y1)
  const us = [toU(direction, extent.left, extent.top), toU(direction, extent.right, extent.bottom)]
  const vs = [toV(direction, extent.left, extent.top), toV(direction, extent.right, extent.bottom)]
  const left = Math.min(...us) + PADDING
  const width = Math.max(...us) - left - PADDING
  const top = Math.min(...vs)
  const height = Math.max(...vs) - top
  const stated = annotation.defaultAppearanceData?.fontSize ?? 0
  const size = stated > 0 ? stated : Math.min(DEFAULT_SIZE, height / LEADING)
  const lines = wrap(text, Math.max(1, Math.floor(width / (size * LETTER))))
  const single = annotation.subtype === 'Widget' && annotation.multiLine !== true && lines.length === 1
  const first = single ? top + height / 2 + size * 0.3 : top + PADDING + size
  const font = estimatedFont()
  return lines.flatMap((line, row) =>
    Array.from(line, (character, column): Glyph => {
      const start = left + column * size * LETTER
      const end = start + size * LETTER
      const isSpace = character === ' '
      const baseline = first + row * size * LEADING
      // Every line is an operator of its own, after everything that is drawn.
      const order = Number.MAX_SAFE_INTEGER
      return {
        text: character,
        unsaid: false,
        code: 0,
        font,
        direction,
        start,
        end,
        next: end,
        baseline,
        size,
        isSpace,
        visible: true,
        colour: null,
        order,
      }
    }),
  )
}

/** Lines of at most so many letters, broken at spaces. */
function wrap(text: string, most: number): string[] {
  const lines: string[] = []
  for (const paragraph of text.normalize('NFC').split(/\r\n?|\n/u)) {
    let line = ''
    for (const word of paragraph.split(/\s+/u)) {
      if (line !== '' && line.length + 1 + word.length > most) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines
}

/** Its text is stated by the file as Unicode. */
function estimatedFont(): FontFacts {
  return { ...toFontFacts({ name: '' }), says: () => true }
}
