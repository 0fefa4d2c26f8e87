/**
 * Imports run downward only, siblings do not know each other, and the pure steps touch nothing outside themselves.
 *
 * The rule is a function of file names and their text, so that the canaries below can show it files that break it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

interface Source {
  /** From the project's root, with slashes: `src/check/sum.ts`. */
  readonly file: string
  readonly text: string
}

interface Layer {
  /** Other layers that it may import. */
  readonly imports: readonly string[]
  /** Packages that it may import; Node's own modules are governed by `pure`. */
  readonly packages: readonly string[]
  /** No clock, no chance, no environment, no I/O. */
  readonly pure: boolean
}

const PURE_STEPS = ['table', 'match', 'check', 'export', 'settle', 'correct', 'repair', 'evidence']
const layer = (imports: readonly string[], packages: readonly string[] = [], pure = false): Layer => ({ imports, packages, pure })
const pureLayer = (imports: readonly string[], packages: readonly string[] = []): Layer => layer(imports, packages, true)

/** A folder of src/, or a file of it without its ending. What is not named here has no rule, and that is a violation. */
const LAYERS: Readonly<Record<string, Layer>> = {
  model: pureLayer([], ['zod']),
  table: pureLayer(['model'], ['fastest-levenshtein']),
  match: pureLayer(['model'], ['fastest-levenshtein', 'zod']),
  check: pureLayer(['model'], ['fastest-levenshtein']),
  export: pureLayer(['model'], ['csv-stringify', 'fflate']),
  settle: pureLayer(['model'], ['fastest-levenshtein']),
  correct: pureLayer(['model']),
  repair: pureLayer(['model']),
  evidence: pureLayer(['model']),
  extract: pureLayer([...PURE_STEPS, 'model']),
  extraction: layer(['extract', 'model']),
  read: layer(['model', 'errors'], ['pdfjs-dist', 'tesseract.js-core', '@tesseract.js-data/vie', '@napi-rs/canvas']),
  store: layer(['model', 'errors'], ['kysely', 'pg', '@electric-sql/pglite', 'proper-lockfile', 's3mini']),
  queue: layer(['model', 'errors'], ['bullmq', 'ioredis', 'pg', 'zod']),
  log: layer([], ['pino']),
  metrics: layer([], ['prom-client']),
  web: layer(
    ['store', 'queue', 'review', 'extraction', 'correct', 'catalogue-work', 'export', 'model', 'errors', 'read', 'log', 'metrics'],
    [
      'hono',
      '@hono/node-server',
      '@hono/zod-openapi',
      '@fastify/busboy',
      '@node-rs/argon2',
      '@bull-board/api',
      '@bull-board/hono',
      'fflate',
      'kysely',
      'preact',
      'preact-render-to-string',
      'prom-client',
      'rate-limiter-flexible',
      'zod',
    ],
  ),
  'no-scores': layer(['errors', 'export', 'model']),
  ingest: layer(['read', 'extraction', 'correct', 'no-scores', 'store', 'model', 'errors']),
  review: layer([...PURE_STEPS, 'extract', 'extraction', 'store', 'model', 'errors']),
  'catalogue-work': layer(['match', 'table', 'store', 'model']),
  errors: layer([]),
  config: layer(['errors', 'model', 'read', 'export'], ['zod']),
  'catalogue-files': layer(['errors', 'model', 'match']),
  // The shell: it may call everything, and nothing but the workers may call it.
  cli: layer(
    [
      ...PURE_STEPS,
      'model',
      'errors',
      'config',
      'read',
      'extract',
      'extraction',
      'no-scores',
      'ingest',
      'review',
      'store',
      'queue',
      'web',
      'catalogue-files',
      'log',
      'metrics',
      'workers',
    ],
    ['commander', 'cli-progress', 'pino'],
  ),
  workers: layer(['ingest', 'queue', 'store', 'model', 'errors', 'config', 'log', 'metrics'], ['bullmq']),
}

