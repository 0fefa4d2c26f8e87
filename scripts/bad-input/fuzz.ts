/**
 * The fuzzer: mutations of the fixtures, from a seed, and how reading each ended.
 *
 * In: how many, which seed. Out: counts by outcome, and what must not be: a fault of the program, a hang, a file that cannot be
 * ended within the limits. A file that a shared child could not bear is read again as the program reads it (a child of its own,
 * with all limits): that must end in an extraction or in a DocumentError.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { DocumentError } from '../../src/errors.ts'
import { extractDocument } from '../../src/extract.ts'
import { readDocument } from '../../src/read/index.ts'
import { DEFAULT_LIMITS } from '../../src/read/limits.ts'
import { projectRoot } from './broken-files.ts'
import { encryptedPdf } from './encrypted.ts'
import type { FuzzRequest } from './fuzz-child.ts'
import { runPool, type FuzzResult } from './fuzz-pool.ts'
import { mutate } from './mutate.ts'
import { Random } from './random.ts'
import { sheetWithPicture } from './pictures.ts'
import { scoreSheet, sheetsToPdf } from './sheet.ts'
import { unpackPdf } from './unpack.ts'

export interface FuzzOptions {
  readonly runs: number
  readonly seed: number
  readonly onProgress?: (done: number) => void
}

export interface FuzzReport {
  readonly counts: ReadonlyMap<string, number>
  /** What must not be, each with the number of the run that shows it. */
  readonly failures: readonly string[]
  /** The longest that the pure steps took, milliseconds. */
  readonly slowestExtract: number
}

/** The pure steps run in the parent of the program: they must be done with any page that was read, milliseconds. */
const SLOWEST_EXTRACT = 10_000
/** Seconds beyond its limits that the real reader may take to end a file. */
const SLACK_SECONDS = 10
/** So many of the mutations start from a small file, in which a change is more likely to matter. */
const SMALL_SHARE = 0.7

/** Where the mutations begin: a small file in several dresses, and the PDFs of the fixtures as they are and unpacked. */
function originals(): { small: Buffer[]; large: Buffer[] } {
  const small = [
    sheetsToPdf([scoreSheet(), scoreSheet()]),
    encryptedPdf('', scoreSheet()),
    sheetWithPicture('JBIG2'),
    sheetWithPicture('JPEG 2000'),
  ]
  const large: Buffer[] = []
  const fixtures = new URL('fixtures/', projectRoot())
  for (const name of readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.pdf')) continue
    const bytes = readFileSync(new URL(name.replaceAll('\\', '/'), fixtures))
    large.push(bytes)
    if (!bytes.includes('/ObjStm')) large.push(unpackPdf(bytes))
  }
  return { small: [...small, ...small.slice(0, 1).map((file) => unpackPdf(file))], large }
}

/** The mutation of one run: depends on the seed and the number of the run only. */
function mutation(run: number, seed: number, { small, large }: ReturnType<typeof originals>): Buffer {
  const random = new Random(Math.imul(seed, 1_000_003) + run)
  return mutate(random.pick(random.next() < SMALL_SHARE || large.length === 0 ? small : large), random)
}

/** The file of one run, to look into what it showed. */
export function mutatedFile(run: number, seed: number): Buffer {
  return mutation(run, seed, originals())
}

export async function fuzz({ runs, seed, onProgress }: FuzzOptions): Promise<FuzzReport> {
  const counts = new Map<string, number>()
  const failures: string[] = []
  let slowestExtract = 0
  let done = 0
  const begun = originals()
  function* files(): Generator<FuzzRequest, void> {
    for (let id = 0; id < runs; id += 1) yield { id, bytes: mutation(id, seed, begun) }
  }
  const take = async (result: FuzzResult, { bytes }: FuzzRequest): Promise<void> => {
    let outcome: string
    if ('loss' in result) {
      const again = await readAsTheProgramDoes(bytes)
      outcome = `alone: ${again.outcome} (shared child ${result.loss})`
      if (again.failure !== null) failures.push(`run ${result.id}: ${again.failure}`)
    } else {
      outcome = result.outcome
      slowestExtract = Math.max(slowestExtract, result.extractMilliseconds)
      if (result.fault !== null) failures.push(`run ${result.id}: ${result.fault}`)
      if (result.extractMilliseconds > SLOWEST_EXTRACT)
        failures.push(`run ${result.id}: table to check took ${Math.round(result.extractMilliseconds)} ms`)
    }
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
    onProgress?.((done += 1))
  }
  await runPool(files(), availableParallelism(), take)
  return { counts, failures, slowestExtract }
}

async function readAsTheProgramDoes(bytes: Uint8Array): Promise<{ outcome: string; failure: string | null }> {
  const begin = Date.now()
  let outcome: string
  try {
    const document = await readDocument(bytes)
    extractDocument({ fileName: 'mutation.pdf', sha256: '', document, catalogues: [] })
    outcome = document.pages.some((page) => page.source === 'failed') ? 'a page failed' : 'read'
  } catch (error) {
    if (!(error instanceof DocumentError))
      return { outcome: 'fault', failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    outcome = error.code
  }
  const seconds = (Date.now() - begin) / 1000
  const late = seconds > DEFAULT_LIMITS.secondsPerFile + SLACK_SECONDS
  return { outcome, failure: late ? `was ended after ${seconds} s only` : null }
}
