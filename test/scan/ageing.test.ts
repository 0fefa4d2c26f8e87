import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../scripts/generate/prng.ts'
import type { Truth } from '../../scripts/generate/seed-to-report.ts'
import { agePage } from '../../scripts/scan/age-page.ts'
import { scanReport } from '../../scripts/scan/make-scans.ts'
import { SEVERITIES, drawScanPlan } from '../../scripts/scan/scan-plan.ts'
import type { ScanPlan } from '../../scripts/scan/scan-plan.ts'
import { blankSheet, toColour, toGrey, turnSheet } from '../../scripts/scan/sheet.ts'
import type { Sheet } from '../../scripts/scan/sheet.ts'

const REPORT = 'fixtures/generated/browser-dotted-justified'
const truth = JSON.parse(readFileSync(`${REPORT}.expected.json`, 'utf8')) as Truth

const planOf = (severity: ScanPlan['severity'], ...effects: string[]): ScanPlan => drawScanPlan(createRandom('plan'), severity, effects)
const scan = async (plan: ScanPlan, seed: string) => scanReport(`${REPORT}.pdf`, [truth], plan, createRandom(seed))

/** A sheet of A5 at 144 dpi with one black rule across. */
function ruledSheet(): Sheet {
  const sheet = blankSheet(840, 1190, 1, 255)
  sheet.data.fill(0, 600 * 840, 604 * 840)
  return sheet
}

const ageRuled = (plan: ScanPlan, seed: string) =>
  agePage(
    {
      print: ruledSheet(),
      unit: 2,
      page: { width: 420, height: 595, words: [] },
      reverse: null,
      last: false,
      wrongFigures: new Set(),
    },
    plan,
    createRandom(seed),
  )

/** Height of the ink in a column, as the mean of the dark rows; pixels. */
function inkHeight(sheet: Sheet, x: number): number {
  let [weight, sum] = [0, 0]
  for (let y = 0; y < sheet.height; y++) {
    const ink = 255 - (sheet.data[y * sheet.width + x] as number)
    if (ink > 100) [weight, sum] = [weight + ink, sum + ink * y]
  }
  return sum / weight
}

describe('the scan of a page', () => {
  test('has the resolution that the plan says', () => {
    const { scan: sheet } = ageRuled(planOf('usual', 'dpi=225', 'mode=grey'), 'a')
    expect([sheet.width, sheet.height]).toEqual([Math.round((420 / 72) * 225), Math.round((595 / 72) * 225)])
  })

  test.each(['a', 'b', 'c', 'd'])('is turned by the angle that is noted for it, clockwise (%s)', (seed) => {
    const { scan: sheet, record } = ageRuled(planOf('good', 'skew=3', 'mode=grey'), seed)
    const [left, right] = [Math.round(sheet.width * 0.2), Math.round(sheet.width * 0.8)]
    const slope = (inkHeight(sheet, right) - inkHeight(sheet, left)) / (right - left)
    expect((Math.atan(slope) * 180) / Math.PI).toBeCloseTo(record.skew, 1)
    expect(Math.abs(record.skew)).toBeGreaterThan(0.02)
  })

  test('has the grain that the plan says', () => {
    const { scan: sheet } = ageRuled(planOf('good', 'noise=6', 'paper=200', 'mode=grey', 'skew=0'), 'a')
    const part = Array.from(sheet.data.subarray(0, 300 * sheet.width))
    const mean = part.reduce((sum, value) => sum + value, 0) / part.length
    expect(mean).toBeCloseTo(200, 0)
    expect(Math.sqrt(part.reduce((sum, value) => sum + (value - mean) ** 2, 0) / part.length)).toBeCloseTo(6, 0)
  })

  test('is black and white where the plan says so', () => {
    const { scan: sheet } = ageRuled(planOf('usual', 'fax'), 'a')
    expect(new Set(sheet.data)).toEqual(new Set([0, 255]))
  })

  test('is darker at the far side where the light falls off', () => {
    const { scan: sheet } = ageRuled(planOf('good', 'gradient=0.3', 'mode=grey', 'noise=0'), 'a')
    const corners = [0, sheet.width - 1, sheet.data.length - sheet.width, sheet.data.length - 1].map((at) => sheet.data[at] as number)
    expect(Math.max(...corners) - Math.min(...corners)).toBeGreaterThan(30)
  })

  test('has red in it where a seal was put', () => {
    const { scan: sheet } = agePage(
      {
        print: ruledSheet(),
        unit: 2,
        page: { width: 420, height: 595, words: [] },
        reverse: null,
        last: true,
        wrongFigures: new Set(),
      },
      planOf('good', 'stamp'),
      createRandom('a'),
    )
    let red = 0
    for (let at = 0; at < sheet.data.length; at += 3)
      if (
        (sheet.data[at] as number) > (sheet.data[at + 1] as number) + 60 &&
        (sheet.data[at] as number) > (sheet.data[at + 2] as number) + 60
      )
        red++
    expect(red).toBeGreaterThan(1000)
  })
})

