/**
 * What the browser loads, made from `src/web/client/`: scripts bundled and minified, the style sheet in one piece, each named by the hash
 * of its content and with its compressed forms beside it. Out: `dist/src/web/client/`, with `manifest.json` from names to hashed names.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

/** Scripts that pages name. */
const ENTRIES = { main: 'main.ts', review: 'review/main.tsx', 'catalogue-edit': 'catalogue-edit.tsx' }
const STYLES = 'style'
const HASH_LENGTH = 10

const root = fileURLToPath(new URL('../../', import.meta.url))
const source = path.join(root, 'src/web/client')
const target = path.join(root, 'dist/src/web/client')

const withHash = (name: string, content: string): string => {
  const { name: stem, ext } = path.parse(name)
  return `${stem}-${createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH)}${ext}`
}

/** The parts of the style sheet in the order of their names' list; comments go. */
function styleSheet(): string {
  const first = ['base.css', 'frame.css', 'parts.css']
  const names = readdirSync(path.join(source, STYLES)).filter((name) => name.endsWith('.css'))
  const ordered = [...first, ...names.filter((name) => !first.includes(name)).sort()]
  return ordered
    .map((name) => readFileSync(path.join(source, STYLES, name), 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/\s*\n\s*/gu, '\n')
}

async function scripts(): Promise<{ name: string; hashed: string; content: string }[]> {
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(
      Object.entries(ENTRIES)
        .map(([name, file]) => [name, path.join(source, file)] as const)
        .filter(([, file]) => existsSync(file)),
    ),
    platform: 'browser',
  })
  const { output } = await bundle.generate({
    format: 'esm',
    minify: true,
    entryFileNames: `[name]-[hash:${HASH_LENGTH}].js`,
    chunkFileNames: `[name]-[hash:${HASH_LENGTH}].js`,
  })
  await bundle.close()
  return output.flatMap((part) => (part.type === 'chunk' ? [{ name: `${part.name}.js`, hashed: part.fileName, content: part.code }] : []))
}

/** Writes all of it; what an earlier build left goes last. */
export async function bundleClient(): Promise<void> {
  const single = [
    ['style.css', styleSheet()],
    ['icon.svg', readFileSync(path.join(source, 'icon.svg'), 'utf8')],
  ].map(([name = '', content = '']) => ({ name, hashed: withHash(name, content), content }))
  const parts = [...(await scripts()), ...single]
  mkdirSync(target, { recursive: true })
  const written = new Set(['manifest.json'])
  for (const { hashed, content } of parts) {
    const bytes = Buffer.from(content)
    for (const [ending, packed] of [
      ['', bytes],
      ['.br', brotliCompressSync(bytes)],
      ['.gz', gzipSync(bytes, { level: 9 })],
    ] as const) {
      writeFileSync(path.join(target, hashed + ending), packed)
      written.add(hashed + ending)
    }
  }
  const manifest = Object.fromEntries(parts.map(({ name, hashed }) => [name, hashed]))
  writeFileSync(path.join(target, 'manifest.json'), JSON.stringify(manifest, null, 2))
  for (const name of readdirSync(target)) if (!written.has(name)) rmSync(path.join(target, name), { recursive: true })
}
