import { expect, test } from 'vitest'
import type { Raster } from '../../../src/read/picture/raster.ts'
import { LINE_HEIGHT } from '../../../src/read/recognise/engine.ts'
import { loadEngine, RecogniserError } from '../../../src/read/recognise/index.ts'

test('without trained data the remedy is named in both languages', async () => {
  const failure = await loadEngine({ trainedData: 'no-such-file.gz' }).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(RecogniserError)
  const { code, sentence } = failure as RecogniserError
  expect(code).toBe('recogniser-missing')
  expect(sentence.vi).toContain('npm ci')
  expect(sentence.en).toContain('npm ci')
})

/** Upright bars with a foot, `widths` pixels wide: something to read, whatever it is. */
function bars(...widths: number[]): Raster {
  const width = widths.reduce((sum, each) => sum + each + 8, 8)
  const data = new Uint8Array(width * LINE_HEIGHT).fill(255)
  let left = 8
  for (const each of widths) {
    for (let y = 5; y < LINE_HEIGHT - 5; y++) data.fill(0, y * width + left, y * width + left + (y > LINE_HEIGHT - 10 ? each : 4))
    left += each + 8
  }
  return { width, height: LINE_HEIGHT, data }
}

test('what a line reads as does not depend on what was read before it', async () => {
  const engine = await loadEngine()
  const [one, other] = [bars(12, 4, 12), bars(4, 4, 14, 4, 12, 4)]
  const first = engine.readLines([one])
  expect(first.length).toBeGreaterThan(0)
  for (let time = 0; time < 3; time++) engine.readLines([other])
  expect(engine.readLines([one])).toEqual(first)
  engine.close()
})
