/**
 * What the browser loads besides pages: scripts and the style sheet, as the build put them into `client/`, with the hash of their content
 * in their names. They are open to everybody (the sign-in page needs them), kept by browsers for good, and sent compressed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { notFound } from './api-error.ts'
import type { Routes } from './service.ts'

export const ASSETS_PATH = '/assets/'
const MANIFEST = 'manifest.json'
/** From this module as compiled, from a bundle, from the command, and from its source. */
const FOLDERS = ['./client/', '../web/client/', './web/client/', '../../dist/src/web/client/'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
)
/** Endings of compressed forms by the name that a browser knows them by; the better one first. */
const ENCODINGS = { br: '.br', gzip: '.gz' } as const
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}
const FOR_GOOD = 'public, max-age=31536000, immutable'

/** Names with their hash by names without: `main.js` → `/assets/main-1a2b3c.js`. */
type Manifest = Readonly<Record<string, string>>

let loaded: { readonly folder: string; readonly manifest: Manifest } | null = null

function load() {
  if (loaded !== null) return loaded
  const folder = FOLDERS.find((each) => existsSync(path.join(each, MANIFEST)))
  if (folder === undefined) throw new Error('the scripts of the pages are missing; npm run build makes them')
  loaded = { folder, manifest: JSON.parse(readFileSync(path.join(folder, MANIFEST), 'utf8')) as Manifest }
  return loaded
}

/** Address of a script or the style sheet: `main.js`, `review.js`, `style.css`. Throws for one that the build did not make. */
export function assetUrl(name: string): string {
  const hashed = load().manifest[name]
  if (hashed === undefined) throw new Error(`the build made no ${name}`)
  return ASSETS_PATH + hashed
}

/** To be added before the guards. */
export const assetRoutes: Routes = (app) => {
  const contents = new Map<string, Uint8Array<ArrayBuffer>>()
  let names: ReadonlySet<string> | null = null
  // Asked for by browsers where an answer is no page and names no icon.
  app.get('/favicon.ico', (c) => c.redirect(assetUrl('icon.svg')))
  app.get(`${ASSETS_PATH}:name`, (c) => {
    const { folder } = load()
    names ??= new Set(readdirSync(folder))
    const name = c.req.param('name')
    const type = TYPES[path.extname(name)]
    if (type === undefined || !names.has(name)) throw notFound()
    const accepted = new Set((c.req.header('accept-encoding') ?? '').split(',').map((entry) => entry.split(';')[0]?.trim()))
    const encoding = (['br', 'gzip'] as const).find((each) => accepted.has(each) && names?.has(name + ENCODINGS[each]))
    const file = encoding === undefined ? name : name + ENCODINGS[encoding]
    const content = contents.get(file) ?? new Uint8Array(readFileSync(path.join(folder, file)))
    contents.set(file, content)
    c.header('Content-Type', type)
    c.header('Cache-Control', FOR_GOOD)
    c.header('Vary', 'Accept-Encoding')
    if (encoding !== undefined) c.header('Content-Encoding', encoding)
    return c.body(content)
  })
}
