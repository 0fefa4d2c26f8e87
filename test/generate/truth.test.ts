/**
 * The generator's truth: what it says before anything is drawn has to be right by itself, and the same on every machine.
 */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalogueSchema } from '../../src/model/catalogue-schema.ts'
import { catalogueToCriteria } from '../../src/model/catalogue.ts'
import { keptToPlan } from '../../scripts/generate/fixtures.ts'
import { CODE_STYLES, inventCatalogue, toRoman } from '../../scripts/generate/invent-catalogue.ts'
import { KEPT_REPORTS } from '../../scripts/generate/kept-reports.ts'
import { toMilli } from '../../scripts/generate/milli.ts'
import { PRODUCERS, seedToPlan } from '../../scripts/generate/plan.ts'
import { createRandom } from '../../scripts/generate/prng.ts'
import { planToReport } from '../../scripts/generate/seed-to-report.ts'
import type { Truth } from '../../scripts/generate/seed-to-report.ts'
import { rowsToFindings } from '../../scripts/generate/truth-findings.ts'
import type { PrintedRow } from '../../scripts/generate/truth-findings.ts'
import { EXPECTED_AT_HAND } from '../../scripts/generate/write-truth.ts'

const readTruth = (path: string): Truth => JSON.parse(readFileSync(path, 'utf8')) as Truth

const truthOf = (seed: string): string => JSON.stringify(planToReport(seedToPlan(seed, {}), EXPECTED_AT_HAND).truths)
const canonical = (id: string): string => (id.includes('.') ? id.slice(id.indexOf('.') + 1) : id)
const keyOf = ({ code, row, column }: { code: string; row: string; column: string }): string => `${code} ${row} ${column}`

test('the same seed tells the same truth, another seed another', () => {
  expect(truthOf('one')).toBe(truthOf('one'))
  expect(truthOf('one')).not.toBe(truthOf('two'))
})

test('a committed report has the truth that its seed tells', () => {
  for (const [name, wishes] of Object.entries(KEPT_REPORTS)) {
    const { truths } = planToReport(keptToPlan(name, wishes), EXPECTED_AT_HAND)
    const paths = truths.length === 1 ? [`${name}.expected.json`] : truths.map((_, index) => `${name}.${index + 1}.expected.json`)
    expect(paths.map((path) => readTruth(`fixtures/generated/${path}`))).toEqual(JSON.parse(JSON.stringify(truths)))
    expect(existsSync(`fixtures/generated/${name}.pdf`)).toBe(true)
  }
})

test('the rules for findings find in the Ngọc Kỳ report what was found in it by hand', () => {
  const truth = readTruth(EXPECTED_AT_HAND)
  const rows = truth.rows.map((row): PrintedRow => ({
    id: row.id,
    parent: row.parent,
    printedCode: row.printedCode,
    scores: { max: row.max === null ? null : toMilli(row.max), self: row.self === null ? null : toMilli(row.self), appraised: null },
    assessedElsewhere: row.id === 'II.2' || row.id === 'II.3',
    canonicalCode: row.id === 'TOTAL' ? null : canonical(row.id),
    catalogueMax: row.max === null ? null : toMilli(row.max),
  }))
  // Nobody filled in an appraisal there, so what is said of that column does not count.
  const found = rowsToFindings(rows).filter((finding) => finding.column !== 'appraised')
  expect(found.map(keyOf).sort()).toEqual(truth.findings.map(keyOf).sort())
})

/** A row whose maximum is one point. */
function selfRow(id: string, parent: string | null, self: number | null): PrintedRow {
  return {
    id,
    parent,
    printedCode: id,
    scores: { max: 1000, self, appraised: null },
    assessedElsewhere: false,
    canonicalCode: null,
    catalogueMax: null,
  }
}

const selfFindings = (printed: PrintedRow[]): string[] =>
  rowsToFindings(printed)
    .filter((finding) => finding.column === 'self')
    .map((finding) => `${finding.code} ${finding.row}`)

test('a blank subtotal counts as the sum of its children', () => {
  const children = [selfRow('A.1', 'A', null), selfRow('A.1.1', 'A.1', 250), selfRow('A.1.2', 'A.1', 500), selfRow('A.2', 'A', 250)]
  expect(selfFindings([selfRow('A', null, 1000), ...children])).toEqual(['blank A.1'])
  expect(selfFindings([selfRow('A', null, 750), ...children])).toEqual(['sum A', 'blank A.1'])
  const open = children.map((child) => (child.id === 'A.1.2' ? selfRow('A.1.2', 'A.1', null) : child))
  expect(selfFindings([selfRow('A', null, 1000), ...open])).toEqual(['sum-incomplete A', 'blank A.1', 'blank A.1.2'])
})

test('invented catalogues are valid, add up, and have no code twice', () => {
  for (const style of CODE_STYLES) {
    for (const leaves of [15, 60, 240]) {
      const { catalogue } = inventCatalogue(createRandom(`${style} ${leaves}`), { leaves, depth: 4, style, label: 'test' })
      expect(catalogueSchema.safeParse(catalogue).success).toBe(true)
      const criteria = catalogueToCriteria(catalogue)
      expect(new Set(criteria.map((criterion) => criterion.id)).size).toBe(criteria.length)
      for (const { id, criterion } of criteria.filter((each) => each.criterion.children !== undefined)) {
        const sum = criteria.filter((child) => child.parent === id).reduce((total, child) => total + toMilli(child.criterion.max ?? 0), 0)
        expect(sum).toBe(toMilli(criterion.max ?? 0))
      }
    }
  }
})

test('a wish sets one axis, and one that names no axis is refused', () => {
  for (const producer of PRODUCERS) expect(seedToPlan('wish', { producer, encoding: 'unicode' }).producer).toBe(producer)
  expect(seedToPlan('wish', { fontSize: '9' }).fontSize).toBe(9)
  expect(() => seedToPlan('wish', { colour: 'red' })).toThrow(RangeError)
})

test('numbers are written in Roman numerals', () => {
  expect([1, 4, 9, 14, 40, 99].map(toRoman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XCIX'])
})
