/**
 * An installation that lacks something: without the picture decoders or the canvas, what cannot be read is said to have failed;
 * it is never an empty page.
 */
import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sheetWithPicture } from '../../scripts/bad-input/pictures.ts'
import { scoreSheet, sheetsToPdf } from '../../scripts/bad-input/sheet.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))
const READER = 'pdfjs-dist'
const CANVAS = '@napi-rs'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bangdiem-parts-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A copy of the built program whose reader is a copy too, so that parts of it can be left out. */
async function install(name: string, without: { decoders?: boolean; canvas?: boolean }): Promise<string> {
  const place = join(folder, name)
  await mkdir(join(place, 'node_modules'), { recursive: true })
  await cp(join(project, 'dist'), join(place, 'dist'), { recursive: true })
  await cp(join(project, 'src', 'catalogues'), join(place, 'src', 'catalogues'), { recursive: true })
  await cp(join(project, 'package.json'), join(place, 'package.json'))
  const modules = join(project, 'node_modules')
  for (const module of await readdir(modules)) {
    if (module === READER || (module === CANVAS && without.canvas === true)) continue
    await symlink(join(modules, module), join(place, 'node_modules', module))
  }
  await cp(join(modules, READER), join(place, 'node_modules', READER), {
    recursive: true,
    filter: (source) =>
      !/\.map$|sandbox|[/\\](?:types|web)$/u.test(source) && !(without.decoders === true && dirname(source).endsWith('wasm')),
  })
  return place
}

async function extract(place: string, pdf: Buffer): Promise<{ status: number | null; stderr: string; written: boolean }> {
  const file = join(place, 'report.pdf')
  const out = join(place, 'out.json')
  await rm(out, { force: true })
  await writeFile(file, pdf)
  const { status, stderr } = spawnSync(process.execPath, [join(place, 'dist', 'src', 'cli.js'), 'extract', file, '--out', out], {
    encoding: 'utf8',
  })
  return { status, stderr, written: existsSync(out) }
}

describe('without the picture decoders', () => {
  let whole: string
  let lacking: string
  beforeAll(async () => {
    whole = await install('whole', {})
    lacking = await install('no-decoders', { decoders: true })
  })

  test('a page with a JPEG 2000 picture has failed; with them it is read', async () => {
    const pdf = sheetWithPicture('JPEG 2000')
    const read = await extract(whole, pdf)
    expect(read, read.stderr).toMatchObject({ status: 0, written: true })
    const failed = await extract(lacking, pdf)
    expect(failed).toMatchObject({ status: 3, written: false })
    expect(failed.stderr).toMatch(/picture that could not be decoded/u)
    expect(failed.stderr).toMatch(/không giải mã được/u)
  })

  // pdf.js has a second decoder for JBIG2, in JavaScript.
  test('a page with a JBIG2 picture is read all the same', async () => {
    const pdf = sheetWithPicture('JBIG2')
    expect(await extract(whole, pdf)).toMatchObject({ status: 0, written: true })
    expect(await extract(lacking, pdf)).toMatchObject({ status: 0, written: true })
  })

  test('a page without pictures is read all the same', async () => {
    expect(await extract(lacking, sheetsToPdf([scoreSheet()]))).toMatchObject({ status: 0, written: true })
  })
})

test('without the canvas nothing is read and the reason is named', async () => {
  const place = await install('no-canvas', { canvas: true })
  const run = await extract(place, sheetsToPdf([scoreSheet()]))
  expect(run).toMatchObject({ status: 3, written: false })
  expect(run.stderr).toMatch(/npm ci/u)
})
