/** How large the letters of some components are. In: components. Out: a height in pixels, about that of a small letter. */
import type { Component } from './components.ts'

/** Heights that can be letters, inches: from 4 pt small letters to headings. What is outside is dirt, or a picture. */
const LOWEST = 0.02
const HIGHEST = 0.3

/**
 * The middle height of the components, where each counts by its height (so that dots and accents do not outweigh letters);
 * null when none can be a letter.
 */
export function letterSize(components: readonly Component[], dpi: number): number | null {
  const heights = components
    .map(({ top, bottom }) => bottom - top)
    .filter((height) => height >= LOWEST * dpi && height <= HIGHEST * dpi)
    .sort((a, b) => a - b)
  const half = heights.reduce((sum, height) => sum + height, 0) / 2
  let sum = 0
  for (const height of heights) {
    sum += height
    if (sum >= half) return height
  }
  return null
}
