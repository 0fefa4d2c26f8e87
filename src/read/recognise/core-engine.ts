/**
 * The general recognition engine: tesseract.js-core, called directly and synchronously. In: the grey picture of one line, black on white,
 * LINE_HEIGHT pixels high. Out: its words and symbols with places.
 *
 * It takes any trained data and runs wherever WebAssembly does; `line-net/` takes its place where it can, since it is three times as fast.
 */
import { createRequire } from 'node:module'
import type { Raster } from '../picture/raster.ts'
import type { LineWord } from './line-word.ts'
import { RecogniserError } from './problem.ts'

interface Core {
  readonly FS: { readonly writeFile: (name: string, data: Uint8Array) => void }
  readonly TessBaseAPI: new () => TessBaseApi
  readonly destroy: (object: TessBaseApi) => void
}

interface TessBaseApi {
  readonly Init: (path: null, language: string, mode: number) => number
  readonly SetVariable: (name: string, value: string) => boolean
  readonly SetPageSegMode: (mode: number) => void
  readonly SetImageFile: (exif: number, angle: number) => number
  readonly SetSourceResolution: (dpi: number) => void
  readonly Recognize: (monitor: null) => number
  readonly GetJSONText: (page: number) => string
  readonly Clear: () => void
  readonly End: () => void
}

interface JsonBox {
  readonly x0: number
  readonly x1: number
}

interface JsonResult {
  readonly blocks?: readonly {
    readonly paragraphs: readonly {
      readonly lines: readonly {
        readonly words: readonly {
          readonly text: string
          readonly confidence: number
          readonly symbols: readonly { readonly text: string; readonly confidence: number; readonly bbox: JsonBox }[]
        }[]
      }[]
    }[]
  }[]
}

/** Only the network is in the data; there is no older recogniser beside it. */
const LSTM_ONLY = 1
/** The whole picture is one line: no layout analysis, no noise removal, which would take decimal points for dirt. */
const RAW_LINE = 13
const LANGUAGE = 'vie'
/** Said to the engine so that it does not guess; it changes nothing for a raw line. */
const RESOLUTION = 300

const VARIABLES = {
  // Lines are dark on light: a second look at the negative is lost time.
  tessedit_do_invert: '0',
  // Nothing learned from one line may change the next.
  classify_enable_learning: '0',
  classify_enable_adaptive_matcher: '0',
} as const

/** A module that loads only where WebAssembly has vector instructions. */
const VECTOR_MODULE = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
])

const require = createRequire(import.meta.url)

/**
 * Starts the engine with trained data.
 *
 * @throws RecogniserError when its program is missing or does not accept the data
 */
export async function loadCoreEngine(
  trainedData: Uint8Array,
): Promise<{ readLines: (lines: readonly Raster[]) => LineWord[][]; close: () => void }> {
  const core = await loadCore()
  core.FS.writeFile(`/${LANGUAGE}.traineddata`, trainedData)
  const api = new core.TessBaseAPI()
  if (api.Init(null, LANGUAGE, LSTM_ONLY) !== 0) throw new RecogniserError('trained data not accepted')
  for (const [name, value] of Object.entries(VARIABLES)) api.SetVariable(name, value)
  api.SetPageSegMode(RAW_LINE)
  return {
    readLines: (lines) => lines.map((line) => readLine(core, api, line)),
    close: () => {
      api.End()
      core.destroy(api)
    },
  }
}

async function loadCore(): Promise<Core> {
  const build = hasVectors() ? 'tesseract-core-simd-lstm' : 'tesseract-core-lstm'
  try {
    const start = require(`tesseract.js-core/${build}`) as (options: object) => Promise<Core>
    return await start({ print: () => {}, printErr: () => {} })
  } catch (error) {
    throw new RecogniserError(build, { cause: error })
  }
}

/** The types of Node leave WebAssembly to those of browsers. */
function hasVectors(): boolean {
  return (globalThis as unknown as { WebAssembly: { validate: (module: Uint8Array) => boolean } }).WebAssembly.validate(VECTOR_MODULE)
}

function readLine(core: Core, api: TessBaseApi, line: Raster): LineWord[] {
  core.FS.writeFile('/input', toPgm(line))
  if (api.SetImageFile(1, 0) !== 0) throw new Error('the engine did not take the picture of a line')
  api.SetSourceResolution(RESOLUTION)
  if (api.Recognize(null) !== 0) throw new Error('the engine did not read the picture of a line')
  const result = JSON.parse(api.GetJSONText(0)) as JsonResult
  api.Clear()
  return (result.blocks ?? [])
    .flatMap((block) => block.paragraphs)
    .flatMap((paragraph) => paragraph.lines)
    .flatMap((found) => found.words)
    .map((word) => ({
      text: word.text,
      confidence: word.confidence / 100,
      symbols: word.symbols.map(({ text, confidence, bbox }) => ({ text, left: bbox.x0, right: bbox.x1, confidence: confidence / 100 })),
    }))
}

/** The simplest file of a grey picture: a line of text, then the pixels. */
function toPgm({ width, height, data }: Raster): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + data.length)
  file.set(head)
  file.set(data, head.length)
  return file
}
