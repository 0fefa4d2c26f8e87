/**
 * A text line to the picture that the engine reads. In: the page's grey picture, the line, and what else stands near it. Out: the line
 * alone on white paper, LINE_HEIGHT pixels high, and the way back from its pixels to those of the page.
 */
import type { PixelBox, Raster } from '../picture/raster.ts'
import type { Component } from './components.ts'
import { LINE_HEIGHT } from './engine.ts'
import type { TextLine } from './lines.ts'
import { resample } from './resample.ts'

export interface LinePicture {
  readonly picture: Raster
  /** From a place across the picture to one across the page, pixels. */
  readonly toPageX: (x: number) => number
}

export interface LinePictureOptions {
  /** Width after squeezing, as a part of what the height asks for. */
  readonly squeeze: number
  /** Above and below the line, pixels of the result. */
  readonly padding: number
  /** White at the left and right ends, pixels of the result: much of it makes the engine lose points. */
  readonly margin: number
}

const PAPER = 255
/** Ink has a grey edge this wide, pixels of the page. */
const EDGE = 2
/** From here on, between ink and paper, all is paper: grain and the shade of thin paper are lighter. */
const WHITE_FROM = 0.75
/** A line is at least this many of its letters high, so that a dash is not blown up to the size of a letter. */
const LEAST_HEIGHT = 1.4

export function linePicture(
  grey: Raster,
  rules: Raster | null,
  line: TextLine,
  strangers: readonly Component[],
  { squeeze, padding, margin }: LinePictureOptions,
  letter: number,
): LinePicture {
  const missing = Math.max(0, LEAST_HEIGHT * letter - (line.bottom - line.top))
  const height = line.bottom - line.top + missing
  const pad = (height * padding) / (LINE_HEIGHT - 2 * padding)
  const box = {
    left: line.left - EDGE,
    top: Math.round(line.top - missing / 2 - pad),
    right: line.right + EDGE,
    bottom: Math.round(line.bottom + missing / 2 + pad),
  }
  const crop = cutOut(grey, rules, box)
  hide(crop, box, strangers, grey, line.components)
  stretch(crop, inkLevel(grey, line.components))
  const scale = LINE_HEIGHT / (box.bottom - box.top)
  const width = Math.max(1, Math.round((box.right - box.left) * scale * squeeze))
  const picture = resample(crop, width, LINE_HEIGHT, margin, PAPER)
  const across = (box.right - box.left) / width
  return { picture, toPageX: (x) => box.left + (x - margin) * across }
}

/** The pixels of a box; paper where the page ends and where rules are. */
function cutOut(grey: Raster, rules: Raster | null, { left, top, right, bottom }: PixelBox): Raster {
  const width = right - left
  const data = new Uint8Array(width * (bottom - top)).fill(PAPER)
  const from = Math.max(0, left)
  const to = Math.min(grey.width, right)
  for (let y = Math.max(0, top); y < Math.min(grey.height, bottom); y++) {
    const source = y * grey.width
    const target = (y - top) * width - left
    for (let x = from; x < to; x++) {
      if (rules === null || rules.data[source + x] !== 1) data[target + x] = grey.data[source + x]!
    }
  }
  return { width, height: bottom - top, data }
}

/** The middle grey of the line's ink. */
function inkLevel(grey: Raster, components: readonly Component[]): number {
  const counts = new Int32Array(256)
  let all = 0
  for (const { runs } of components) {
    for (let index = 0; index < runs.length; index += 3) {
      const row = runs[index]! * grey.width
      for (let x = runs[index + 1]!; x < runs[index + 2]!; x++) counts[grey.data[row + x]!]!++
      all += runs[index + 2]! - runs[index + 1]!
    }
  }
  let sum = 0
  for (let level = 0; level < counts.length; level++) {
    sum += counts[level]!
    if (sum * 2 >= all) return level
  }
  return 0
}

/** Makes ink black and what is nearly paper white: the engine tells both by the extremes in the middle row, where grain misleads it. */
function stretch(crop: Raster, black: number): void {
  const white = black + (PAPER - black) * WHITE_FROM
  const levels = Uint8Array.from({ length: 256 }, (_, level) =>
    Math.max(0, Math.min(PAPER, Math.round(((level - black) * PAPER) / (white - black)))),
  )
  for (let at = 0; at < crop.data.length; at++) crop.data[at] = levels[crop.data[at]!]!
}

/** Paints strangers white with their grey edges, and what of the line itself was hit as it was. */
function hide(crop: Raster, box: PixelBox, strangers: readonly Component[], grey: Raster, own: readonly Component[]): void {
  const near = strangers.filter(
    (component) =>
      component.left - EDGE < box.right &&
      component.right + EDGE > box.left &&
      component.top - EDGE < box.bottom &&
      component.bottom + EDGE > box.top,
  )
  if (near.length === 0) return
  for (const component of near) {
    eachRun(component, box, EDGE, (at, length) => crop.data.fill(PAPER, at, at + length))
  }
  for (const component of own) {
    eachRun(component, box, 1, (at, length, y, x) => {
      if (y < 0 || y >= grey.height) return
      for (let step = 0; step < length; step++) {
        if (x + step >= 0 && x + step < grey.width) crop.data[at + step] = grey.data[y * grey.width + x + step]!
      }
    })
  }
}

type OnRun = (at: number, length: number, y: number, x: number) => void

/** Calls for each row of pixels of a component, made wider by `edge` on all sides, that lies in the box. */
function eachRun({ runs }: Component, box: PixelBox, edge: number, onRun: OnRun): void {
  const width = box.right - box.left
  for (let index = 0; index < runs.length; index += 3) {
    const from = Math.max(box.left, runs[index + 1]! - edge)
    const to = Math.min(box.right, runs[index + 2]! + edge)
    if (to <= from) continue
    for (let y = Math.max(box.top, runs[index]! - edge); y <= Math.min(box.bottom - 1, runs[index]! + edge); y++) {
      onRun((y - box.top) * width + from - box.left, to - from, y, from)
    }
  }
}
