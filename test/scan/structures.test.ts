import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureTools } from '../../scripts/ensure-tools.ts'
import { createRandom } from '../../scripts/generate/prng.ts'
import { scanReport } from '../../scripts/scan/make-scans.ts'
import { drawScanPlan } from '../../scripts/scan/scan-plan.ts'
import { pgmToSheet } from '../../scripts/scan/sheet.ts'
import type { Sheet } from '../../scripts/scan/sheet.ts'

const REPORT = 'fixtures/generated/browser-dotted-justified.pdf'
/** What all the scans of this file have in common: pictures of the same pixels. */
const SAME = ['mode=grey', 'compression=jpeg', 'dpi=150', 'noise=0', 'skew=0']

let folder = ''
beforeAll(() => {
  ensureTools(['pdftotext', 'opj_compress'])
  folder = mkdtempSync(join(tmpdir(), 'bangdiem-structures-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function scanAs(...effects: string[]): Promise<string> {
  const plan = drawScanPlan(createRandom('plan'), 'good', [...SAME, ...effects])
  const path = join(folder, `${effects.join('-')}.pdf`)
  writeFileSync(path, (await scanReport(REPORT, [], plan, createRandom('scan'))).bytes)
  return path
}

function shown(path: string): Sheet {
  execFileSync('pdftoppm', ['-r', '75', '-gray', '-singlefile', path, `${path}-shown`])
  return pgmToSheet(readFileSync(`${path}-shown.pgm`))
}

const ink = (sheet: Sheet): number => sheet.data.reduce((sum, level) => sum + 255 - level, 0)

/** Mean level of each field of so many pixels: a page that is turned is drawn half a pixel aside. */
const FIELD = 10
function toFields(sheet: Sheet): number[] {
  const across = Math.ceil(sheet.width / FIELD)
  const sums = Array.from({ length: across * Math.ceil(sheet.height / FIELD) }, () => 0)
  for (const [at, level] of sheet.data.entries()) {
    const field = Math.floor(at / sheet.width / FIELD) * across + Math.floor((at % sheet.width) / FIELD)
    sums[field] = (sums[field] ?? 0) + level / FIELD ** 2
  }
  return sums
}

/** Kinds of the pictures in a file: `image smask jpeg …`, as poppler lists them. */
const pictures = (path: string): { kind: string; encoding: string }[] =>
  execFileSync('pdfimages', ['-list', path])
    .toString()
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => line.trim().split(/\s+/u))
    .map((fields) => ({ kind: fields[2] ?? '', encoding: fields[8] ?? '' }))

describe('a scan looks the same whatever its file is made of', () => {
  test.each([
    { effect: 'compression=flate', kinds: [{ kind: 'image', encoding: 'image' }] },
    { effect: 'compression=jpx', kinds: [{ kind: 'image', encoding: 'jpx' }] },
    {
      effect: 'layers',
      kinds: [
        { kind: 'image', encoding: 'jpeg' },
        { kind: 'stencil', encoding: 'ccitt' },
      ],
    },
    { effect: 'strips=3', kinds: Array.from({ length: 3 }, () => ({ kind: 'image', encoding: 'jpeg' })) },
    { effect: 'rotateEntry=90', kinds: [{ kind: 'image', encoding: 'jpeg' }] },
    { effect: 'rotateEntry=180', kinds: [{ kind: 'image', encoding: 'jpeg' }] },
    { effect: 'hiddenText', kinds: [{ kind: 'image', encoding: 'jpeg' }] },
  ])('$effect', async ({ effect, kinds }) => {
    const path = await scanAs(effect)
    expect(pictures(path)).toEqual(kinds)
    const [plain, other] = [shown(await scanAs('strips=1')), shown(path)]
    expect([other.width, other.height]).toEqual([plain.width, plain.height])
    const fields = toFields(other)
    const differences = toFields(plain).map((level, at) => Math.abs(level - (fields[at] as number)))
    expect(differences.reduce((sum, each) => sum + each, 0) / differences.length).toBeLessThan(4)
    // Blank paper would pass for a page of thin letters: half of the ink has to be there.
    expect(ink(other)).toBeGreaterThan(ink(plain) / 2)
  })

  test('the hidden text of a scanner has no diacritics', async () => {
    const text = execFileSync('pdftotext', [await scanAs('hiddenText'), '-']).toString()
    expect(text).toMatch(/[a-z]{3}/u)
    expect(text).not.toMatch(/[^\p{ASCII}]/u)
  })
})
