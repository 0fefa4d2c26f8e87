import { describe, expect, it } from 'vitest'
import { extractionsToJson } from '../../src/export/json.ts'
import { buildExtraction, buildRow } from './build.ts'

describe('JSON', () => {
  const extraction = buildExtraction([buildRow({ id: 'I', name: 'x\u009b31m\u202ey\u2028' })])

  it('is an object for one report and an array for several', () => {
    expect(JSON.parse(extractionsToJson([extraction]))).toEqual(extraction)
    expect(JSON.parse(extractionsToJson([extraction], true))).toEqual([extraction])
    expect(JSON.parse(extractionsToJson([extraction, extraction]))).toHaveLength(2)
  })

  it('escapes what a terminal would obey', () => {
    expect(extractionsToJson([extraction])).toContain('x\\u009b31m\\u202ey\\u2028')
  })
})
