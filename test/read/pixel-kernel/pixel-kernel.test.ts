/** The kernel against the plain loops: on any picture both give the same, to the last bit. */
import { assert, integer, nat, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { turnDarkGrounds } from '../../../src/read/picture/dark-grounds.ts'
import { evenLight } from '../../../src/read/picture/even-light.ts'
import { greyToInk } from '../../../src/read/picture/ink.ts'
import { toCells } from '../../../src/read/picture/pale-marks.ts'
import type { Homography, Raster } from '../../../src/read/picture/raster.ts'
import { findSheet } from '../../../src/read/picture/sheet.ts'
import { shrink } from '../../../src/read/picture/shrink.ts'
import { transpose } from '../../../src/read/picture/transpose.ts'
import { maskToBlobs } from '../../../src/read/picture/blobs.ts'
import { findDirt } from '../../../src/read/picture/dirt.ts'
import { maskToRuns } from '../../../src/read/picture/runs.ts'
import { warp } from '../../../src/read/picture/warp.ts'
import { pixelKernel } from '../../../src/read/pixel-kernel/index.ts'
import { ridgesAlongRows } from '../../../src/read/pixel-rules/ridges.ts'
import { ridgesToTracks } from '../../../src/read/pixel-rules/tracks.ts'

/** Paper with strokes, rules and grain, of a size that is no multiple of the kernel's vectors. */
const pictures = record({
  width: integer({ min: 40, max: 150 }),
  height: integer({ min: 40, max: 150 }),
  seed: integer({ min: 1 }),
  shade: nat(60),
}).map(({ width, height, seed, shade }): Raster => {
  let state = seed >>> 0
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const data = Uint8Array.from({ length: width * height }, (_, at) =>
    at % 3 === 0 ? 255 : 255 - next(8) - Math.floor((shade * at) / (width * height)),
  )
  for (let stroke = 0; stroke < 12; stroke++) {
    const [left, top, level] = [next(width), next(height), next(180)]
    const [wide, high] = stroke % 3 === 0 ? [width, 1 + next(3)] : stroke % 3 === 1 ? [1 + next(3), height] : [1 + next(40), 1 + next(30)]
    for (let y = top; y < Math.min(height, top + high); y++) data.fill(level, y * width + left, y * width + Math.min(width, left + wide))
  }
  return { width, height, data }
})

/** As texts: those are compared quickly. */
const toTexts = (results: readonly Uint8Array[]): string[] => results.map((result) => Buffer.from(result).toString('latin1'))

const same = (work: (picture: Raster, kernel: ReturnType<typeof pixelKernel>) => readonly Uint8Array[]): void =>
  assert(
    property(pictures, (picture) => {
      expect(toTexts(work(picture, pixelKernel()))).toEqual(toTexts(work(picture, null)))
    }),
    { numRuns: 25 },
  )

describe('the kernel gives what the plain loops give', () => {
  test('there is a kernel here', () => {
    expect(pixelKernel()).not.toBeNull()
  })

  test.each([2, 3, 4])('made smaller by %i', (factor) => same((picture, kernel) => [shrink(picture, factor, kernel).data]))

  test('even light', () => same((picture, kernel) => [evenLight(picture, findSheet(picture, 75), 1, kernel).data]))

  test('ink', () => same((picture, kernel) => [greyToInk(picture, 150, kernel).data]))

  test('pale ink by squares', () =>
    same((picture, kernel) => {
      const rules = { ...picture, data: picture.data.map((value) => (value === 3 ? 1 : 0)) }
      const cells = toCells({ grey: picture, dpi: 100 * (1 + (picture.width % 3)) }, rules, 120.5, 1, kernel)
      return cells === null ? [] : [cells.black, new Uint8Array(cells.coloured.buffer), new Uint8Array(cells.red.buffer)]
    }))

  test('dark grounds', () =>
    same((picture, kernel) => {
      const [grey, ink] = [picture.data.slice(), new Uint8Array(picture.data.length)]
      turnDarkGrounds({ ...picture, data: grey }, { ...picture, data: ink }, 50, kernel)
      return [grey, ink]
    }))

  test.each<[string, Homography]>([
    ['leaning', [0.999, -0.02, 3, 0.02, 0.999, -2, 0, 0, 1]],
    ['twice as large', [0.5, 0, 0, 0, 0.5, 0, 0, 0, 1]],
    ['seen from the side', [1.05, 0.03, -4, -0.02, 0.97, 2, 0.0004, -0.0003, 1]],
    ['turned by a quarter', [0, -1, 60, 1, 0, 0, 0, 0, 1]],
  ])('moved: %s', (_, map) => same((picture, kernel) => [warp(picture, map, picture.width + 30, picture.height + 9, kernel).data]))

  test('rows and columns exchanged', () => same((picture, kernel) => [transpose(picture, kernel).data]))

  test('runs of ink that is not masked', () =>
    same((picture, kernel) => {
      const ink = greyToInk(picture, 150, null)
      const mask = { ...picture, data: picture.data.map((value) => (value % 5 === 0 ? 1 : 0)) }
      return [new Uint8Array(maskToRuns(ink, mask, kernel).buffer), new Uint8Array(maskToRuns(ink, null, kernel).buffer)]
    }))

  test('dirt', () =>
    same((picture, kernel) => {
      const ink = greyToInk(picture, 75, null)
      return [findDirt(ink, maskToBlobs(ink, null), 60, kernel) ?? new Uint8Array(0)]
    }))

  test.each([4, 5, 10, 11])('ridges with paper within %i pixels', (reach) =>
    same((picture, kernel) => {
      const { narrow, wide } = ridgesAlongRows(picture, reach, 20, kernel)
      return [narrow, wide]
    }),
  )

  test('tracks of ridges', () =>
    same((picture, kernel) => {
      const { narrow, wide } = ridgesAlongRows(picture, 6, 20, null)
      return [Buffer.from(JSON.stringify(ridgesToTracks({ ...picture, narrow, ridges: wide, strip: 17 }, kernel)))]
    }))
})

test('memory for a picture too large to be kept is given back', () => {
  const [width, height] = [8000, 6300]
  const turned = transpose({ width, height, data: new Uint8Array(width * height).fill(200) })
  expect(turned.data.findIndex((value) => value !== 200)).toBe(-1)
  const [kernel, small] = [pixelKernel(), { width: 3, height: 2, data: Uint8Array.of(1, 2, 3, 4, 5, 6) }]
  expect([...transpose(small, kernel).data]).toEqual([1, 4, 2, 5, 3, 6])
  expect(kernel?.call.memory.buffer.byteLength ?? 0).toBeLessThan(width * height)
})
