/**
 * One page of pdf.js to a page of the model, its text still in the fonts' own codes. In: pdf.js's page. Out: words, rules and what
 * is needed to judge whether the page was read.
 */
import type { Box } from '../model/box.ts'
import type { Rule, Word } from '../model/page.ts'
import { addAnnotationText, type PdfjsAnnotation } from './annotations.ts'
import { takeLoss, takePassedOver, wasRebuilt, type Loss } from './damage.ts'
import type { Drawing, Glyph } from './drawing.ts'
import { toFontFacts, type FontFacts } from './fonts.ts'
import { frameToBox } from './frame.ts'
import { interpret, type OperatorList } from './interpret.ts'
import type { ReadLimits } from './limits.ts'
import type { Extent, Matrix } from './matrix.ts'
import { toProblem, type Problem } from './page-problems.ts'
import type { PdfjsPage } from './pdfjs.ts'
import { findUndecoded, waitForPictures, type Pictures } from './pictures.ts'
import { drawingToRules } from './rules.ts'
import { drawingToSeenGlyphs } from './seen.ts'
import { symbolToText } from './symbols.ts'
import { glyphsToWords, type RawWord } from './words.ts'

export interface RawPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly words: readonly RawWord[]
  /** Of a page that is a picture: the words that nobody sees. */
  readonly hidden: readonly Word[]
  readonly rules: readonly Rule[]
  /** Pictures beside the text that may hold text themselves; [] where the page is a picture. */
  readonly pictures: readonly Box[]
  /** Set when the page could not be read, whatever its text is. */
  readonly problem: Problem | null
  readonly blank: boolean
  /** By font name: letters seen, and how many of them the file gives no character for. */
  readonly letters: ReadonlyMap<string, { seen: number; unsaid: number }>
}

/** Points per inch, and path numbers that count as one operator. */
const POINTS_PER_INCH = 72
const PATH_NUMBERS_PER_OPERATOR = 100
/** Pictures over this share of the page, with hardly any text, are a scan. */
const SCAN_SHARE = 0.5
/**
 * Letters beside such a picture that take less than this share of the page are a page number or the stamp of a digital signature (150
 * letters of 8 pt: 1 % of A4); a page of text takes 10 to 50 %.
 */
const FEW_LETTERS_SHARE = 0.05
/** A page without text whose pictures take this share holds something that was not read. */
const PICTURE_SHARE = 0.03
/** A picture beside text takes less where it is a logo, a seal or a signature: 8 cm by 6 cm are this share of A4. */
const TABLE_SHARE = 0.08
/** Parts of a table that was cut into strips take more than this. */
const STRIP_SHARE = 0.005
/** So many curved shapes on a page without text are letters drawn as outlines. */
const OUTLINE_MARKS = 30

/**
 * Reads a page, from a file that was opened with or without a bound on its pictures. null: a picture was passed over, and what it is
 * to the page's text cannot be told without it.
 */
export async function readPage(
  page: PdfjsPage,
  layerVisible: (properties: unknown) => boolean,
  limits: ReadLimits,
): Promise<RawPage | null> {
  const number = page.pageNumber
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const empty = { number, width, height, words: [], hidden: [], rules: [], pictures: [], blank: false, letters: new Map<string, never>() }
  if (Math.max(width, height) > limits.pageSideInches * POINTS_PER_INCH) return { ...empty, problem: toProblem('page-too-large') }
  takePassedOver()
  const list = (await page.getOperatorList()) as unknown as OperatorList
  const passedOver = takePassedOver()
  if (countOperators(list) > limits.operatorsPerPage) return { ...empty, problem: toProblem('too-complex') }
  const drawing = interpret(list, {
    baseTransform: transform as unknown as Matrix,
    width,
    height,
    fontFacts: toFontLookup(page),
    layerVisible,
  })
  const annotations = (await page.getAnnotations()) as readonly PdfjsAnnotation[]
  if (annotations.length > 0) addAnnotationText(annotations, drawing.annotations, transform as unknown as Matrix, page.rotate, drawing)
  const pictures = await waitForPictures(page, drawing)
  const { seen: glyphs, hidden } = drawingToSeenGlyphs(drawing, pictures.hides)
  // Whether a picture hides the letters, and how much of the page it takes, is told by the picture.
  if (passedOver && glyphs.some((glyph) => !glyph.isSpace)) return null
  const letters = sayOrMark(glyphs)
  const rules = drawingToRules(drawing)
  const blank =
    !passedOver && rules.length === 0 && drawing.pictures.length === 0 && drawing.otherMarks === 0 && glyphs.every((glyph) => glyph.isSpace)
  const loss = takeLoss() ?? toLoss(drawing, blank)
  const problem =
    loss === null ? toPictureProblem(drawing, pictures, glyphs, width * height, passedOver) : toProblem(loss.code, loss.reason)
  return {
    number,
    width,
    height,
    words: glyphsToWords(
      glyphs.filter((glyph) => glyph.text !== ''),
      rules,
    ),
    hidden: problem?.code === 'scanned-page' ? toHiddenWords(hidden) : [],
    rules,
    pictures: problem === null ? picturesBesideText(drawing, glyphs, width * height) : [],
    problem,
    blank,
    letters,
  }
}

