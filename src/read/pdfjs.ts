/**
 * The way to pdf.js: loads it, and opens a document with the data files it needs. The only module that names its files.
 */
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as PdfjsModule from 'pdfjs-dist/legacy/build/pdf.mjs'

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

const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/**
 * Loads pdf.js once. Its minified build starts faster, and its worker half is handed over here so that both load at the same time.
 * Rejects when pdf.js or what it needs (the canvas) is not installed.
 */
export async function loadPdfjs(): Promise<Pdfjs> {
  const build = path.join(folder, 'legacy', 'build')
  const [pdfjs, worker] = await Promise.all([
    import(pathToFileURL(path.join(build, 'pdf.min.mjs')).href) as Promise<Pdfjs>,
    import(pathToFileURL(path.join(build, 'pdf.worker.min.mjs')).href) as Promise<object>,
  ])
  Object.assign(globalThis, { pdfjsWorker: worker })
  return pdfjs
}

/** Opens a file. Rejects with pdf.js's exceptions; wrong and missing passwords are `PasswordException`. */
export function openDocument(pdfjs: Pdfjs, bytes: Uint8Array, password: string | undefined): PdfjsModule.PDFDocumentLoadingTask {
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
    // What runs here is a stranger's file.
    isEvalSupported: false,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  })
}
