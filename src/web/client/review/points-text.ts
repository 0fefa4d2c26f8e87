/** Points as a person types them: `1,5`, `1.5`, `-0,25`. In: text. Out: a number, null for blank, undefined for what is no number of points. */
import { formatPoints, parsePoints } from '../../../model/points.ts'

/** More whole digits than any score has; a longer one is a slip. */
const MOST_WHOLE_DIGITS = 6

export function typedPoints(text: string): number | null | undefined {
  const plain = text.replace(/\s/gu, '').replace(/^[−–]/u, '-').replace(',', '.')
  if (plain === '') return null
  const [whole = ''] = plain.replace('-', '').split('.')
  if (whole.length > MOST_WHOLE_DIGITS) return undefined
  const points = parsePoints(plain.replace(/^(-?)\./u, '$10.').replace(/\.$/u, ''))
  return points === null ? undefined : Number(formatPoints(points))
}