function countOperators({ fnArray, argsArray }: OperatorList): number {
  let count = fnArray.length
  for (const args of argsArray) {
    const path = (args as readonly unknown[] | null)?.[1]
    if (Array.isArray(path) && ArrayBuffer.isView(path[0])) count += (path[0] as Float32Array).length / PATH_NUMBERS_PER_OPERATOR
  }
  return count
}

function toFontLookup(page: PdfjsPage): (name: string) => FontFacts | null {
  const known = new Map<string, FontFacts | null>()
  const objects = page.commonObjs as { has: (name: string) => boolean; get: (name: string) => unknown }
  return (name) => {
    let facts = known.get(name)
    if (facts === undefined) {
      facts = toKnownFacts(objects.has(name) ? objects.get(name) : null)
      known.set(name, facts)
    }
    return facts
  }
}

/** null for what is not a font: pdf.js leaves a message in the place of a font that it could not load. */
function toKnownFacts(font: unknown): FontFacts | null {
  return typeof font === 'object' && font !== null ? toFontFacts(font) : null
}

/** Marks letters whose character the file does not say; counts both kinds by font. */
function sayOrMark(glyphs: readonly Glyph[]): Map<string, { seen: number; unsaid: number }> {
  const letters = new Map<string, { seen: number; unsaid: number }>()
  for (const glyph of glyphs) {
    if (glyph.isSpace) continue
    const { font } = glyph
    const symbol = symbolToText(font.name, glyph.text) ?? font.legacyByte(glyph.code)
    if (symbol !== null) glyph.text = symbol
    let count = letters.get(font.name)
    if (count === undefined) letters.set(font.name, (count = { seen: 0, unsaid: 0 }))
    count.seen++
    if (symbol !== null || font.says(glyph.code, glyph.text)) continue
    // A part of a letter that has no width of its own belongs to the letter before it.
    if (glyph.end - glyph.start <= 0) {
      glyph.text = ''
      continue
    }
    count.unsaid++
    glyph.unsaid = true
  }
  return letters
}

/** Invisible letters as words, as far as the file says them. */
function toHiddenWords(glyphs: readonly Glyph[]): Word[] {
  return glyphsToWords(
    glyphs.filter((glyph) => glyph.isSpace || glyph.font.says(glyph.code, glyph.text)),
    [],
  ).map(({ fontName: _font, marked: _marked, ...word }) => word)
}

/** What can be told from the drawing itself. */
function toLoss(drawing: Drawing, blank: boolean): Loss | null {
  if (drawing.textWithoutFont > 0) return { code: 'damaged-page', reason: 'a font could not be loaded' }
  if (blank && wasRebuilt()) return { code: 'damaged-page', reason: 'nothing is drawn, in a file whose table of objects is damaged' }
  return null
}

function areaOf(extents: readonly Extent[]): number {
  return extents.reduce((sum, { left, top, right, bottom }) => sum + (right - left) * (bottom - top), 0)
}

/** What the page's pictures and shapes hold that its text does not say. A picture that was passed over was a large one. */
function toPictureProblem(
  drawing: Drawing,
  pictures: Pictures,
  glyphs: readonly Glyph[],
  pageArea: number,
  passedOver: boolean,
): Problem | null {
  const hasLetters = glyphs.some((glyph) => !glyph.isSpace)
  const undecoded = findUndecoded(drawing, pictures)
  if (undecoded.length > 0 && (!hasLetters || areaOf(undecoded) > PICTURE_SHARE * pageArea)) return toProblem('image-not-decoded')
  const pictured = areaOf(drawing.pictures)
  if (!hasLetters && (passedOver || pictured > PICTURE_SHARE * pageArea)) return toProblem('scanned-page')
  if (pictured > SCAN_SHARE * pageArea && textArea(glyphs) < FEW_LETTERS_SHARE * pageArea) return toProblem('scanned-page')
  if (!hasLetters && drawing.slantedTexts > 0) return toProblem('slanted-text')
  if (!hasLetters && drawing.otherMarks >= OUTLINE_MARKS) return toProblem('drawn-letters')
  return null
}

function textArea(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { isSpace, start, end, size }) => (isSpace ? sum : sum + Math.max(0, end - start) * size), 0)
}

/** Pictures that no text lies on, where they are large enough together to hold a part of a table. */
function picturesBesideText({ pictures }: Drawing, glyphs: readonly Glyph[], pageArea: number): Box[] {
  const bare = pictures.filter((picture) => {
    const area = areaOf([picture])
    return area > STRIP_SHARE * pageArea && textArea(glyphs.filter((glyph) => isOn(glyph, picture))) < FEW_LETTERS_SHARE * area
  })
  return areaOf(bare) < TABLE_SHARE * pageArea ? [] : bare.map(({ left, top, right, bottom }): Box => [left, top, right, bottom])
}

/** Whether a letter's middle lies on a picture. */
function isOn({ direction, start, end, baseline }: Glyph, { left, top, right, bottom }: Extent): boolean {
  const middle = (start + end) / 2
  const [x, y] = frameToBox(direction, middle, baseline, middle, baseline)
  return x >= left && x <= right && y >= top && y <= bottom
}
