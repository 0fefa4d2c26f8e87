/**
 * Ridges along rows to tracks: chains of strips of the picture in which a ridge goes on at about the same height.
 * In: widened ridges. Out: tracks with their height in each strip. Letters make tracks, too; what is a rule is told later.
 */
import { forBands, pixelKernel, type PixelKernel } from '../pixel-kernel/index.ts'

/** Ridges along the rows of a picture (of the picture itself, or of the transposed one). */
export interface RidgeMap {
  readonly width: number
  readonly height: number
  /** 1 on a ridge. */
  readonly narrow: Uint8Array
  /** 1 where a ridge is at most a pixel away across. */
  readonly ridges: Uint8Array
  /** Width of a strip, pixels. */
  readonly strip: number
}

export interface Track {
  /** Index of the first strip. */
  readonly first: number
  /** Height (pixels, middle of the ridge) in each strip from the first; strips without a ridge are filled in between. */
  readonly heights: number[]
}

/** A strip takes part in a track when so much of its width is ridge. */
const LEAST_COVER = 0.3
/** A ridge may wander by so many pixels from one strip to the next. */
const WANDER = 1.6
/** More room for each strip without a ridge. */
const WANDER_PER_MISS = 0.5
/** Strips in a row without a ridge. */
const MOST_MISSES = 2
/** Share of the peak's cover at which the ridge's thickness ends. */
const SHOULDER = 0.8

interface Peak {
  readonly at: number
  readonly cover: number
}

function findPeaks(cover: Uint16Array, least: number, peaks: Peak[]): void {
  const height = cover.length
  for (let y = 0; y < height; y++) {
    if (cover[y]! < least) continue
    // One stretch of enough cover; it may hold several peaks, a pixel of valley between them at least.
    let end = y
    while (end < height && cover[end]! >= least) end++
    let at = y
    while (at < end) {
      while (at + 1 < end && cover[at + 1]! >= cover[at]!) at++
      const top = cover[at]!
      let from = at
      let to = at
      while (from > y && cover[from - 1]! >= top * SHOULDER) from--
      while (to + 1 < end && cover[to + 1]! >= top * SHOULDER) to++
      const last = peaks.at(-1)
      if (last === undefined || last.at < (from + to) / 2) peaks.push({ at: (from + to) / 2, cover: top })
      at = to
      while (at + 1 < end && cover[at + 1]! <= cover[at]!) at++
      if (at + 1 >= end) break
    }
    y = end
  }
}

interface Open {
  first: number
  heights: number[]
  misses: number
  hits: number
  slope: number
}

const leastCover = (pixels: number): number => Math.max(2, LEAST_COVER * pixels)

/** For each strip, row by row, how much of it is ridge; 0 where it is little. */
function coversOf({ width, height, narrow, ridges, strip }: RidgeMap, kernel: PixelKernel | null): Uint16Array {
  const strips = Math.ceil(width / strip)
  const last = leastCover(width - (strips - 1) * strip)
  if (kernel !== null) {
    kernel.begin()
    const [thin, thick, to] = [kernel.put(narrow), kernel.put(ridges), kernel.take(strips * height * 2)]
    forBands(height, (top, bottom) => kernel.call.cover(thin, thick, width, height, top, bottom, strip, leastCover(strip), last, to))
    return new Uint16Array(kernel.copy(to, strips * height * 2).buffer)
  }
  const covers = new Uint16Array(strips * height)
  for (let index = 0; index < strips; index++) {
    const left = index * strip
    const right = Math.min(width, left + strip)
    const least = leastCover(right - left)
    for (let y = 0; y < height; y++) {
      let sum = 0
      for (let at = y * width + left, end = y * width + right; at < end; at++) sum += ridges[at]!
      if (sum < least) continue
      // Widened ridges of a double border touch; the narrow ones tell them apart.
      for (let at = y * width + left, end = y * width + right; at < end; at++) sum += narrow[at]!
      covers[index * height + y] = sum
    }
  }
  return covers
}

export function ridgesToTracks({ width, height, narrow, ridges, strip }: RidgeMap, kernel = pixelKernel()): Track[] {
  const done: Track[] = []
  let open: Open[] = []
  const close = (track: Open): void => {
    if (track.hits < 2) return
    done.push({ first: track.first, heights: track.heights.slice(0, track.heights.length - track.misses) })
  }
  const strips = Math.ceil(width / strip)
  const covers = coversOf({ width, height, narrow, ridges, strip }, kernel)
  for (let index = 0; index < strips; index++) {
    const cover = covers.subarray(index * height, (index + 1) * height)
    const least = leastCover(Math.min(strip, width - index * strip))
    const peaks: Peak[] = []
    findPeaks(cover, least, peaks)
    open = follow(open, peaks, index, close)
  }
  for (const track of open) close(track)
  return done
}

/** Gives each open track its nearest peak, nearest pairs first among neighbours; peaks that are left begin tracks. */
function follow(open: readonly Open[], peaks: readonly Peak[], index: number, close: (track: Open) => void): Open[] {
  const taken = new Uint8Array(peaks.length)
  const next: Open[] = []
  let low = 0
  for (const track of open) {
    const last = track.heights.at(-1)!
    const expected = last + track.slope
    const room = WANDER + WANDER_PER_MISS * track.misses
    while (low < peaks.length && peaks[low]!.at < expected - room - 4) low++
    let best = -1
    for (let i = low; i < peaks.length && peaks[i]!.at <= expected + room; i++) {
      if (taken[i] === 1 || peaks[i]!.at < expected - room) continue
      if (best < 0 || Math.abs(peaks[i]!.at - expected) < Math.abs(peaks[best]!.at - expected)) best = i
    }
    if (best < 0) {
      track.misses++
      if (track.misses > MOST_MISSES) close(track)
      else {
        track.heights.push(expected)
        next.push(track)
      }
      continue
    }
    taken[best] = 1
    const at = peaks[best]!.at
    // Strips that were passed over lie on the straight way.
    const before = track.heights[track.heights.length - 1 - track.misses]!
    for (let i = 0; i < track.misses; i++) {
      track.heights[track.heights.length - track.misses + i] = before + ((at - before) * (i + 1)) / (track.misses + 1)
    }
    track.slope = 0.8 * track.slope + (0.2 * (at - before)) / (track.misses + 1)
    track.misses = 0
    track.hits++
    track.heights.push(at)
    next.push(track)
  }
  for (const [i, peak] of peaks.entries()) if (taken[i] === 0) next.push({ first: index, heights: [peak.at], misses: 0, hits: 1, slope: 0 })
  return next.sort((a, b) => a.heights.at(-1)! - b.heights.at(-1)!)
}
