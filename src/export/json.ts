/**
 * Extractions go in, JSON text comes out: an object for one report, an array for several.
 * The same extractions give the same bytes.
 */
import type { Extraction } from '../model/extraction.ts'

/**
 * Signs that JSON lets stand as they are and a terminal would obey (DEL, C1 controls, line separators, direction overrides).
 * They can only stand inside strings, where an escape means the same.
 */
const STEERING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/** Any value as indented JSON, harmless when shown on a terminal. */
function toHarmlessJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(STEERING, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Any value as indented JSON with a closing line end, harmless when shown on a terminal. */
export function toJsonText(value: unknown): string {
  return `${toHarmlessJson(value)}\n`
}

/**
 * The text report by report, so that a file of a hundred reports never stands in memory as one text.
 * `asArray`: an array also for a single report, where the caller asked for several.
 */
export function* extractionsToJson(extractions: readonly Extraction[], asArray = extractions.length !== 1): Generator<string, void> {
  if (!asArray || extractions.length === 0) {
    yield toJsonText(asArray ? extractions : extractions[0])
    return
  }
  for (const [index, extraction] of extractions.entries()) {
    // A line end in JSON stands between values only, never inside a string.
    yield `${index === 0 ? '[' : ','}\n  ${toHarmlessJson(extraction).replaceAll('\n', '\n  ')}`
  }
  yield '\n]\n'
}
