import { describe, expect, it } from 'vitest'
import { cellReadings } from '../../src/match/cell-readings.ts'
import type { Reading, Word } from '../../src/model/page.ts'

const word = (text: string, readings?: readonly Reading[], spaceBefore = true): Word => ({
  text,
  box: [0, 0, 10, 10],
  baseline: 8,
  fontSize: 10,
  direction: 0,
  bold: false,
  confidence: readings === undefined ? 1 : 0.9,
  spaceBefore,
  ...(readings === undefined ? {} : { readings: [...readings] }),
})
const engine = (text: string): Reading => ({ text, confidence: 0.9, by: 'engine' })
const glyphs = (text: string): Reading => ({ text, confidence: 0.8, by: 'glyphs' })

describe('the readings of a cell', () => {
  it('are none in a text layer', () => {
    expect(cellReadings([word('2.5')])).toBeUndefined()
    expect(cellReadings([])).toBeUndefined()
  })

  it('are those of its word', () => {
    expect(cellReadings([word('2.5', [engine('25'), glyphs('2.5')])])).toEqual([engine('25'), glyphs('2.5')])
  })

  it('are joined reading by reading where every word was read as often', () => {
    const cell = [word('0', [engine('0'), glyphs('O')]), word('.5', [engine('.5'), glyphs('.6')])]
    expect(cellReadings(cell)?.map(({ text }) => text)).toEqual(['0 .5', 'O .6'])
    expect(cellReadings(cell)?.[1]).toEqual({ text: 'O .6', confidence: 0.8, by: 'glyphs' })
  })

  it('are joined without a space where the words touch', () => {
    expect(cellReadings([word('2', [engine('2')]), word(',5', [engine(',5')], false)])?.[0]?.text).toBe('2,5')
  })

  it('take a word as it came where the others were read more often', () => {
    const cell = [word('TC', [engine('TC')]), word('1.1', [engine('11'), glyphs('1.1')])]
    expect(cellReadings(cell)?.map(({ text }) => text)).toEqual(['TC 11', 'TC 1.1'])
  })

  it('are none for prose', () => {
    expect(cellReadings(['Kế', 'hoạch', 'số', '52', 'năm'].map((text) => word(text, [engine(text)])))).toBeUndefined()
  })
})