/** What a pure file must not so much as name, in its code (comments and strings aside). */
const IMPURE = /\b(?:Date|Math\.random|process|performance|fetch|console|setTimeout|setInterval|setImmediate|globalThis|crypto|require)\b/gu
/** Packages with one importer, and the one reader of the environment. */
const ONLY_READ = /^(?:pdfjs-dist|tesseract\.js|@napi-rs\/canvas)/u
const ENVIRONMENT = /\bprocess\s*\.\s*env\b|\bprocess\s*\[/gu
/** The shell may hand the environment to config as a whole; it does not read it. */
const HANDED_OVER = /\bread(?:Service)?Settings\(\s*process\.env\b/gu

/** Comments go, strings and templates become empty ones, regular expressions too; what is left is names and marks. */
function toCode(text: string): string {
  const token =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|(?<=(?:^|[(,=:[!&|?{};+]|=>|return)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/gmu
  return text.replace(token, (found) => (found.startsWith('//') || found.startsWith('/*') ? ' ' : "''"))
}

/** The module names that a file imports, statically or not, types too. Comments do not count. */
function toImports(text: string): string[] {
  const statement = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|(?<!['"\x60/.-])\b(?:from|import|require)\s*\(?\s*(['"])([^'"\s,]+)\1/gu
  return [...text.matchAll(statement)].flatMap((found) => (found[2] === undefined ? [] : [found[2]]))
}

function layerOf(file: string): string {
  const [top = '', name = ''] = file.split('/')
  return top === 'src' ? name.replace(/\.tsx?$/u, '') : top
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}

/** What is wrong with one import of a file; null when nothing is. */
function importViolation(file: string, name: string, rule: Layer): string | null {
  const own = layerOf(file)
  if (name.startsWith('.')) {
    const target = layerOf(path.posix.join(path.posix.dirname(file), name))
    return target === own || rule.imports.includes(target) ? null : `${own} must not import ${target}`
  }
  if (name.startsWith('node:')) return rule.pure ? `${own} is pure and must not import ${name}` : null
  if (ONLY_READ.test(name) && own !== 'read') return `only read may import ${name}`
  return rule.packages.includes(packageOf(name)) ? null : `${own} must not import the package ${packageOf(name)}`
}

/** Everything that breaks the rule, as `file: what`. */
function violations(sources: readonly Source[]): string[] {
  return sources.flatMap(({ file, text }) => {
    const rule = LAYERS[layerOf(file)]
    if (rule === undefined) return [`${file}: ${layerOf(file)} has no rule; say in LAYERS what it may import`]
    const found = toImports(text).flatMap((name) => importViolation(file, name, rule) ?? [])
    const code = toCode(text)
    const impure = rule.pure ? [...code.matchAll(IMPURE)].map(([name]) => `${layerOf(file)} is pure and must not use ${name}`) : []
    const read = code.replace(HANDED_OVER, '').match(ENVIRONMENT) !== null
    const environment = read && layerOf(file) !== 'config' ? ['only config may read the environment'] : []
    return [...new Set([...found, ...impure, ...environment])].map((what) => `${file}: ${what}`)
  })
}

const root = path.join(import.meta.dirname, '..')

function sourcesBelow(folder: string): Source[] {
  // A folder that has no file yet is not in a checkout.
  if (!existsSync(path.join(root, folder))) return []
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ file: path.relative(root, file).replaceAll(path.sep, '/'), text: readFileSync(file, 'utf8') }))
}

describe('the layers of src/ and workers/', () => {
  const sources = [...sourcesBelow('src'), ...sourcesBelow('workers')]

  it('are all seen, with their imports', () => {
    const seen = new Set(sources.map(({ file }) => layerOf(file)))
    expect(['model', 'table', 'match', 'check', 'export', 'extract', 'read', 'cli'].filter((name) => !seen.has(name))).toEqual([])
    const importing = sources.filter(({ text }) => toImports(text).length > 0)
    expect(importing.length).toBeGreaterThan(sources.length / 2)
  })

  it('import downward only, and the pure ones touch nothing outside', () => {
    expect(violations(sources)).toEqual([])
  })
})

describe('the rule finds', () => {
  it.each([
    ['a sibling', 'src/check/a.ts', "import { x } from '../match/fold.ts'", 'check must not import match'],
    ['a sibling of which only a type is taken', 'src/table/a.ts', "import type { X } from '../match/x.ts'", 'table must not import match'],
    ['a sibling that is passed on', 'src/match/a.ts', "export * from '../check/index.ts'", 'match must not import check'],
    ['an import upward', 'src/model/a.ts', "import { x } from '../check/sum.ts'", 'model must not import check'],
    ['an import of errors into a pure step', 'src/export/a.ts', "import { EXIT } from '../errors.ts'", 'export must not import errors'],
    ['a late import', 'src/table/a.ts', "const x = await import('../read/index.ts')", 'table must not import read'],
    ['an import over several lines', 'src/check/a.ts', "import {\n  x,\n  y,\n} from '../export/csv.ts'", 'check must not import export'],
    ['the queue in ingest', 'src/ingest.ts', "import { q } from './queue/index.ts'", 'ingest must not import queue'],
    [
      'pdf.js outside read',
      'src/cli/a.ts',
      "import 'pdfjs-dist/legacy/build/pdf.mjs'",
      'only read may import pdfjs-dist/legacy/build/pdf.mjs',
    ],
    ['the image library outside read', 'workers/a.ts', "import { x } from '@napi-rs/canvas'", 'only read may import @napi-rs/canvas'],
    ['a package that is not the layer’s', 'src/table/a.ts', "import { z } from 'zod'", 'table must not import the package zod'],
    ['a file read in a pure step', 'src/match/a.ts', "import { readFileSync } from 'node:fs'", 'match is pure and must not import node:fs'],
    ['a clock', 'src/check/a.ts', 'const now = new Date()', 'check is pure and must not use Date'],
    ['chance', 'src/extract.ts', 'const id = Math.random()', 'extract is pure and must not use Math.random'],
    ['a template that hides a clock', 'src/check/a.ts', 'const s = `${Date.now()}`', 'check is pure and must not use Date'],
    ['the environment outside config', 'src/read/a.ts', 'const x = process.env.HOME', 'only config may read the environment'],
    [
      'the environment beside its handing over',
      'src/cli/a.ts',
      'readSettings(process.env, process.env.HOME)',
      'only config may read the environment',
    ],
    ['a folder without a rule', 'src/helpers/a.ts', '', 'helpers has no rule; say in LAYERS what it may import'],
  ])('%s', (_what, file, text, message) => {
    expect(violations([{ file, text }])).toEqual([`${file}: ${message}`])
  })

  it.each([
    ['what a comment says', 'src/check/a.ts', "// import { x } from '../match/fold.ts' at a Date\n/* process.env */ const x = 1"],
    ['the word in strings and in a page', 'src/web/a.tsx', 'f(\'from\', \'to\')\nconst a = <form action="/x/import" name="y" />'],
    ['words in strings and expressions', 'src/match/a.ts', "const a = 'the Date of process'\nconst b = /Date|process/u.test(a)"],
    ['its own layer and the model', 'src/check/a.ts', "import { x } from './sum-of.ts'\nimport type { P } from '../model/points.ts'"],
    ['the environment handed to config', 'src/cli/a.ts', 'const settings = readSettings(process.env, options)'],
    ['the environment in config', 'src/config.ts', 'const x = process.env.DATABASE_URL'],
  ])('nothing in %s', (_what, file, text) => {
    expect(violations([{ file, text }])).toEqual([])
  })
})
