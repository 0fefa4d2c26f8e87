import { describe, expect, it } from 'vitest'
import type { Extraction } from '../../src/model/extraction.ts'
import { extractionsToJson, toJsonText } from '../../src/export/json.ts'
import { buildExtraction, buildRow } from './build.ts'

const toJson = (extractions: readonly Extraction[], asArray?: boolean): string => [...extractionsToJson(extractions, asArray)].join('')

describe('JSON', () => {
  const extraction = buildExtraction([buildRow({ id: 'I', name: 'x\u009b31m\u202ey\u2028', explanation: 'two\nlines' })])

  it('is an object for one report and an array for several', () => {
    expect(JSON.parse(toJson([extraction]))).toEqual(extraction)
    expect(JSON.parse(toJson([extraction], true))).toEqual([extraction])
    expect(JSON.parse(toJson([extraction, extraction]))).toHaveLength(2)
  })

  it('is made report by report, byte for byte what it is as a whole', () => {
    for (const extractions of [[], [extraction], [extraction, extraction, extraction]]) {
      expect([...extractionsToJson(extractions, true)].length).toBeGreaterThanOrEqual(extractions.length)
      expect(toJson(extractions, true)).toBe(toJsonText(extractions))
    }
  })

  it('escapes what a terminal would obey', () => {
    expect(toJson([extraction])).toContain('x\\u009b31m\\u202ey\\u2028')
  })
})