test('four quarter turns give the sheet again, and one turns its first row into its last column', () => {
  const sheet: Sheet = { width: 3, height: 2, channels: 1, data: Uint8Array.of(1, 2, 3, 4, 5, 6) }
  expect([...turnSheet(sheet, 90).data]).toEqual([4, 1, 5, 2, 6, 3])
  expect([...turnSheet(turnSheet(sheet, 90), 270).data]).toEqual([...sheet.data])
  expect([...turnSheet(turnSheet(sheet, 180), 180).data]).toEqual([...sheet.data])
  expect([...toGrey(turnSheet(toColour(sheet), 90)).data]).toEqual([4, 1, 5, 2, 6, 3])
})

describe('the scan of a report', () => {
  test.each(SEVERITIES)('is the same from the same seed, and another from another (%s)', async (severity) => {
    const plan = planOf(severity, 'dpi=100')
    const [first, again, other] = [await scan(plan, 'a'), await scan(plan, 'a'), await scan(plan, 'b')]
    expect(Buffer.compare(first.bytes, again.bytes)).toBe(0)
    expect(Buffer.compare(first.bytes, other.bytes)).not.toBe(0)
  })

  test('holds one Group 4 picture for a fax', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bangdiem-scan-'))
    try {
      writeFileSync(join(folder, 'fax.pdf'), (await scan(planOf('good', 'fax', 'dpi=200'), 'a')).bytes)
      const [, , line = ''] = execFileSync('pdfimages', ['-list', join(folder, 'fax.pdf')])
        .toString()
        .split('\n')
      const [, , kind, width, , colour, , bits, encoding, , , , across] = line.trim().split(/\s+/u)
      expect({ kind, width, colour, bits, encoding, across }).toEqual({
        kind: 'image',
        width: '1653',
        colour: 'gray',
        bits: '1',
        encoding: 'ccitt',
        across: '200',
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test.each([90, 180, 270])('looks the same with /Rotate %i', async (turn) => {
    const plain = await PDFDocument.load((await scan(planOf('good', 'mode=grey', 'dpi=60'), 'a')).bytes)
    const rotated = await PDFDocument.load((await scan(planOf('good', 'mode=grey', 'dpi=60', `rotateEntry=${turn}`), 'a')).bytes)
    const [page, other] = [plain.getPage(0), rotated.getPage(0)]
    expect(other.getRotation().angle).toBe(turn)
    const { width, height } = page.getSize()
    expect(other.getSize()).toEqual(turn === 180 ? { width, height } : { width: height, height: width })
  })
})

test('an effect that is not known is named', () => {
  expect(() => planOf('good', 'coffee')).toThrow('no such effect: coffee')
  expect(() => planOf('good', 'coffee=2')).toThrow('no such axis: coffee')
})
