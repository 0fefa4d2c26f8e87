/**
 * What later checks rely on in explanations: document numbers, dates, ratios. In: the truth and what was read. Out: how many there are
 * and how many were read to the letter.
 */
import type { Truth } from '../generate/seed-to-report.ts'
import type { Extraction } from '../../src/model/extraction.ts'

export interface ReferenceFigures {
  readonly expected: number
  readonly exact: number
}

/** `52/KH-UBND`, `30/12/2022`, `7/671 = 0,89%`, `98,5%`. */
const REFERENCE =
  /\d+\/(?:\d{4}\/)?\p{Lu}[\p{Lu}\d]*(?:-\p{Lu}[\p{Lu}\d]*)+|\d{1,2}\/\d{1,2}\/\d{4}|\d+\/\d+(?:\s*=\s*\d+(?:[.,]\d+)?\s*%)?|\d+(?:[.,]\d+)?\s*%/gu
const SPACE = /\s+/gu

const referencesOf = (text: string | null): string[] => [...(text ?? '').matchAll(REFERENCE)].map(([found]) => found.replace(SPACE, ''))

/** Each reference of a row counts once for each time that it stands there. */
export function measureReferences(truth: Truth, extraction: Extraction | null): ReferenceFigures {
  const read = new Map(extraction?.rows.map(({ id, explanation }) => [id, explanation]))
  let [expected, exact] = [0, 0]
  for (const { id, explanation } of truth.rows) {
    const left = referencesOf(read.get(id) ?? null)
    for (const reference of referencesOf(explanation ?? null)) {
      expected++
      const at = left.indexOf(reference)
      if (at < 0) continue
      left.splice(at, 1)
      exact++
    }
  }
  return { expected, exact }
}
