/**
 * The recognition engine. In: the grey pictures of lines, black on white, LINE_HEIGHT pixels high. Out: their words and symbols with places.
 *
 * Tesseract's line recogniser (LSTM) with Vietnamese data, synchronously: by the kernel of `line-net/`, or where that cannot be, by
 * tesseract.js-core. Nothing is downloaded. Each picture is read on its own: what was read before does not change what comes out.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { loadLineNet } from '../line-net/index.ts'
import type { Raster } from '../picture/raster.ts'
import { loadCoreEngine } from './core-engine.ts'
import type { LineWord } from './line-word.ts'
import { RecogniserError } from './problem.ts'

/** Height of the pictures the network was trained on, pixels: a line of this height is not scaled again. */
export const LINE_HEIGHT = 36

export interface Engine {
  /** The words of each line, from left to right; empty when the engine sees none. Many lines at once take less time than one by one. */
  readonly readLines: (lines: readonly Raster[]) => LineWord[][]
  /** Frees the engine's memory; it must not be used afterwards. */
  readonly close: () => void
}

export interface EngineOptions {
  /** The trained data (`.traineddata`, packed with gzip); by default the one that is installed with the program. */
  readonly trainedData?: string | undefined
  /** Only the general engine, to compare with. */
  readonly general?: boolean
}

const TRAINED_DATA = 'vie.traineddata'

const require = createRequire(import.meta.url)

/**
 * Starts an engine.
 *
 * @throws RecogniserError when its program or its data is missing or does not start
 */
export async function loadEngine({ trainedData, general = false }: EngineOptions = {}): Promise<Engine> {
  const data = await loadTrainedData(trainedData)
  const readLines = general ? null : await fastReader(data)
  return readLines === null ? loadCoreEngine(data) : { readLines, close: () => undefined }
}

/** What is wrong with damaged data is left to the general engine to say. */
async function fastReader(data: Uint8Array): ReturnType<typeof loadLineNet> {
  try {
    return await loadLineNet(data)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

async function loadTrainedData(file: string | undefined): Promise<Uint8Array> {
  try {
    const packed = await readFile(file ?? installedData())
    return await promisify(gunzip)(packed)
  } catch (error) {
    throw new RecogniserError(TRAINED_DATA, { cause: error })
  }
}

function installedData(): string {
  const folder = path.dirname(require.resolve('@tesseract.js-data/vie/package.json'))
  return path.join(folder, '4.0.0_best_int', `${TRAINED_DATA}.gz`)
}
