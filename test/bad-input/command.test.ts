/**
 * The built command line against every kind of bad file: it ends by its own limits with the right exit code, says why in both
 * languages, and leaves nothing half-written.
 */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { KINDS } from '../../scripts/bad-input/kinds.ts'
import type { Kind } from '../../scripts/bad-input/kind.ts'
import { SCORE_ROWS } from '../../scripts/bad-input/sheet.ts'

const cli = fileURLToPath(new URL('../../dist/src/cli.js', import.meta.url))
/** So that a page that never ends costs the test little; the limits themselves are what is tested. */
const LIMITS = { secondsPerPage: 8, secondsToOpen: 25, secondsPerFile: 40 }
/** Seconds that the command may take beyond its limits: start, table and check on a loaded machine. */
const SLACK_SECONDS = 30

interface Row {
  readonly printedCode: string
  readonly name: string
  readonly max: number | null
  readonly self: number | null
}

interface Run {
  readonly code: number | null
  readonly signal: string | null
  readonly stderr: string
  readonly seconds: number
  readonly written: readonly string[]
  readonly rows: readonly Row[] | null
}

const folder = await mkdtemp(join(tmpdir(), 'bangdiem-bad-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

async function runOn(kind: Kind): Promise<Run> {
  const place = await mkdtemp(join(folder, 'run-'))
  const file = join(place, `${kind.name}.pdf`)
  await writeFile(file, await kind.make())
  const out = join(place, 'out', 'result.json')
  await mkdir(join(place, 'out'))
  const limits = Object.entries(LIMITS).map(([name, value]) => `${name}=${value}`)
  const begin = Date.now()
  const child = spawn(process.execPath, [cli, 'extract', file, '--out', out, ...(kind.args ?? [])], {
    env: { ...process.env, BANGDIEM_LIMITS: limits.join(',') },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode, exitSignal) => resolve([exitCode, exitSignal]))
  })
  const written = await readdir(join(place, 'out')).catch((): string[] => [])
  const rows = written.includes('result.json') ? (JSON.parse(await readFile(out, 'utf8')) as { rows: Row[] }).rows : null
  await rm(place, { recursive: true, force: true })
  return { code, signal, stderr, seconds: (Date.now() - begin) / 1000, written, rows }
}

const figures = (rows: readonly Row[]): string[] => rows.map(({ printedCode, max, self }) => `${printedCode} ${max} ${self}`)

/** The small sheet as its source says it; the total's row has no code. */
const sheetFigures = SCORE_ROWS.slice(1).map(([code, , max, self]) => `${code} ${Number(max)} ${Number(self)}`)

async function reportFigures(): Promise<string[]> {
  const text = await readFile(new URL('../../fixtures/ngoc-ky-2023/expected.json', import.meta.url), 'utf8')
  return figures((JSON.parse(text) as { rows: Row[] }).rows)
}

/** A reason in Vietnamese and in English. */
function expectReason(stderr: string): void {
  expect(stderr).toMatch(/[ăâđêôơưàảãáạ\u1EA0-\u1EF9]/u)
  expect(stderr).toMatch(/\b(?:the|this|is|no)\b/iu)
  // A reason is a sentence, not a trace of the program.
  expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/mu)
}

async function expectRight(kind: Kind, rows: readonly Row[]): Promise<void> {
  if (kind.rows === 'any') return
  expect(figures(rows)).toEqual(kind.rows === 'report' ? await reportFigures() : sheetFigures)
}

/** All kinds, a few at a time; more at once would only measure how they hinder each other. */
const runs = new Map<string, Run>()
beforeAll(async () => {
  const waiting = KINDS.values()
  await Promise.all(
    Array.from({ length: Math.min(availableParallelism(), 4) }, async () => {
      for (const kind of waiting) runs.set(kind.name, await runOn(kind))
    }),
  )
}, 1_200_000)

describe('bangdiem extract', () => {
  test.each(KINDS)('$name ends $outcome', async (kind) => {
    const run = runs.get(kind.name)
    if (run === undefined) throw new Error('it was not run')
    expect(run.signal).toBe(null)
    expect(run.seconds).toBeLessThan(LIMITS.secondsPerFile + SLACK_SECONDS)
    const exits = { refused: [3], read: [0], 'page-failed': [3], either: [0, 3] }[kind.outcome]
    expect(exits, run.stderr).toContain(run.code)
    if (run.code === 3) expectReason(run.stderr)
    if (kind.says) expect(run.stderr).toMatch(kind.says)
    if (kind.outcome === 'refused') expect(run.written).toEqual([])
    // The result whole, or nothing: no temporary file, no empty one.
    expect(run.written.filter((name) => name !== 'result.json')).toEqual([])
    if (run.code === 0) {
      expect(run.rows).not.toBe(null)
      await expectRight(kind, run.rows ?? [])
    }
  })
})
