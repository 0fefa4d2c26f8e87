/**
 * The way to pdf.js: loads it, and opens a document with the data files it needs. The only module that names its files.
 */
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as PdfjsModule from 'pdfjs-dist/legacy/build/pdf.mjs'
import { CheckedInflate } from './damage.ts'
import { FileProblem } from './file-problem.ts'

export type Pdfjs = typeof PdfjsModule
export type PdfjsDocument = PdfjsModule.PDFDocumentProxy
export type PdfjsPage = PdfjsModule.PDFPageProxy

/** Operator numbers of pdf.js (checked against it by a test), so that modules that read operator lists need not load it. */
export const OPS = {
  setLineWidth: 2,
  setGState: 9,
  save: 10,
  restore: 11,
  transform: 12,
  stroke: 20,
  closeStroke: 21,
  fill: 22,
  eoFill: 23,
  fillStroke: 24,
  eoFillStroke: 25,
  closeFillStroke: 26,
  closeEOFillStroke: 27,
  endPath: 28,
  clip: 29,
  eoClip: 30,
  beginText: 31,
  endText: 32,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setLeading: 36,
  setFont: 37,
  setTextRenderingMode: 38,
  setTextRise: 39,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
  setStrokeColorN: 53,
  setFillColorN: 55,
  setStrokeRGBColor: 58,
  setFillRGBColor: 59,
  shadingFill: 62,
  beginMarkedContent: 69,
  beginMarkedContentProps: 70,
  endMarkedContent: 71,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  beginGroup: 76,
  endGroup: 77,
  beginAnnotation: 80,
  endAnnotation: 81,
  paintImageMaskXObject: 83,
  paintImageMaskXObjectGroup: 84,
  paintImageXObject: 85,
  paintInlineImageXObject: 86,
  paintInlineImageXObjectGroup: 87,
  paintImageXObjectRepeat: 88,
  paintImageMaskXObjectRepeat: 89,
  paintSolidColorImageMask: 90,
  constructPath: 91,
  setStrokeTransparent: 92,
  setFillTransparent: 93,
} as const

/** Where a browser would load the fonts: nowhere. */
const NO_DOCUMENT = { fonts: { add: () => undefined, delete: () => undefined } }

/** A font face that is loaded at once and never used. */
class NoFontFace {
  readonly loaded = Promise.resolve(this)
}

const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** pdf.js makes one of these when it loads and uses it when it draws, which is never. */
class StandIn {
  readonly drawsNothing = true
}

const CANVAS = '@napi-rs/canvas'

function resolveCanvas(require: NodeJS.Require): string {
  try {
    return require.resolve(CANVAS)
  } catch (error) {
    throw new FileProblem('part-missing', CANVAS, { cause: error })
  }
}

/**
 * Puts empty classes where pdf.js looks for those of the canvas: they are for drawing, and loading the native library would take
 * as long as reading a page. Throws a FileProblem where the canvas package is missing: pdf.js would not load.
 */
function standInForCanvas(): void {
  const require = createRequire(path.join(folder, 'package.json'))
  const file = resolveCanvas(require)
  const stand = { DOMMatrix: StandIn, ImageData: StandIn, Path2D: StandIn }
  require.cache[file] ??= { id: file, filename: file, path: path.dirname(file), loaded: true, exports: stand } as NodeJS.Module
}

export interface DrawOptions {
  /** Pages may be drawn: with the real canvas, and with the letters' outlines. Default false. */
  readonly draws?: boolean
}

/**
 * Loads pdf.js once. Its minified build starts faster, and its worker half is handed over here so that both load at the same time.
 * Rejects when pdf.js or what it needs (the canvas) is not installed: the canvas's absence is a FileProblem.
 */
export async function loadPdfjs({ draws = false }: DrawOptions = {}): Promise<Pdfjs> {
  if (!draws) standInForCanvas()
  const build = path.join(folder, 'legacy', 'build')
  const [pdfjs, worker] = await Promise.all([
    import(pathToFileURL(path.join(build, 'pdf.min.mjs')).href) as Promise<Pdfjs>,
    import(pathToFileURL(path.join(build, 'pdf.worker.min.mjs')).href) as Promise<object>,
  ])
  Object.assign(globalThis, { pdfjsWorker: worker, FontFace: NoFontFace, DecompressionStream: CheckedInflate })
  return pdfjs
}

export interface OpenOptions extends DrawOptions {
  readonly password?: string | undefined
  /** Pictures of more pixels are passed over with a warning, not decoded; see damage.ts. */
  readonly maxPicturePixels?: number | undefined
}

/** Opens a file. Rejects with pdf.js's exceptions; wrong and missing passwords are `PasswordException`. */
export function openDocument(pdfjs: Pdfjs, bytes: Uint8Array, options: OpenOptions): PdfjsModule.PDFDocumentLoadingTask {
  const { draws = false, password, maxPicturePixels = -1 } = options
  return pdfjs.getDocument({
    data: bytes,
    ...(password === undefined ? {} : { password }),
    wasmUrl: path.join(folder, 'wasm') + path.sep,
    cMapUrl: path.join(folder, 'cmaps') + path.sep,
    cMapPacked: true,
    standardFontDataUrl: path.join(folder, 'standard_fonts') + path.sep,
    iccUrl: path.join(folder, 'iccs') + path.sep,
    // The maps to Unicode, to tell what the file states from what pdf.js guesses.
    fontExtraProperties: true,
    // pdf.js cuts every letter's outline out of its font only where letters are drawn.
    disableFontFace: draws,
    maxImageSize: maxPicturePixels,
    ownerDocument: NO_DOCUMENT as never,
    // What runs here is a stranger's file.
    isEvalSupported: false,
    useSystemFonts: false,
    stopAtErrors: false,
    // Warnings are listened to, see damage.ts.
    verbosity: pdfjs.VerbosityLevel.WARNINGS,
  })
}
